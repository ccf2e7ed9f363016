// By its part: the package's entry loads database drivers.
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/**
 * How many letters must be put in, taken out or changed to make one word of the other; `null` for more than `most`. Their
 * lengths, and letters that the other lacks altogether, mostly tell that it is more.
 */
export function distanceWithin(word: string, other: string, most: number): number | null {
  if (Math.abs(word.length - other.length) > most) return null;
  if (lacking(word, other) > most || lacking(other, word) > most) return null;
  const distance = LevenshteinDistance(word, other);
  return distance > most ? null : distance;
}

/** Letters of `other` that a word has nowhere: each of them takes a change. */
function lacking(word: string, other: string): number {
  let count = 0;
  for (let i = 0; i < other.length; i++) if (!word.includes(other[i] as string)) count++;
  return count;
}
