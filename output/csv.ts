/**
 * CSV by RFC 4180 with a byte order mark, without which Excel shows Vietnamese as rubbish. A cell of text that a
 * spreadsheet would take for a formula gets an apostrophe (OWASP, "CSV Injection").
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map(csvLine).join('')}`;
}

export type CsvCell = string | number | boolean | null;

/** What a file begins with. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of such a file, its end included: for files that are written as they come. */
export function csvLine(row: readonly CsvCell[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

/** Text made safe to open in a spreadsheet. */
export function formulaSafe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaSafe(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
