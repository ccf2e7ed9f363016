const DIGITS: readonly (readonly [numeral: string, value: number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 0 for what is no well-formed Roman numeral ("IIII", "VX", ""). */
export function romanValue(text: string): number {
  if (!/^C{0,3}(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/.test(text)) return 0;
  let rest = text;
  let total = 0;
  for (const [numeral, value] of DIGITS) {
    while (rest.startsWith(numeral)) {
      total += value;
      rest = rest.slice(numeral.length);
    }
  }
  return total;
}

/** 4 → "IV". */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [numeral, unit] of DIGITS) {
    while (rest >= unit) {
      text += numeral;
      rest -= unit;
    }
  }
  return text;
}

/**
 * Whether scanned strokes may have been the numeral: "L", "l" and "|" are an I misread, "H" two of them or three ("IH" was
 * II or III), "IL" was II. V and X must be there.
 */
export function mayBeRoman(printed: string, numeral: string): boolean {
  const strokes = printed.replace(/H/g, 'II').replace(/[Ll|1]/g, 'I');
  if (strokes.replace(/I/g, '') !== numeral.replace(/I/g, '')) return false;
  const tolerance = printed.includes('H') ? 1 : 0;
  return Math.abs(strokes.length - numeral.length) <= tolerance;
}
