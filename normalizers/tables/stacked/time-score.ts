import { readDeadlines } from '../../deadlines/index.js';
import { BUDGET, DELIVERABLE } from './wording.js';

/** Cells of times are no longer. */
export const MAX_TIME_LETTERS = 160;
export const NO_TIME = -9;

const ELSEWHEN = /^(?:theo|khi|sau khi|ngay sau|trước khi)(?!\p{L})/iu;
const PERIOD = { period: { start: '2000-01-01', end: '2000-12-31' } };

/** How well a text is the cell of a time, in the units of `CellScores`. */
export function timeScore(text: string): number {
  if (text.length > MAX_TIME_LETTERS) return NO_TIME;
  const deadlines = readDeadlines(text, PERIOD);
  const known = deadlines.filter(({ kind }) => kind !== 'unspecified');
  const times = deadlines.reduce((sum, { raw }) => sum + raw.length, 0);
  const products = deadlines.reduce((sum, { deliverable }) => sum + (deliverable?.length ?? 0), 0);
  const covered = known.reduce((sum, { raw }) => sum + raw.length, 0);
  if (known.length > 0 && covered >= 0.75 * text.length) return BUDGET.test(text) ? 1 : 5;
  // "- Kế hoạch (tháng 2/2024); - Báo cáo theo quy định"
  const isOfProducts =
    products > 0 && DELIVERABLE.test(text.replace(/^[-+•\s]*ban hành,?\s+/iu, '')) && times >= 0.25 * text.length;
  if (isOfProducts && times + products >= 0.75 * text.length) return known.length > 0 ? 5 + deadlines.length : 2;
  return ELSEWHEN.test(text) && !BUDGET.test(text) ? 3 : NO_TIME;
}
