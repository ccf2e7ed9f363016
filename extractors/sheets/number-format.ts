/** Number formats that need no entry in `styles.xml` (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

/**
 * A number as a Vietnamese Excel prints it: decimal comma, points between thousands where the format asks for them, a
 * percent sign, a date. Formats of other kinds are printed as the plain number.
 */
export function formatCell(value: number, format: string, epoch1904: boolean): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';')[0] ?? '';
  if (/[dy]/i.test(bare) && !/[#0]/.test(bare)) return formatDate(value, bare, epoch1904);
  if (/m{3,}|m[/-]|[/-]m/i.test(bare) && !/[#0]/.test(bare)) return formatDate(value, bare, epoch1904);
  const percent = bare.includes('%');
  const decimals = /0\.(0+)/.exec(bare)?.[1]?.length;
  const fixed = /[#0]/.test(bare);
  const number = percent ? value * 100 : value;
  // Fifteen digits are what a spreadsheet keeps: 0.1 + 0.2 is printed as 0,3.
  const digits = fixed ? number.toFixed(decimals ?? 0) : String(Number(number.toPrecision(15)));
  const [whole = '', fraction] = digits.split('.');
  const grouped = bare.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return `${grouped}${fraction ? `,${fraction}` : ''}${percent ? '%' : ''}`;
}

const DAY = 86_400_000;

/** Day 60 of the 1900 calendar is a 29 February that never was; dates of documents lie behind it. */
function formatDate(value: number, format: string, epoch1904: boolean): string {
  const time = epoch1904 ? Date.UTC(1904, 0, 1) + value * DAY : Date.UTC(1899, 11, 30) + value * DAY;
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return String(value);
  const date = new Date(Math.round(time / 1000) * 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = /d/i.test(format) ? `${two(date.getUTCDate())}/` : '';
  const year = /y/i.test(format) ? `/${date.getUTCFullYear()}` : '';
  return `${day}${two(date.getUTCMonth() + 1)}${year}`;
}
