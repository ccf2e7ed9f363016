import type { TextJudge } from '../../extractor.js';
import type { ReadWord } from '../recogniser.js';
import { choicesOf, type FoundWord, mostLikely, round } from './word.js';

/** What a valid syllable counts for against confidence in the vote. */
const VALIDITY_WEIGHT = 0.4;
/** The first reading wins a draw. */
const FIRST_WEIGHT = 0.05;
/** Confidence that a number keeps when its readings differ. */
const DISPUTED = 0.4;

/** Whether a word should be read again: a number, no syllable, or seen badly. */
export function isDoubtful(word: FoundWord, judge: TextJudge, sureness: number): boolean {
  if (/\p{N}/u.test(word.text)) return true;
  return word.confidence < sureness || !isPlausible(word.text, judge);
}

/** Whether a word that is no number could stand in a Vietnamese text. */
export function isPlausible(text: string, judge: TextJudge): boolean {
  const verdict = judge(text);
  return verdict.tokens === 0 ? !/\p{L}/u.test(text) : verdict.validity === 1;
}

/**
 * The first reading of a line improved by further readings of the same pixels, word by word: words are matched by
 * where they stand, and among different readings of one place the one with the most confidence behind it wins, valid
 * syllables before others. Numbers follow the majority too, but a number that was ever read otherwise stays in doubt.
 */
export function voteLine(
  first: readonly FoundWord[],
  others: readonly (readonly ReadWord[])[],
  judge: TextJudge,
): FoundWord[] {
  const out: FoundWord[] = [];
  for (const group of matchWords(first, others)) {
    const [word] = group.first;
    const rivals = group.others.filter((words) => words.length > 0);
    if (!word || rivals.length === 0) {
      out.push(...group.first);
      continue;
    }
    if (group.first.length === 1 && rivals.every((words) => words.length === 1)) {
      out.push(
        voteWord(
          word,
          rivals.map((words) => words[0] as ReadWord),
          judge,
        ),
      );
    } else out.push(...voteGroup(group.first, rivals, judge));
  }
  return out;
}

function voteWord(first: FoundWord, rivals: readonly ReadWord[], judge: TextJudge): FoundWord {
  const readings = [first, ...rivals];
  const weight = (text: string) =>
    readings.reduce(
      (sum, word, i) => sum + (word.text === text ? word.confidence + (i === 0 ? FIRST_WEIGHT : 0) : 0),
      0,
    ) + (isPlausible(text, judge) ? VALIDITY_WEIGHT : 0);
  const texts = [...new Set(readings.map((word) => word.text))];
  const winner = texts.reduce((best, text) => (weight(text) > weight(best) + 1e-9 ? text : best));
  const agreeing = readings.filter((word) => word.text === winner);
  const alternatives = mostLikely(
    [
      ...first.alternatives,
      ...rivals.flatMap((word) => [{ text: word.text, confidence: word.confidence }, ...choicesOf(word)]),
      { text: first.text, confidence: first.confidence },
    ],
    winner,
  );
  const disputed =
    /\p{N}/u.test(readings.map((word) => word.text).join('')) &&
    readings.some((word) => figures(word.text) !== figures(winner));
  const best = Math.max(...agreeing.map((word) => word.confidence));
  const agreed = agreeing.length / readings.length;
  const confidence = disputed ? Math.min(best, DISPUTED) : agreed === 1 ? best : best * (0.5 + 0.5 * agreed);
  return {
    ...first,
    text: winner,
    confidence: round(confidence),
    alternatives,
    ...(disputed ? { doubt: 'second-reading' as const } : {}),
  };
}

/** What counts in a number: its digits, letters and inner marks, not the comma or bracket after it. */
function figures(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

/** Words that one reading joins and another splits: the whole group comes from the reading that makes most sense. */
function voteGroup(
  first: readonly FoundWord[],
  rivals: readonly (readonly ReadWord[])[],
  judge: TextJudge,
): FoundWord[] {
  const sense = (words: readonly { readonly text: string; readonly confidence: number }[]) =>
    words.reduce(
      (sum, word) => sum + Math.min(word.confidence, 1) + (isPlausible(word.text, judge) ? VALIDITY_WEIGHT : 0),
      0,
    ) / words.length;
  const joined = (words: readonly { readonly text: string }[]) => words.map((word) => word.text).join(' ');
  const votes = (words: readonly { readonly text: string }[]) =>
    [first, ...rivals].filter((other) => joined(other) === joined(words)).length;
  let best: readonly (FoundWord | ReadWord)[] = first;
  for (const words of rivals) {
    if (votes(words) > votes(best) || (votes(words) === votes(best) && sense(words) > sense(best) + FIRST_WEIGHT))
      best = words;
  }
  const hasDigit = [first, ...rivals].some((words) => /\p{N}/u.test(joined(words)));
  return best.map((word): FoundWord => {
    const base: FoundWord =
      'alternatives' in word
        ? word
        : {
            text: word.text,
            box: word.box,
            confidence: word.confidence,
            baseline: word.baseline,
            size: word.size,
            alternatives: choicesOf(word),
          };
    return hasDigit && /\p{N}/u.test(base.text)
      ? { ...base, confidence: Math.min(base.confidence, DISPUTED), doubt: 'second-reading' }
      : base;
  });
}

interface Group {
  readonly first: readonly FoundWord[];
  readonly others: readonly (readonly ReadWord[])[];
}

/** Cuts the line where no reading has a word: between two cuts all readings show the same print. */
function matchWords(first: readonly FoundWord[], others: readonly (readonly ReadWord[])[]): Group[] {
  const tagged = [first, ...others].flatMap((words, reading) =>
    words.map((word) => ({ reading, word, x0: word.box[0], x1: word.box[2] })),
  );
  tagged.sort((a, b) => a.x0 - b.x0 || a.reading - b.reading);
  const groups: (typeof tagged)[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of tagged) {
    const slack = Math.min(6, (item.x1 - item.x0) * 0.2);
    const group = groups.at(-1);
    if (group && item.x0 < right - slack) group.push(item);
    else groups.push([item]);
    right = Math.max(right, item.x1);
  }
  return groups.map((group) => ({
    first: group.filter((item) => item.reading === 0).map((item) => item.word as FoundWord),
    others: others.map((_, i) => group.filter((item) => item.reading === i + 1).map((item) => item.word as ReadWord)),
  }));
}
