import type { CellStyle } from '../sheets/cell.js';
import { builtInFormat } from '../sheets/number-format.js';
import { uint16, uint32 } from '../sniff/bytes.js';
import { RECORD, recordsFrom } from './records.js';
import { bytesText, sharedStrings, unicodeText } from './strings.js';

export interface XlsWorkbook {
  readonly encrypted: boolean;
  /** BIFF8 (Excel 97 and later) keeps text in Unicode; older files in one byte a letter. */
  readonly unicode: boolean;
  readonly sheets: readonly { readonly name: string; readonly offset: number; readonly hidden: boolean }[];
  readonly strings: readonly string[];
  style(index: number): CellStyle;
  readonly epoch1904: boolean;
}

const BIFF8 = 0x0600;
const BOLD_FROM = 600;

/** What the sheets of a workbook share: the records of its first substream ([MS-XLS] 2.1.7.20.3). */
export function readWorkbook(stream: Uint8Array): XlsWorkbook {
  const sheets: XlsWorkbook['sheets'][number][] = [];
  const formats = new Map<number, string>();
  const fonts: { bold: boolean; font: string | null }[] = [];
  const styles: { font: number; format: number }[] = [];
  let strings: readonly string[] = [];
  let unicode = true;
  let encrypted = false;
  let epoch1904 = false;
  for (const record of recordsFrom(stream, 0)) {
    const { type, data } = record;
    const text = (at: number, lengthBytes: 1 | 2): string => {
      if (unicode) return unicodeText(data, at, lengthBytes);
      const length = lengthBytes === 1 ? (data[at] ?? 0) : uint16(data, at);
      return bytesText(data, at + lengthBytes, length);
    };
    if (type === RECORD.beginning) unicode = uint16(data, 0) >= BIFF8;
    else if (type === RECORD.filePass) encrypted = true;
    else if (type === RECORD.dateMode) epoch1904 = uint16(data, 0) === 1;
    else if (type === RECORD.boundSheet && (data[5] ?? 0) === 0) {
      sheets.push({ offset: uint32(data, 0), hidden: ((data[4] ?? 0) & 3) !== 0, name: text(6, 1) });
    } else if (type === RECORD.font) {
      fonts.push({ bold: uint16(data, 6) >= BOLD_FROM, font: text(14, 1) || null });
      // There is no font 4.
      if (fonts.length === 4) fonts.push({ bold: false, font: null });
    } else if (type === RECORD.format) formats.set(uint16(data, 0), text(2, unicode ? 2 : 1));
    else if (type === RECORD.extendedFormat) styles.push({ font: uint16(data, 0), format: uint16(data, 2) });
    else if (type === RECORD.sharedStrings) strings = sharedStrings(record);
    if (encrypted) break;
  }
  return {
    encrypted,
    unicode,
    sheets,
    strings,
    epoch1904,
    style(index) {
      const style = styles[index];
      const font = fonts[style?.font ?? 0] ?? { bold: false, font: null };
      return { format: formats.get(style?.format ?? 0) ?? builtInFormat(style?.format ?? 0), ...font };
    },
  };
}
