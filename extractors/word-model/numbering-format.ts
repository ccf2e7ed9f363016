/** A list number as printed in the number format of ECMA-376, 17.18.59 (ST_NumberFormat). */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value);
  let rest = value;
  let text = '';
  for (const [unit, numeral] of ROMAN) {
    while (rest >= unit) {
      text += numeral;
      rest -= unit;
    }
  }
  return text;
}

/** A … Z, AA, BB … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 50) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** Bullets of the Symbol and Wingdings fonts, which sit in the private use area or on letters, as Unicode prints them. */
const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf02a': '*',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fe': '☑',
  '\uf076': '❖',
  '\uf06e': '■',
  '\uf06c': '●',
  '\u00b7': '•',
};

/** A bullet as Unicode prints it; one of a symbol font that is not known is "•". */
export function formatBullet(text: string): string {
  const bullet = text.trim();
  if (bullet === 'o') return '◦';
  return BULLETS[bullet] ?? (/^[\ue000-\uf8ff]$/.test(bullet) ? '•' : bullet);
}
