const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "12" → "¹²"; other characters stay. */
export function superscriptDigits(text: string): string {
  return text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}
