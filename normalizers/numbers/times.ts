import { WORD_END } from '../text/pattern.js';

const YEAR = '(?:19|20)\\d{2}';
const DAY_MONTH = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}';
const TO = '\\s?[-–—]\\s?';
const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';

/**
 * Dates, years, hours and ages: digits that tell when or how old, and are no figures. Each alternative begins at the first
 * digit; words before it are looked back at.
 *
 * ```
 * 15/12/2023   ngày 05 tháng 3 năm 2024   ngày 25/12-27/12/2022   tháng 6/2024   quý 3   quốc khánh 2/9
 * năm 2024   năm học 2023 - 2024   2021-2030   tuần 42/2025   6 tháng đầu năm   02 năm   8 giờ 30   dưới 40 tuổi   tuổi từ 15 đến 18
 * ```
 * Not "05 ngày làm việc", which is a length of time that an office may commit to.
 */
export const TIMES: readonly string[] = [
  `\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}(?!\\d)`,
  `(?<=${BEFORE}ngày\\s+)(?:${DAY_MONTH}(?:\\s?[/.-]\\s?${YEAR})?(?:${TO}${DAY_MONTH}(?:\\s?[/.-]\\s?${YEAR})?)?|\\d{1,2}(?:\\s+tháng\\s+\\d{1,2})?)(?:\\s+năm\\s+\\d{4})?(?!\\d)`,
  `(?<=${BEFORE}(?:từ|đến|trước|sau|hết)\\s+)\\d{1,2}/(?:0?[1-9]|1[0-2])(?![\\d/]|\\s+\\p{L})`,
  `(?<=${BEFORE}(?:dịp|khánh|lễ)\\s+)\\d{1,2}/(?:0?[1-9]|1[0-2])(?![\\d/])`,
  `(?<=${BEFORE}tháng\\s+)\\d{1,2}(?:\\s?[/-]\\s?${YEAR})?(?:(?:,| và| đến| -|-)\\s?\\d{1,2})*(?!\\d)`,
  `(?:0?[1-9]|1[0-2])/${YEAR}(?![\\d/]|\\s+(?:hồ sơ|thủ tục|TTHC|văn bản|nhiệm vụ)|%)`,
  `(?<=${BEFORE}quý\\s+)\\d(?:(?:,| và)\\s?\\d)*(?:\\s?[/-]\\s?${YEAR})?(?!\\d)`,
  `(?<=${BEFORE}tuần\\s+(?:thứ\\s+)?)\\d{1,2}(?:\\s?[/-]\\s?${YEAR})?(?:(?:,| và)\\s?\\d{1,2})*(?!\\d|\\s?%)`,
  `${YEAR}${TO}${YEAR}(?![\\d.,]*\\d)`,
  `(?<=${BEFORE}(?:năm|học|đoạn|kỳ|khóa|khoá)\\s+)${YEAR}(?!\\d)`,
  `(?<=${BEFORE}tuổi\\s+(?:từ\\s+)?)\\d{1,3}(?:\\s*(?:đến|-|–)\\s*\\d{1,3})?(?!\\d)`,
  `\\d{1,3}\\s+(?:tháng|năm|tuần|quý|giờ|phút|giây|tuổi)${WORD_END}`,
  `\\d{1,2}\\s?(?:h|giờ|g)\\s?\\d{2}(?!\\d)|\\d{1,2}:\\d{2}(?!\\d)`,
];

/** Whether the digits are a year standing alone ("so với 2023"): four digits without a thousands dot. */
export function looksLikeYear(raw: string): boolean {
  return /^(?:19|20)\d{2}$/.test(raw);
}
