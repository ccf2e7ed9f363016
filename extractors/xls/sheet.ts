import { cellLines, MAX_CELLS, type SheetCell } from '../sheets/cell.js';
import { formatCell } from '../sheets/number-format.js';
import { uint16, uint32 } from '../sniff/bytes.js';
import { RECORD, recordsFrom } from './records.js';
import { bytesText, unicodeText } from './strings.js';
import type { XlsWorkbook } from './workbook.js';

interface Value {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: string | number;
}

/** The cells of a sheet that hold something, row by row; hidden rows and columns are not printed. */
export function readSheet(stream: Uint8Array, offset: number, workbook: XlsWorkbook): SheetCell[] {
  const values: Value[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: [number, number][] = [];
  const merges = new Map<string, { rows: number; columns: number }>();
  /** The cell of a formula whose result is the text in the next record. */
  let waiting: Omit<Value, 'value'> | null = null;
  const text = (data: Uint8Array, at: number): string =>
    workbook.unicode ? unicodeText(data, at, 2) : bytesText(data, at + 2, uint16(data, at));

  for (const { type, data } of recordsFrom(stream, offset)) {
    if (values.length >= MAX_CELLS) break;
    const cell = { row: uint16(data, 0), column: uint16(data, 2), style: uint16(data, 4) };
    if (type === RECORD.labelOfSharedString) values.push({ ...cell, value: workbook.strings[uint32(data, 6)] ?? '' });
    else if (type === RECORD.label || type === RECORD.richLabel) values.push({ ...cell, value: text(data, 6) });
    else if (type === RECORD.number) values.push({ ...cell, value: float64(data, 6) });
    else if (type === RECORD.rk) values.push({ ...cell, value: rkNumber(uint32(data, 6)) });
    else if (type === RECORD.multipleRk) {
      for (let at = 4, column = cell.column; at + 6 <= data.length - 2; at += 6, column++) {
        values.push({ row: cell.row, column, style: uint16(data, at), value: rkNumber(uint32(data, at + 2)) });
      }
    } else if (type === RECORD.formula) {
      // A result that is no number has 0xFFFF in its last two bytes; its first byte is 0 for text.
      const number = uint16(data, 12) !== 0xffff;
      if (number) values.push({ ...cell, value: float64(data, 6) });
      else if (data[6] === 0) waiting = cell;
    } else if (type === RECORD.string && waiting) {
      values.push({ ...waiting, value: text(data, 0) });
      waiting = null;
    } else if (type === RECORD.row && (uint16(data, 12) & 0x20) !== 0) hiddenRows.add(cell.row);
    else if (type === RECORD.columnInfo && (uint16(data, 8) & 1) !== 0) hiddenColumns.push([cell.row, cell.column]);
    else if (type === RECORD.mergedCells) readMerges(data, merges);
  }

  const cells = values.flatMap(({ row, column, style: index, value }): SheetCell[] => {
    if (hiddenRows.has(row) || hiddenColumns.some(([from, to]) => column >= from && column <= to)) return [];
    const style = workbook.style(index);
    const printed = typeof value === 'number' ? formatCell(value, style.format, workbook.epoch1904) : value;
    const lines = cellLines([{ text: printed }], style);
    const span = merges.get(`${row}/${column}`) ?? { rows: 1, columns: 1 };
    return lines.length === 0 ? [] : [{ row: row + 1, column, rowSpan: span.rows, columnSpan: span.columns, lines }];
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function readMerges(data: Uint8Array, merges: Map<string, { rows: number; columns: number }>): void {
  const count = Math.min(uint16(data, 0), Math.floor((data.length - 2) / 8));
  for (let i = 0; i < count; i++) {
    const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((at) => uint16(data, 2 + 8 * i + at));
    if (bottom >= top && right >= left)
      merges.set(`${top}/${left}`, { rows: bottom - top + 1, columns: right - left + 1 });
  }
}

function float64(data: Uint8Array, at: number): number {
  return at + 8 <= data.length ? new DataView(data.buffer, data.byteOffset, data.byteLength).getFloat64(at, true) : 0;
}

/** A number in four bytes ([MS-XLS] 2.5.217): an integer or the head of a float, perhaps a hundred times too large. */
function rkNumber(rk: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  let value: number;
  if ((rk & 2) !== 0) value = (rk | 0) >> 2;
  else {
    bytes.setUint32(4, rk & 0xfffffffc, true);
    value = bytes.getFloat64(0, true);
  }
  return (rk & 1) !== 0 ? value / 100 : value;
}
