import type { PrintedNumber } from './number.js';

/** Between two numbers of one list: "18-NQ/TW | , | 19-NQ/TW", "số 5/NQ-CP | và số | 6/NQ-CP". */
const BETWEEN = /^\s*(?:,|;|và|,\s*và)\s*(?:số\s*)?:?\s*$/u;
/** "Kết luận số 74-KL/TU, Kết luận số 75-KL/TU | cùng ngày 22/5/2020": each is announced, and all are of one day. */
const ALIKE = /^\s*(?:,|;|và|,\s*và)\s*(?:\p{Lu}\p{L}+(?:\s\p{L}+){0,2}\s)?(?:số\s*)?:?\s*$/u;
const SAME_DAY = /^\s*,?\s*(?:đều\s+)?cùng ngày(?!\p{L})/u;
/** "các Nghị quyết số 18-NQ/TW, 19-NQ/TW …": one word for several numbers. */
const PLURAL =
  /(?<!\p{L})(?:các|hai|ba|02|03)\s+(?:Nghị|Quyết|Thông|Chỉ|Kế|Kết|Công|Luật|văn|nghị|quyết|thông|chỉ|kế|kết|công)\p{L}*(?:\s+\p{L}+){0,3}\s*(?:số)?\s*:?\s*$/iu;

/**
 * The number whose date and issuer a number without its own shares: the next of the same list that has a date, where one
 * word announces them all ("các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của …"). Index into `numbers`, or `at` itself.
 *
 * @param dated whether a date follows the number at an index
 */
export function sharesWith(
  text: string,
  numbers: readonly PrintedNumber[],
  at: number,
  dated: (index: number) => boolean,
): number {
  if (dated(at)) return at;
  const day = sameDay(text, numbers, at);
  if (day !== null) return day;
  if (!isAnnounced(text, numbers, at)) return at;
  for (let next = at + 1; next < numbers.length && next <= at + 6; next++) {
    const [before, number] = [numbers[next - 1], numbers[next]];
    if (!before || !number || number.code !== numbers[at]?.code) return at;
    if (!BETWEEN.test(text.slice(before.end, number.start))) return at;
    if (dated(next)) return next;
  }
  return at;
}

/** The number behind which "cùng ngày …" stands, where a row of the same kind leads to it. */
function sameDay(text: string, numbers: readonly PrintedNumber[], at: number): number | null {
  for (let next = at + 1; next < numbers.length && next <= at + 6; next++) {
    const [before, number] = [numbers[next - 1], numbers[next]];
    if (!before || !number || number.code !== numbers[at]?.code) return null;
    if (!ALIKE.test(text.slice(before.end, number.start))) return null;
    if (SAME_DAY.test(text.slice(number.end, number.end + 24))) return next;
  }
  return null;
}

/** Whether the list that the number stands in begins with "các Nghị quyết số". */
function isAnnounced(text: string, numbers: readonly PrintedNumber[], at: number): boolean {
  let first = at;
  while (first > 0 && BETWEEN.test(text.slice(numbers[first - 1]?.end ?? 0, numbers[first]?.start ?? 0))) first--;
  const start = numbers[first]?.start ?? 0;
  return PLURAL.test(text.slice(Math.max(0, start - 60), start));
}
