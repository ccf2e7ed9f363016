import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Line, Table } from '../page.js';
import { describeExtractor } from '../testing/extractor-suite.js';
import { shapeOf } from '../testing/table-shape.js';
import { htmlExtractor } from './index.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });

async function read(body: string) {
  const extraction = await htmlExtractor.extract(
    strToU8(`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`),
    { judge },
  );
  const blocks = extraction.pages.flatMap((page) => page.blocks);
  return {
    extraction,
    lines: blocks.filter((block): block is Line => block.kind === 'line'),
    tables: blocks.filter((block): block is Table => block.kind === 'table'),
  };
}

const page =
  '<html><body><h1>KẾ HOẠCH</h1><p>Đạt <b>95%</b> hồ sơ.</p><table border="1"><tr><td>TT</td><td>Việc</td></tr>' +
  '<tr><td>1</td><td>Rà soát</td></tr></table><script>var x;</script></body></html>';

describeExtractor(htmlExtractor, [
  { name: 'a page', bytes: strToU8(page), holds: ['KẾ HOẠCH', '95%', 'Việc', 'Rà soát'] },
]);

describe('HTML', () => {
  it('has its paragraphs, line breaks, styles and marks', async () => {
    const { lines } = await read(
      '<div>Trước<p align="center"><strong>1. Văn phòng:</strong> theo&nbsp;dõi\n  năm<sup>1</sup><br/>sau</p>giữa</div>' +
        '<p style="display:none">ẩn</p><script>x</script><p> </p><center><span style="font-weight: 700">ĐẬM</span></center>',
    );
    expect(lines.map((line) => [line.text, line.flow, line.style.align])).toEqual([
      ['Trước', 'start', null],
      ['1. Văn phòng: theo dõi năm¹', 'start', 'center'],
      ['sau', 'continue', 'center'],
      ['giữa', 'start', null],
      ['ĐẬM', 'start', 'center'],
    ]);
    expect(lines[1]?.style.leadLength).toBe(13);
    expect(lines[4]?.style.bold).toBe(true);
  });

  it('has its lists numbered as printed', async () => {
    const { lines } = await read(
      '<ol type="I" start="2"><li>Một</li><li><p>Hai</p><ul><li>Con</li></ul></li></ol><ol><li>Ba</li></ol>',
    );
    expect(lines.map((line) => line.text)).toEqual(['II. Một', 'III. Hai', '- Con', '1. Ba']);
  });

  it('has its tables with merged cells, and its letterhead as columns', async () => {
    const { lines, tables } = await read(
      '<table><tr><td>UBND XÃ A<br>Số: 1</td><td>CỘNG HÒA</td></tr></table><p>KẾ HOẠCH</p>' +
        '<table style="border: 1px solid"><thead><tr><th>TT</th><th colspan="2">Việc</th></tr></thead>' +
        '<tr><td rowspan="2">1</td><td><p>A</p><p>B</p></td><td>C</td></tr><tr><td></td><td>D</td></tr></table>',
    );
    expect(lines.map((line) => line.zone)).toEqual(['header-left', 'header-left', 'header-right', 'body']);
    expect(shapeOf(tables[0])).toEqual([
      [
        [0, 1, 1, 'TT'],
        [1, 2, 1, 'Việc'],
      ],
      [
        [0, 1, 2, '1'],
        [1, 1, 1, 'A/B'],
        [2, 1, 1, 'C'],
      ],
      [
        [1, 1, 1, ''],
        [2, 1, 1, 'D'],
      ],
    ]);
  });

  it('nested without end is refused', async () => {
    const { extraction } = await read('<div>'.repeat(5000));
    expect(extraction.diagnostics[0]?.severity).toBe('failure');
  });
});
