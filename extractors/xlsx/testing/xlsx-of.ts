import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export interface TestSheet {
  readonly name?: string;
  readonly hidden?: boolean;
  /** XML of `<row>` elements. */
  readonly rows: string;
  /** "A1:C1" … */
  readonly merges?: readonly string[];
  readonly columns?: string;
}

/** A workbook for tests; `styles` is the inside of `styleSheet`. */
export function xlsxOf(sheets: readonly TestSheet[], styles = '', strings: readonly string[] = []): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook ${NS}><sheets>${sheets
        .map((s, i) => `<sheet name="${s.name ?? `S${i}`}" r:id="rId${i}"${s.hidden ? ' state="hidden"' : ''}/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, i) => `<Relationship Id="rId${i}" Target="worksheets/sheet${i}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(`<styleSheet ${NS}>${styles}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst ${NS}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
  };
  sheets.forEach((sheet, i) => {
    const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    files[`xl/worksheets/sheet${i}.xml`] = strToU8(
      `<worksheet ${NS}>${sheet.columns ?? ''}<sheetData>${sheet.rows}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`,
    );
  });
  return zipSync(files);
}

/** A row of inline strings and numbers, empty ones left out. */
export function row(number: number, cells: readonly (string | number)[], more = ''): string {
  const inside = cells.map((cell, i) => {
    const reference = `${String.fromCharCode(65 + i)}${number}`;
    if (cell === '') return '';
    return typeof cell === 'number'
      ? `<c r="${reference}"><v>${cell}</v></c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}"${more}>${inside.join('')}</row>`;
}
