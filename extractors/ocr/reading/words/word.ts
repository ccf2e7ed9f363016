import type { PixelBox } from '../../raster/grey.js';
import type { Choice, ReadLine, ReadWord } from '../../recogniser.js';

/** A word as the page has it after all readings. */
export interface FoundWord {
  readonly text: string;
  readonly box: PixelBox;
  readonly confidence: number;
  readonly baseline: number;
  readonly size: number;
  readonly alternatives: readonly Choice[];
  readonly doubt?: 'second-reading' | 'handwriting' | 'implausible' | undefined;
}

export interface FoundLine {
  readonly words: readonly FoundWord[];
}

/** One reading of a line and how far it is trusted against the others. */
export interface Reading {
  readonly words: readonly FoundWord[];
  readonly weight: number;
}

export function found(line: ReadLine): FoundLine {
  return { words: line.words.map((word) => ({ ...word, alternatives: choicesOf(word) })) };
}

const MOST_ALTERNATIVES = 5;
/** Below this the engine hardly saw the letter. */
const LEAST_CHOICE = 0.4;

/** Other readings of a word in which one place takes another of the letters that the engine saw there. */
export function choicesOf(word: ReadWord): Choice[] {
  const places = word.places.filter((place) => place.length > 0);
  const letters = places.map((place) => place[0]?.text ?? '');
  if (letters.join('') !== word.text) return [];
  const out: Choice[] = [];
  places.forEach((place, at) => {
    const first = place[0]?.confidence ?? 1;
    for (const choice of place.slice(1)) {
      if (choice.confidence < LEAST_CHOICE) continue;
      const text = letters.with(at, choice.text).join('').normalize('NFC');
      out.push({ text, confidence: round((word.confidence * choice.confidence) / Math.max(first, choice.confidence)) });
    }
  });
  return mostLikely(out);
}

/** The likeliest readings, each once. */
export function mostLikely(choices: readonly Choice[], except = ''): Choice[] {
  const best = new Map<string, Choice>();
  for (const choice of choices) {
    if (choice.text === except) continue;
    const before = best.get(choice.text);
    if (!before || before.confidence < choice.confidence) {
      best.set(choice.text, { text: choice.text, confidence: choice.confidence });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.confidence - a.confidence || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_ALTERNATIVES);
}

export function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

export function boxOf(words: readonly { readonly box: PixelBox }[]): PixelBox {
  return [
    Math.min(...words.map((word) => word.box[0])),
    Math.min(...words.map((word) => word.box[1])),
    Math.max(...words.map((word) => word.box[2])),
    Math.max(...words.map((word) => word.box[3])),
  ];
}

/** Words of a line with boxes that do not lie over each other: the engine's boxes are sometimes a letter too wide. */
export function partBoxes(words: readonly FoundWord[]): FoundWord[] {
  return words.map((word, i) => {
    const next = words[i + 1];
    if (!next || word.box[2] <= next.box[0] || next.box[0] <= word.box[0] + 1) return word;
    return { ...word, box: [word.box[0], word.box[1], next.box[0] - 1, word.box[3]] };
  });
}

/** Whether a point lies in one of the boxes. */
export function isInAny(x: number, y: number, boxes: readonly PixelBox[]): boolean {
  return boxes.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
}

/** The box with more on either side and more above and below, pixels. */
export function padded([x0, y0, x1, y1]: PixelBox, beside: number, above: number): PixelBox {
  return [x0 - beside, y0 - above, x1 + beside, y1 + above];
}

/** The same word written otherwise; what it was is one of its alternatives. */
export function rewritten(word: FoundWord, text: string): FoundWord {
  return text === word.text ? word : { ...word, text, alternatives: mostLikely([word, ...word.alternatives], text) };
}
