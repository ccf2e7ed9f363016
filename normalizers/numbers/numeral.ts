/** A number as written in digits, read the Vietnamese way. */
export interface Numeral {
  readonly value: number;
  /** Whether the same digits could be meant otherwise ("1,250" as English thousands); the value is the likelier one. */
  readonly doubtful: boolean;
}

/** Digits with the dots and commas between them; a full stop or comma at the end is punctuation. */
export const NUMERAL = /\d+(?:[.,]\d+)*/gu;

/**
 * Reads digits with the separators of Vietnamese typography: a dot between thousands, a comma before decimals.
 *
 * ```
 * 1.739.919   341.608,615   99,9   02        Vietnamese
 * 98.5                                       decimal point, since two digits are no thousand
 * 1,250,000                                  English thousands, doubtful
 * 1.25.3   2.2024                            no number (section, date): null
 * ```
 */
export function parseNumeral(raw: string): Numeral | null {
  if (raw.length > 20) return null;
  if (/^\d{1,15}$/.test(raw)) return { value: Number(raw), doubtful: false };
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(raw)) return sure(raw.replaceAll('.', '').replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(raw)) return { value: Number(raw.replaceAll(',', '')), doubtful: true };
  if (/^\d{1,9},\d{1,6}$/.test(raw)) return sure(raw.replace(',', '.'));
  if (/^\d{1,3}\.\d{1,2}$/.test(raw)) return { value: Number(raw), doubtful: false };
  if (/^0\.\d{3,6}$/.test(raw)) return { value: Number(raw), doubtful: true };
  return null;
}

/** A whole number of things counted; "3,250" is thousands here, since nobody counts a quarter of a file. */
export function parseWhole(raw: string): Numeral | null {
  if (/^[1-9]\d{0,2},\d{3}$/.test(raw)) return { value: Number(raw.replace(',', '')), doubtful: true };
  const numeral = parseNumeral(raw);
  return numeral && Number.isInteger(numeral.value) ? numeral : null;
}

function sure(decimal: string): Numeral {
  return { value: Number(decimal), doubtful: false };
}
