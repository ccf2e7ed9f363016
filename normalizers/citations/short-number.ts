import type { Citation } from '../schema.js';
import type { PrintedNumber } from './number.js';

/** "Nghị định 168/2031 quy định …", "Thông tư số 05/2031": number and year without the code; "tháng 5/2031" is a date. */
const SHORT =
  /(?<=(?:Nghị định|Thông tư|Thông tư liên tịch|nghị định|thông tư)\s+(?:số\s*:?\s*)?)(\d{1,3}\/(?:19|20)\d{2})(?![\d\p{L}]|\s?[/-]\s?\p{L}|[.,]\d)/gu;

/** Numbers of decrees and circulars that are cited without their code. */
export function findShortNumbers(text: string): PrintedNumber[] {
  if (!/\d\/(?:19|20)\d{2}/.test(text)) return [];
  return [...text.matchAll(SHORT)].map((match) => ({
    number: match[1] ?? '',
    code: '',
    start: match.index,
    end: match.index + match[0].length,
    blank: false,
  }));
}

/** Without the short forms of documents that are cited in full as well: "168/2031" beside "168/2031/NĐ-CP". */
export function withoutShortForms(citations: readonly Citation[]): Citation[] {
  const full = new Set(
    citations.flatMap(({ type, number }) => {
      const short = /^0*(\d{1,3}\/\d{4})\//.exec(number ?? '')?.[1];
      return short ? [`${type} ${short}`] : [];
    }),
  );
  return citations.filter(
    ({ type, number }) =>
      !/^\d{1,3}\/\d{4}$/.test(number ?? '') || !full.has(`${type} ${(number ?? '').replace(/^0+/, '')}`),
  );
}
