import { fieldOfHeading } from '../fields/index.js';
import { isCapitals, type Marker, readMarker } from '../paragraphs/index.js';
import { matchKey } from '../text/fold.js';
import type { Heading } from './heading.js';
import type { Placed } from './parts/index.js';
import { beginsAsSentence, hasPredicate, namesOrgan } from './wording.js';

const NUMBER = /^\((\d{1,2}(?:\.\d{1,2}){0,2})\)$/;
const TITLES =
  /^(?:muc dich|yeu cau|(?:cac )?muc tieu (?:chung|cu the|tong quat)$|(?:cac )?chi tieu$|nhiem vu$|giai phap$|ton tai|han che|nguyen nhan|ve )/;

/** "(2)", "(2.1)" as a number that may head something; `null` for other bullets. */
export function bracketedNumber(marker: Marker): Marker | null {
  const digits = marker.kind === 'bullet' ? NUMBER.exec(marker.label)?.[1] : undefined;
  return digits === undefined
    ? null
    : { ...marker, kind: 'number', closer: ')', numbers: digits.split('.').map(Number) };
}

/**
 * Judges whether an item "(1)" is a heading. Most are not: a name set in bold or with the words of a title, with text or
 * bullets under it.
 *
 * `(1) Mục tiêu chung`, `(2) Về cải cách thể chế:` headings; `(1) Rà soát văn bản;` none.
 */
export function judgeBracketed(placed: readonly Placed[], index: number, marker: Marker): Heading | null {
  const paragraph = placed[index]?.paragraph;
  const next = placed[index + 1];
  if (!paragraph || next?.part !== 'body') return null;
  const rest = paragraph.text.slice(marker.length);
  const name = rest.replace(/[\s:]+$/u, '');
  if (name.length < 4 || name.length > 90 || /[.;,%]$/u.test(name) || /\d\s?%/u.test(name)) return null;
  const under = readMarker(next.paragraph.text);
  if (under && /^\((?:\d{1,2})\)$/.test(under.label) && marker.numbers.length === 1) return null;
  const key = matchKey(name);
  const titled = TITLES.test(key) || (fieldOfHeading(name) !== null && !beginsAsSentence(name)) || isCapitals(name);
  const bold = paragraph.style.bold === true && !beginsAsSentence(name);
  if (!(titled || bold) || hasPredicate(name) || (namesOrgan(name) && !rest.endsWith(':') && !bold)) return null;
  const from = marker.length;
  return { titleFrom: from, titleTo: from + name.length, bodyFrom: paragraph.text.length, confidence: 0.75 };
}
