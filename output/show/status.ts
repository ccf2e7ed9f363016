import type { IndexLine } from '../index-line.js';

/** What of a dataset is done, what failed and why, and what waits for a person. */
export function showStatus(lines: readonly IndexLine[]): string {
  const of = (status: IndexLine['status']): readonly IndexLine[] =>
    lines.filter((line) => line.status === status).sort((a, b) => (a.path < b.path ? -1 : 1));
  const failed = of('failed');
  const review = of('review');
  return [
    `${lines.length} documents: ${of('ok').length} done, ${review.length} to review, ${failed.length} failed`,
    ...failed.map((line) => `failed  ${line.path}: ${line.reason}`),
    ...review.map((line) => `review  ${line.path}: ${line.warnings.join(', ')}`),
  ].join('\n');
}
