/**
 * Numbers in words that no sound word may become: "trọng tâm năm 2025" is not "trong tám năm 2025". Not "năm" and "tỷ", which
 * are mostly a year and a rate ("tỷ lệ") and which scanners often hurt.
 */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  ['hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'trăm', 'nghìn', 'ngàn', 'triệu'].map((word) =>
    word.normalize('NFC'),
  ),
);

/** Whether a word of the model says a number. */
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word.toLowerCase());
}
