import type { IndexLine } from '../index-line.js';
import type { Language } from '../language.js';
import { meaningOf, messageOf } from '../warnings/index.js';

/** What of a dataset is done, what failed and why, and what waits for a person, with what its warnings mean. */
export function showStatus(lines: readonly IndexLine[], language: Language): string {
  const of = (status: IndexLine['status']): readonly IndexLine[] =>
    lines.filter((line) => line.status === status).sort((a, b) => (a.path < b.path ? -1 : 1));
  const failed = of('failed');
  const review = of('review');
  const total = {
    vi: `${lines.length} văn bản: ${of('ok').length} đã đọc xong, ${review.length} cần xem lại, ${failed.length} không đọc được`,
    en: `${lines.length} documents: ${of('ok').length} done, ${review.length} to review, ${failed.length} failed`,
  };
  const marks = { failed: { vi: 'không đọc được', en: 'failed' }, review: { vi: 'cần xem lại', en: 'review' } };
  const codes = [...new Set(review.flatMap((line) => line.warnings))];
  const known = codes.length === 0 ? [] : ['', { vi: 'Ý nghĩa các mã:', en: 'What the codes mean:' }[language]];
  return [
    total[language],
    ...failed.map((line) => `${marks.failed[language]}  ${line.path}: ${reasonLine(line, language)}`),
    ...review.map((line) => `${marks.review[language]}  ${line.path}: ${line.warnings.join(', ')}`),
    ...known,
    ...codes.map((code) => `  ${code}: ${meaningOf(code)[language]}`),
  ].join('\n');
}

/** Why a document failed, in one line for people. */
export function reasonLine({ warnings, reason }: IndexLine, language: Language): string {
  const [code = ''] = warnings;
  return messageOf({ code, message: reason ?? code })[language];
}
