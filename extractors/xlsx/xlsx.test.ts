import { describe, expect, it } from 'vitest';
import type { Line, Table } from '../page.js';
import { formatCell } from '../sheets/number-format.js';
import { describeExtractor } from '../testing/extractor-suite.js';
import { xlsxExtractor } from './index.js';
import { row, type TestSheet, xlsxOf } from './testing/xlsx-of.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });

const sheet: TestSheet = {
  rows:
    row(1, ['UBND XÃ SUỐI LÀNH', '', 'CỘNG HÒA']) +
    row(2, ['PHỤ LỤC']) +
    row(4, ['TT', 'Việc', 'Hạn']) +
    row(5, ['I', 'THỂ CHẾ']) +
    row(6, [1, 'Rà soát', 'Quý I']) +
    row(7, ['', 'Công bố', 'Quý II']) +
    row(9, ['Người lập', '', 'CHỦ TỊCH']),
  merges: ['B5:C5', 'A6:A7'],
};

describeExtractor(xlsxExtractor, [
  {
    name: 'an appendix',
    bytes: xlsxOf([sheet]),
    holds: ['SUỐI LÀNH', 'PHỤ LỤC', 'TT', 'THỂ CHẾ', 'Quý II', 'CHỦ TỊCH'],
  },
]);

async function read(sheets: readonly TestSheet[], styles = '', strings: readonly string[] = []) {
  const extraction = await xlsxExtractor.extract(xlsxOf(sheets, styles, strings), { judge });
  const blocks = extraction.pages.flatMap((page) => page.blocks);
  return {
    extraction,
    lines: blocks.filter((block): block is Line => block.kind === 'line'),
    tables: blocks.filter((block): block is Table => block.kind === 'table'),
  };
}

describe('a sheet', () => {
  it('is letterhead, title, table with merged cells, and signature', async () => {
    const { lines, tables } = await read([sheet]);
    expect(lines.map((line) => [line.zone, line.text])).toEqual([
      ['header-left', 'UBND XÃ SUỐI LÀNH'],
      ['header-right', 'CỘNG HÒA'],
      ['body', 'PHỤ LỤC'],
      ['closing-left', 'Người lập'],
      ['closing-right', 'CHỦ TỊCH'],
    ]);
    const shape = tables[0]?.rows.map((r) =>
      r.cells.map((c) => [c.column, c.columnSpan, c.rowSpan, c.lines.map((l) => l.text).join('/')]),
    );
    expect(shape).toEqual([
      [
        [0, 1, 1, 'TT'],
        [1, 1, 1, 'Việc'],
        [2, 1, 1, 'Hạn'],
      ],
      [
        [0, 1, 1, 'I'],
        [1, 2, 1, 'THỂ CHẾ'],
      ],
      [
        [0, 1, 2, '1'],
        [1, 1, 1, 'Rà soát'],
        [2, 1, 1, 'Quý I'],
      ],
      [
        [1, 1, 1, 'Công bố'],
        [2, 1, 1, 'Quý II'],
      ],
    ]);
  });

  it('is a page by its place in the workbook; hidden ones, rows and columns are not read', async () => {
    const hidden: TestSheet = { name: 'Nháp', hidden: true, rows: row(1, ['x']) };
    const partly: TestSheet = {
      rows: row(1, ['a', 'b', 'c', 'd']) + row(2, ['ẩn', 'ẩn', 'ẩn', 'ẩn'], ' hidden="1"'),
      columns: '<cols><col min="2" max="2" hidden="1"/></cols>',
    };
    const { extraction, tables } = await read([hidden, partly]);
    expect(extraction.pages.map((page) => page.number)).toEqual([2]);
    expect(extraction.pageCount).toBe(2);
    expect(extraction.diagnostics[0]?.message).toContain('Nháp');
    expect(tables[0]?.rows.map((r) => r.cells.map((c) => c.lines[0]?.text ?? ''))).toEqual([['a', '', 'c', 'd']]);
  });

  it('has its shared strings in their styles, and line ends in cells', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c></row>';
    const strings = [
      '<r><rPr><b/></rPr><t>Văn phòng:</t></r><r><t> theo dõi</t></r>',
      '<t>một\nhai</t><rPh><t>x</t></rPh>',
    ];
    const { tables } = await read([{ rows }], '', strings);
    const cells = tables[0]?.rows[0]?.cells ?? [];
    expect(cells.map((cell) => cell.lines.map((line) => line.text))).toEqual([['Văn phòng: theo dõi'], ['một', 'hai']]);
    expect(cells[0]?.lines[0]?.style.leadLength).toBe(10);
  });
});

describe('numbers', () => {
  it.each([
    [0.95, '0%', '95%'],
    [0.9355, '0.0%', '93,5%'],
    [1739919, '#,##0', '1.739.919'],
    [1234.5, '#,##0.00', '1.234,50'],
    [99.9, 'General', '99,9'],
    [0.1 + 0.2, 'General', '0,3'],
    [7, 'General', '7'],
    [45306, 'dd/mm/yyyy', '15/01/2024'],
    [45306, 'mm/yyyy', '01/2024'],
    [12, '0" ngày"', '12'],
  ])('%d in the format %s is printed %s', (value, format, printed) => {
    expect(formatCell(value, format, false)).toBe(printed);
  });
});
