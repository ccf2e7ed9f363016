import { WORD_END, WORD_START } from '../text/pattern.js';
import { type Span, spansOf } from './span.js';

const YEAR = '(?:19|20)\\d{2}';
const DAY_MONTH = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}';

/**
 * Dates, years, hours and ages: digits that tell when or how old, and are no figures.
 *
 * ```
 * 15/12/2023   ngày 05 tháng 3 năm 2024   ngày 25/12-27/12/2022   tháng 6/2024   quý II/2024   quý 3
 * năm 2024   năm học 2023 - 2024   2021-2030   6 tháng đầu năm   02 năm   8 giờ 30   dưới 40 tuổi
 * ```
 * Not "05 ngày làm việc", which is a length of time that an office may commit to.
 */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,/])\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}(?!\\d)`, 'gu'),
  new RegExp(
    `${WORD_START}ngày\\s+(?:${DAY_MONTH}(?:\\s?[/.-]\\s?${YEAR})?(?:\\s?[-–]\\s?${DAY_MONTH}(?:\\s?[/.-]\\s?${YEAR})?)?` +
      `|\\d{1,2}(?:\\s+tháng\\s+\\d{1,2})?)(?:\\s+năm\\s+\\d{4})?(?!\\d)`,
    'giu',
  ),
  new RegExp(`${WORD_START}(?:từ|đến|trước|sau|hết)\\s+\\d{1,2}/(?:0?[1-9]|1[0-2])(?![\\d/]|\\s+\\p{L})`, 'giu'),
  new RegExp(
    `${WORD_START}tháng\\s+\\d{1,2}(?:\\s?[/-]\\s?${YEAR})?(?:(?:,| và| đến| -|-)\\s?\\d{1,2})*(?!\\d)`,
    'giu',
  ),
  new RegExp(`(?<![\\d.,/])(?:0?[1-9]|1[0-2])/${YEAR}(?![\\d/]|\\s+(?:hồ sơ|thủ tục|TTHC|văn bản|nhiệm vụ)|%)`, 'giu'),
  new RegExp(
    `${WORD_START}quý\\s+(?:[IVX]+|\\d)(?:(?:,| và)\\s?(?:[IVX]+|\\d))*(?:\\s?[/-]\\s?${YEAR})?(?!\\d)`,
    'giu',
  ),
  new RegExp(`(?<![\\d.,/])${YEAR}\\s?[-–—]\\s?${YEAR}(?![\\d.,]*\\d)`, 'gu'),
  new RegExp(`${WORD_START}(?:năm|năm học|giai đoạn|nhiệm kỳ|khóa|khoá|kỳ)\\s+${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`(?<![\\d.,/])\\d{1,3}\\s+(?:tháng|năm|tuần|quý|giờ|phút|giây|tuổi)${WORD_END}`, 'giu'),
  /(?<![\d.,/])\d{1,2}\s?(?:h|giờ|g)\s?\d{2}(?!\d)|(?<![\d.,/])\d{1,2}:\d{2}(?!\d)/giu,
];

export function findTimes(text: string): Span[] {
  return spansOf(text, PATTERNS);
}

/** Whether the digits are a year standing alone ("so với 2023"): four digits without a thousands dot. */
export function looksLikeYear(raw: string): boolean {
  return /^(?:19|20)\d{2}$/.test(raw);
}
