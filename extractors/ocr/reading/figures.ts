/** Whether a word carries a figure. */
export function hasFigure(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/**
 * Whether a word with figures is written as such words are: a number, percentage, date, range, fraction, ordinal or a
 * document's number (188/QĐ-VPCP, 79/2022/NĐ-CP, 1.200.000, 98,5%, 2024-2025, (3), 4x, 3x4, 5a, I.2). A bracket, a
 * letter l or an accented letter among the figures is a misread one.
 */
export function isWellWritten(text: string): boolean {
  const core = text.replace(/^[("“'[«<+≥≤><=~-]+|[)"”'»>.,:;!?…-]+$/gu, '');
  if (/^\p{Nd}+([.,:/xX*+–-]\p{Nd}+)*[%‰]?[a-zđ²³]{0,3}$/u.test(core)) return true;
  // Document numbers and codes: figures and capitals parted by strokes and hyphens.
  if (/^[\p{Nd}\p{Lu}]+([./_&–-][\p{Nd}\p{L}]+)*$/u.test(core) && /^(\p{Nd}+|\p{Lu}+\p{Nd}*)([./_&–-]|$)/u.test(core))
    return true;
  return /^\p{L}+[-.]?\p{Nd}+$/u.test(core) && !/^[lIOoSBÍÌ|]/u.test(core);
}
