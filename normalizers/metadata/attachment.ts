import { findNumbers } from '../citations/number.js';
import { fold } from '../text/fold.js';
import { findDates } from './dates.js';

/** What "(Kèm theo Quyết định số … ngày … của …)" says of the document that a plan is attached to. */
export interface Attachment {
  readonly number: string | null;
  readonly date: string | null;
  /** As printed, `null` where not stated. */
  readonly issuer: string | null;
}

const LINE = /^\s*[([]?\s*(?:ban hanh\s+)?kem theo\s+(quyet dinh|nghi quyet)/;

/** Reads the line under a plan's title; `null` when the paragraph is none, or names no decision. */
export function readAttachment(text: string): Attachment | null {
  const folded = fold(text);
  if (!LINE.test(folded)) return null;
  const number = findNumbers(text)[0];
  const date = findDates(text)[0];
  const after = text.slice(Math.max(number?.end ?? 0, date?.end ?? 0));
  const issuer = /^\s*(?:của|cua)\s+(.+?)[)\]\s.]*$/u.exec(after)?.[1] ?? null;
  return { number: number?.number ?? null, date: date?.iso ?? null, issuer };
}
