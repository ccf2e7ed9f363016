import type { IndexLine } from '../index-line.js';
import type { Label, Language } from '../language.js';
import { meaningOf, messageOf, needsReview } from '../warnings/index.js';
import { shellWord } from './shell.js';

/**
 * What of a dataset is done, what failed and why, and what waits for a person, with what its warnings mean and how to look.
 * @param folder of the dataset
 */
export function showStatus(lines: readonly IndexLine[], folder: string, language: Language): string {
  const of = (status: IndexLine['status']): readonly IndexLine[] =>
    lines.filter((line) => line.status === status).sort((a, b) => (a.path < b.path ? -1 : 1));
  const failed = of('failed');
  const review = of('review');
  const total = {
    vi: `${lines.length} văn bản: ${of('ok').length} đã đọc xong, ${review.length} cần xem lại, ${failed.length} không đọc được`,
    en: `${lines.length} documents: ${of('ok').length} done, ${review.length} to review, ${failed.length} failed`,
  };
  const marks = { failed: { vi: 'không đọc được', en: 'failed' }, review: { vi: 'cần xem lại', en: 'review' } };
  const codesOf = (line: IndexLine): readonly string[] => line.warnings.filter(needsReview);
  const codes = [...new Set(review.flatMap(codesOf))];
  const known = codes.length === 0 ? [] : ['', { vi: 'Ý nghĩa các mã:', en: 'What the codes mean:' }[language]];
  return [
    total[language],
    ...failed.map((line) => `${marks.failed[language]}  ${line.path}: ${reasonLine(line, language)}`),
    ...review.map((line) => `${marks.review[language]}  ${line.id}  ${line.path}: ${codesOf(line).join(', ')}`),
    ...known,
    ...codes.map((code) => `  ${code}: ${meaningOf(code)[language]}`),
    ...(review.length === 0 ? [] : ['', howToLook(folder)[language]]),
  ].join('\n');
}

function howToLook(folder: string): Label {
  const command = (id: string): string =>
    `chitieu show ${shellWord(`${folder.replace(/\/+$/, '')}/documents/`)}${id}.json`;
  return { vi: `Xem từng văn bản: ${command('<mã>')}`, en: `To look at one: ${command('<id>')}` };
}

/** Why a document failed, in one line for people. */
export function reasonLine({ warnings, reason }: IndexLine, language: Language): string {
  const [code = ''] = warnings;
  return messageOf({ code, message: reason ?? code })[language];
}
