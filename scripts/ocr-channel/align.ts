import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { fold } from '../../normalizers/text/fold.js';

/** A printed word and what was read for it. */
export interface Pair {
  readonly printed: string;
  readonly read: string;
}

/** Aligns the words of printed text with those of its reading, by edit distance over words; lost and invented words give no pair. */
export function alignWords(printed: readonly string[], read: readonly string[]): Pair[] {
  const rows = printed.length + 1;
  const columns = read.length + 1;
  const cost = new Float32Array(rows * columns);
  const band = Math.max(60, Math.abs(rows - columns) + 60);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (i === 0 && j === 0) continue;
      if (Math.abs(i - (j * rows) / columns) > band) {
        cost[i * columns + j] = Number.POSITIVE_INFINITY;
        continue;
      }
      const lost = i > 0 ? (cost[(i - 1) * columns + j] as number) + 1 : Number.POSITIVE_INFINITY;
      const invented = j > 0 ? (cost[i * columns + j - 1] as number) + 1 : Number.POSITIVE_INFINITY;
      const same =
        i > 0 && j > 0
          ? (cost[(i - 1) * columns + j - 1] as number) + 1.6 * difference(printed[i - 1] ?? '', read[j - 1] ?? '')
          : Number.POSITIVE_INFINITY;
      cost[i * columns + j] = Math.min(lost, invented, same);
    }
  }
  const pairs: Pair[] = [];
  for (let i = rows - 1, j = columns - 1; i > 0 && j > 0; ) {
    const here = cost[i * columns + j] as number;
    if (here === (cost[(i - 1) * columns + j] as number) + 1) i--;
    else if (here === (cost[i * columns + j - 1] as number) + 1) j--;
    else {
      pairs.push({ printed: printed[i - 1] ?? '', read: read[j - 1] ?? '' });
      i--;
      j--;
    }
  }
  return pairs.reverse();
}

const known = new Map<string, number>();

/** 0 for words alike but for diacritics and case … 1 for nothing in common. */
function difference(a: string, b: string): number {
  const key = `${a}\t${b}`;
  let found = known.get(key);
  if (found === undefined) {
    const x = fold(a);
    const y = fold(b);
    found = x === y ? 0 : LevenshteinDistance(x, y) / Math.max(x.length, y.length);
    known.set(key, found);
  }
  return found;
}
