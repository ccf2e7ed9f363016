import type { Reading } from '../words/word.js';

/** Cuts the line where no reading has a word: between two cuts all readings show the same print. */
export function matchWords(readings: readonly Reading[]): Reading[][] {
  const items = readings.flatMap(({ words }, reading) => words.map((word) => ({ reading, word })));
  items.sort((a, b) => a.word.box[0] - b.word.box[0] || a.reading - b.reading);
  const groups: (typeof items)[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const [x0, , x1] = item.word.box;
    const group = groups.at(-1);
    if (group && x0 < right - Math.min(6, (x1 - x0) * 0.2)) group.push(item);
    else groups.push([item]);
    right = Math.max(right, x1);
  }
  return groups.map((group) =>
    readings.map(({ weight }, i) => ({
      weight,
      words: group.filter((item) => item.reading === i).map((item) => item.word),
    })),
  );
}
