import { describe, expect, it } from 'vitest';
import type { Page, Table } from '../extractors/page.js';
import { unruled } from './page-tables.js';
import { sampleTable } from './tables/testing/sample.js';

const LEFT = 'UBND HUYỆN ĐÁ BẠC\nPHÒNG NỘI VỤ\nSố: 31/KH-PNV';
const RIGHT = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐá Bạc, ngày 03 tháng 4 năm 2031';

function page(table: Table): Page {
  const blocks = [table];
  return { number: 1, width: 595, height: 842, rotation: 0, method: 'docx', confidence: 1, blocks };
}
/** Blocks after tables that only lay out a page were taken apart: zone and text of lines, or "table". */
const laid = (...rows: readonly string[][]): string[] =>
  (unruled([page(sampleTable(rows))])[0]?.blocks ?? []).map((block) =>
    block.kind === 'line' ? `${block.zone}: ${block.text}` : 'table',
  );

describe('a ruled table that lays out a page', () => {
  it('is a letterhead by its motto, left column first', () =>
    expect(laid([LEFT, RIGHT])).toEqual([
      'header-left: UBND HUYỆN ĐÁ BẠC',
      'header-left: PHÒNG NỘI VỤ',
      'header-left: Số: 31/KH-PNV',
      'header-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'header-right: Độc lập - Tự do - Hạnh phúc',
      'header-right: Đá Bạc, ngày 03 tháng 4 năm 2031',
    ]));

  it('may have a row for each line and an empty column between', () =>
    expect(
      laid(
        ['UBND XÃ BẢN NỌI', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 5/BC-UBND', '', 'Bản Nọi, ngày 1/2/2031'],
      ),
    ).toEqual([
      'header-left: UBND XÃ BẢN NỌI',
      'header-left: Số: 5/BC-UBND',
      'header-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'header-right: Bản Nọi, ngày 1/2/2031',
    ]));

  it('holds recipients and signature', () =>
    expect(laid(['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TRƯỞNG PHÒNG\nLò Thị Sao'])).toEqual([
      'closing-left: Nơi nhận:',
      'closing-left: - Như trên;',
      'closing-left: - Lưu: VT.',
      'closing-right: TRƯỞNG PHÒNG',
      'closing-right: Lò Thị Sao',
    ]));
});

describe('a table stays one', () => {
  it('that holds data, whatever its size', () => {
    expect(laid(['Nội dung', 'Kết quả'], ['Hồ sơ đúng hạn', '98%'])).toEqual(['table']);
    expect(laid(['TT', 'Nơi nhận báo cáo'], ['1', 'Sở Nội vụ'])).toEqual(['table']);
  });

  it('that goes on below its letterhead as a form', () =>
    expect(laid([LEFT, RIGHT, ''], ['TT', 'Nhiệm vụ', 'Thời hạn'], ['1', 'Rà soát', 'Quý I'])).toEqual(['table']));
});
