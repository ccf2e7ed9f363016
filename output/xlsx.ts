import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/** A `Date` is a day: midnight UTC. */
export type XlsxValue = string | number | boolean | Date | null | XlsxLink;

/** A cell that opens a file at a page. */
export interface XlsxLink {
  readonly text: string;
  readonly path: string;
  readonly page: number;
}

/** Where a file is, seen from the workbook: spreadsheets look for it from there. */
export type LinkTo = (path: string) => string;

export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string /** In characters. */; readonly width: number }[];
  readonly rows: readonly (readonly XlsxValue[])[];
}

/**
 * A workbook with one sheet per question: header row frozen, filters on, long text wrapped. Text is written as text, so
 * that a cell that begins with `=`, `+`, `-` or `@` is shown and never calculated.
 */
export async function toXlsx(sheets: readonly XlsxSheet[], linkTo: LinkTo = (path) => path): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const file = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        sheet.columns.map(({ title }) => ({
          value: title,
          type: String,
          fontWeight: 'bold' as const,
          backgroundColor: '#EEF1F5',
        })),
        ...sheet.rows.map((row) => row.map((value) => cell(value, linkTo))),
      ],
    })),
    { features: [autoFilter(sheets)] },
  );
  return file.toBuffer();
}

function cell(value: XlsxValue, linkTo: LinkTo) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value === 'object') {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const target = `${linkTo(value.path)}#page=${value.page}`;
    return { value: `HYPERLINK(${quoted(target)},${quoted(value.text)})`, type: 'Formula' as const };
  }
  return { value, type: String, wrap: true, alignVertical: 'top' as const };
}

/** `<autoFilter>` over the used range; it stands right after `<sheetData>` (ECMA-376 Part 1, 18.3.1.99). */
function autoFilter(sheets: readonly XlsxSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return content;
            const range = `A1:${columnName(sheet.columns.length)}${sheet.rows.length + 1}`;
            return content.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** 1 → "A", 27 → "AA". */
function columnName(n: number): string {
  return n <= 26 ? String.fromCharCode(64 + n) : columnName(Math.floor((n - 1) / 26)) + columnName(((n - 1) % 26) + 1);
}
