/** "tăng trưởng âm | 2,3%": the word says that the figure is below zero. */
const WORD = /(?<![\p{L}\p{M}])âm\s{1,2}$/iu;
/** "đạt -2,3%", "là −0,5%", "(-1,2%": a sign right before the digits, behind a word that states a value; a dash elsewhere is one. */
const SIGN = /(?:(?<![\p{L}\p{M}])(?:đạt|là|còn|bằng|mức|trưởng|ở|khoảng|so|với|kỳ)\s{1,2}|[(:=]\s?|\t)([-−–])$/u;
const MINUS = /(?:^|[\s(:=])(−)$/u;

/** How many characters before `start` say that the figure is negative; 0 for none. */
export function negativeBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 12), start);
  const word = WORD.exec(before);
  if (word) return word[0].length;
  return SIGN.test(before) || MINUS.test(before) ? 1 : 0;
}
