import { child, elementsOf, type XmlElement } from '../ooxml/xml.js';
import type { Run } from '../runs/index.js';
import { cellLines, MAX_CELLS, type SheetCell } from '../sheets/cell.js';
import { formatCell } from '../sheets/number-format.js';
import { richText, type Workbook } from './workbook.js';

/** The cells of a sheet that hold something, row by row; hidden rows and columns are not printed. */
export function readSheet(root: XmlElement, workbook: Workbook): SheetCell[] {
  const hidden = hiddenColumns(root);
  const merges = readMerges(root);
  const cells: SheetCell[] = [];
  let rowNumber = 0;
  for (const row of elementsOf(child(root, 'sheetData'))) {
    rowNumber = Number(row.attributes.r) || rowNumber + 1;
    if (row.attributes.hidden === '1' || row.attributes.hidden === 'true') continue;
    let column = -1;
    for (const cell of elementsOf(row)) {
      column = columnOf(cell.attributes.r) ?? column + 1;
      if (hidden(column) || cells.length >= MAX_CELLS) continue;
      const style = workbook.style(Number(cell.attributes.s ?? 0));
      const lines = cellLines(contentOf(cell, workbook, style.format), style);
      if (lines.length === 0) continue;
      const span = merges.get(`${rowNumber}/${column}`) ?? { rows: 1, columns: 1 };
      cells.push({ row: rowNumber, column, rowSpan: span.rows, columnSpan: span.columns, lines });
    }
  }
  return cells;
}

function contentOf(cell: XmlElement, workbook: Workbook, format: string): readonly Run[] {
  const value = child(cell, 'v')?.children.join('') ?? '';
  switch (cell.attributes.t) {
    case 's':
      return workbook.strings[Number(value)] ?? [];
    case 'inlineStr': {
      const inline = child(cell, 'is');
      return inline ? richText(inline) : [];
    }
    case 'str':
    case 'd':
      return [{ text: value }];
    case 'b':
    case 'e':
      // TRUE and #REF! are states of the sheet, no text of the document.
      return [];
    default:
      return value === '' || Number.isNaN(Number(value))
        ? [{ text: value }]
        : [{ text: formatCell(Number(value), format, workbook.epoch1904) }];
  }
}

/** "AB12" → 27 (0-based). */
function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference ?? '')?.[1];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readMerges(root: XmlElement): Map<string, { rows: number; columns: number }> {
  const merges = new Map<string, { rows: number; columns: number }>();
  for (const node of elementsOf(child(root, 'mergeCells'))) {
    const [from = '', to = ''] = (node.attributes.ref ?? '').split(':');
    const [left, right] = [columnOf(from), columnOf(to)];
    const [top, bottom] = [from, to].map((reference) => Number(/\d+$/.exec(reference)?.[0]));
    if (left === null || right === null || !top || !bottom || right < left || bottom < top) continue;
    merges.set(`${top}/${left}`, { rows: bottom - top + 1, columns: right - left + 1 });
  }
  return merges;
}

function hiddenColumns(root: XmlElement): (column: number) => boolean {
  const ranges = elementsOf(child(root, 'cols'))
    .filter((node) => node.attributes.hidden === '1' || node.attributes.hidden === 'true')
    .map((node) => [Number(node.attributes.min) - 1, Number(node.attributes.max) - 1] as const);
  return (column) => ranges.some(([from, to]) => column >= from && column <= to);
}
