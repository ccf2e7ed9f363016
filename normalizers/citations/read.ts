import { expandAgency } from '../agencies/index.js';
import { digitConfidence } from '../digit-confidence.js';
import type { DocumentText } from '../document-text.js';
import { type LocatedText, offsetAt } from '../located-text.js';
import { evidenceOf } from '../paragraph.js';
import type { Citation, Metadata } from '../schema.js';
import { confidenceOfNumber } from './confidence.js';
import { dateBefore } from './date-before.js';
import { kindBefore } from './kinds.js';
import { dateAfter, findLaws } from './laws.js';
import { findNumbers } from './number.js';
import { sharesWith } from './shared-date.js';
import { findShortNumbers } from './short-number.js';
import { readTail } from './tail.js';

/** Every document cited in a stretch of text, mention by mention, in order. Blank numbers cite nothing. */
export function readMentions(doc: DocumentText, located: LocatedText, metadata: Metadata): Citation[] {
  const { text } = located;
  if (!/\d|[Ll]uật|Pháp lệnh/u.test(text)) return [];
  const context = { level: metadata.level, unit: metadata.unit, issuer: metadata.issuer };
  const found: { at: number; citation: Citation }[] = [];
  const numbers = [...findNumbers(text).filter((number) => !number.blank), ...findShortNumbers(text)].sort(
    (a, b) => a.start - b.start,
  );
  const laws = findLaws(text);
  const tails = numbers.map((number) => readTail(text, number.end));
  for (const [index, number] of numbers.entries()) {
    const law = laws.find((candidate) => isNumberOf(text, candidate, number.start));
    const kind = law ? { code: 'Luật', start: law.start } : kindBefore(text, number.start, number.code);
    if (!kind) continue;
    const tail = tails[index] ?? readTail(text, number.end);
    const before = tail.date === null ? dateBefore(text, kind.start) : null;
    const shared = tails[sharesWith(text, numbers, index, (at) => (tails[at]?.date ?? null) !== null)] ?? tail;
    const date = law?.amended ? null : (tail.date ?? before?.iso ?? shared.date);
    const issued = tail.issuer ?? shared.issuer;
    // A date that the list shares is shown with the number.
    const dateEnd = before === null && tail.date === null && shared.date !== null ? shared.dateEnd : tail.dateEnd;
    const source = evidenceOf(doc, located, before?.start ?? kind.start, Math.max(tail.end, number.end, dateEnd));
    // The name may go on over a date of its own ("năm 2024"): only the figures of number and date tell the document.
    const digits = digitsOf(doc, located, before?.start ?? number.start, Math.max(number.end, dateEnd));
    found.push({
      at: kind.start,
      citation: {
        type: kind.code,
        number: number.number,
        date,
        issuer: issued === null ? null : expandAgency(issued, context),
        title: law?.title ?? tail.title,
        source,
        confidence: hundredths(confidenceOfNumber(number.code, date !== null) * digits),
      },
    });
  }
  for (const law of laws) {
    if (numbers.some((number) => isNumberOf(text, law, number.start))) continue;
    const date = dateAfter(text, law.end);
    found.push({
      at: law.start,
      citation: {
        type: law.title.startsWith('Pháp') ? 'PL' : 'Luật',
        number: null,
        date: date?.iso ?? law.year,
        issuer: null,
        title: law.title,
        source: evidenceOf(doc, located, law.start, date?.end ?? law.end),
        confidence: hundredths((date ? 0.95 : 0.92) * digitsOf(doc, located, law.start, date?.end ?? law.end)),
      },
    });
  }
  return found.sort((a, b) => a.at - b.at).map(({ citation }) => citation);
}

/** How far the figures of a stretch can be trusted, 0…1: on a scan they may be in doubt. */
function digitsOf(doc: DocumentText, located: LocatedText, start: number, end: number): number {
  return digitConfidence(doc, offsetAt(located, start), offsetAt(located, end));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** "Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "Luật số 72/2025/QH15 …": the number is the law's. */
function isNumberOf(text: string, law: { readonly end: number }, at: number): boolean {
  return at >= law.end && /^\s*(?:số|,|\()?\s*(?:số\s*)?$/u.test(text.slice(law.end, at));
}
