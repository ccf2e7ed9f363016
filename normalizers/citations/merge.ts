import type { Citation } from '../schema.js';
import { plainTitle } from './tail.js';

/**
 * Each document once, where it is first mentioned; what the first mention leaves out later ones fill in. Two documents with one
 * number and different dates stay two (each office numbers its own).
 */
export function mergeMentions(mentions: readonly Citation[]): Citation[] {
  const merged: Citation[] = [];
  const places = new Map<string, number[]>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const same = (places.get(key) ?? []).find((index) => agree(merged[index]?.date ?? null, mention.date));
    if (same === undefined) {
      places.set(key, [...(places.get(key) ?? []), merged.length]);
      merged.push(mention);
      continue;
    }
    const first = merged[same];
    if (first) merged[same] = fill(first, mention);
  }
  return merged;
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

function fill(first: Citation, later: Citation): Citation {
  const date =
    first.date === null || (later.date?.length ?? 0) > first.date.length ? (later.date ?? first.date) : first.date;
  return {
    ...first,
    date,
    issuer: first.issuer ?? later.issuer,
    title: first.title ?? later.title,
    // The same number read in two places, once surely, is sure.
    confidence: Math.max(first.confidence, later.confidence),
  };
}

/** Spaces, dots and hyphens of a number mean nothing ("27- NQ/TW"), nor does its first zero; laws go by name. */
export function keyOf({ number, title, type }: Pick<Citation, 'number' | 'title' | 'type'>): string {
  if (number === null) return `${type} ${plainTitle(title ?? '')}`;
  return number
    .toLowerCase()
    .replace(/[\s.–-]/g, '')
    .replace(/^0+(?=\d)/, '');
}
