import { describe, expect, it } from 'vitest';
import type { Table } from '../page.js';
import { describeExtractor } from '../testing/extractor-suite.js';
import { shapeOf } from '../testing/table-shape.js';
import { xlsExtractor } from './index.js';
import { cells, type TestXls, xlsOf } from './testing/xls-of.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });

const strings = ['TT', 'Việc', 'Hạn', 'THỂ CHẾ', 'Rà soát', 'Công bố'];
const appendix: TestXls = {
  strings,
  sheets: [
    { name: 'Nháp', hidden: true, records: cells.shared(0, 0, 0) },
    {
      name: 'Phụ lục',
      records: [
        ...cells.shared(0, 0, 0),
        ...cells.shared(0, 1, 1),
        ...cells.shared(0, 2, 2),
        ...cells.shared(1, 1, 3),
        ...cells.rk(2, 0, (1 << 2) | 2),
        ...cells.shared(2, 1, 4),
        ...cells.number(2, 2, 45306, 1),
        ...cells.shared(3, 1, 5),
        ...cells.formulaText(3, 2, 'Quý II'),
        ...cells.merged(2, 3, 0, 0),
        ...cells.merged(1, 1, 1, 2),
      ],
    },
  ],
  formats: ['dd/mm/yyyy', '0.0%'],
};

describeExtractor(xlsExtractor, [
  { name: 'an appendix', bytes: xlsOf(appendix), holds: ['TT', 'Việc', 'THỂ CHẾ', 'Rà soát', '15/01/2024', 'Quý II'] },
]);

async function tableOf(workbook: TestXls): Promise<Table | undefined> {
  const { pages } = await xlsExtractor.extract(xlsOf(workbook), { judge });
  return pages[0]?.blocks.find((block): block is Table => block.kind === 'table');
}

describe('a workbook of Excel 97', () => {
  it('has its sheets as pages, tables with merged cells, dates and results of formulas', async () => {
    const extraction = await xlsExtractor.extract(xlsOf(appendix), { judge });
    expect(extraction.pages.map((page) => page.number)).toEqual([2]);
    expect(extraction.diagnostics[0]?.message).toContain('Nháp');
    expect(shapeOf(await tableOf(appendix))).toEqual([
      [
        [0, 1, 1, 'TT'],
        [1, 1, 1, 'Việc'],
        [2, 1, 1, 'Hạn'],
      ],
      [
        [0, 1, 1, ''],
        [1, 2, 1, 'THỂ CHẾ'],
      ],
      [
        [0, 1, 2, '1'],
        [1, 1, 1, 'Rà soát'],
        [2, 1, 1, '15/01/2024'],
      ],
      [
        [1, 1, 1, 'Công bố'],
        [2, 1, 1, 'Quý II'],
      ],
    ]);
  });

  it('has its strings whole where a record ends inside one', async () => {
    const table = await tableOf({ ...appendix, strings: ['Số thứ tự', ...strings.slice(1)], splitAfter: 8 });
    expect(table?.rows[0]?.cells.map((cell) => cell.lines[0]?.text)).toEqual(['Số thứ tự', 'Việc', 'Hạn']);
  });

  it('prints percentages as percentages, and hundredths of packed numbers', async () => {
    const records = [...cells.number(0, 0, 0.955, 2), ...cells.rk(0, 1, (9950 << 2) | 3), ...cells.number(0, 2, 7)];
    const table = await tableOf({ ...appendix, sheets: [{ name: 'A', records }] });
    expect(table?.rows[0]?.cells.map((cell) => cell.lines[0]?.text)).toEqual(['95,5%', '99,5', '7']);
  });

  it('tells the font that legacy letters stand in', async () => {
    const table = await tableOf({ ...appendix, font: '.VnTime' });
    expect(table?.rows[0]?.cells[0]?.lines[0]?.style.font).toBe('.VnTime');
  });

  it('under a password says so', async () => {
    const { diagnostics } = await xlsExtractor.extract(xlsOf({ ...appendix, encrypted: true }), { judge });
    expect(diagnostics[0]?.code).toBe('encrypted-file');
  });
});
