/**
 * Numbers in words (số viết bằng chữ) up to 999.999: "hai", "mười lăm", "hai mươi mốt", "một trăm linh năm", "ba nghìn".
 * "năm" is also "year" and "ba" is also "father", "một" also "a": callers ask for a unit or a comparator beside them.
 */
const DIGIT: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const UNIT = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
const TAIL = 'một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín';
const BELOW_100 = `(?:(?:${UNIT})\\s+mươi(?:\\s+(?:${TAIL}))?|mười(?:\\s+(?:${TAIL}))?|(?:${UNIT}))`;
const BELOW_1000 = `(?:(?:${UNIT})\\s+trăm(?:\\s+(?:linh|lẻ)\\s+(?:${TAIL})|\\s+${BELOW_100})?|${BELOW_100})`;

/** Source of a regular expression for a number in words. */
export const NUMBER_WORDS = `(?:${BELOW_1000}\\s+(?:nghìn|ngàn)(?:\\s+${BELOW_1000})?|${BELOW_1000})`;

/** The value of what `NUMBER_WORDS` matched; `null` for anything else. */
export function parseNumberWords(text: string): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const word of text.toLowerCase().normalize('NFC').split(/\s+/u)) {
    if (word in DIGIT) {
      if (digit !== null) group += digit;
      digit = DIGIT[word] ?? 0;
    } else if (word === 'mười') {
      group += 10;
      digit = null;
    } else if (word === 'mươi') {
      group += (digit ?? 1) * 10;
      digit = null;
    } else if (word === 'trăm') {
      group += (digit ?? 1) * 100;
      digit = null;
    } else if (word === 'nghìn' || word === 'ngàn') {
      total += (group + (digit ?? 0) || 1) * 1000;
      group = 0;
      digit = null;
    } else if (word !== 'linh' && word !== 'lẻ') return null;
  }
  return total + group + (digit ?? 0);
}
