import { describe, expect, it } from 'vitest';
import type { Table } from '../../../extractors/page.js';
import { emptyMetadata } from '../../empty.js';
import { readParagraphs } from '../../paragraphs/index.js';
import type { Metadata } from '../../schema.js';
import { readOutline } from '../../structure/index.js';
import { sampleDocument, sampleTable } from '../../tables/testing/sample.js';
import { readResults } from '../results.js';

function read(table: Table, heading = 'I. KẾT QUẢ THỰC HIỆN', over: Partial<Metadata> = {}) {
  const doc = sampleDocument([
    'BÁO CÁO',
    'Kết quả cải cách hành chính năm 2031',
    heading,
    'Kết quả như sau:',
    table,
    'II. HẠN CHẾ',
    '- Không.',
  ]);
  const { outline } = readOutline(doc, readParagraphs(doc));
  const metadata: Metadata = { ...emptyMetadata(), kind: 'report', level: 'province', ...over };
  return { doc, ...readResults(doc, outline, metadata) };
}
const short = ({ results }: ReturnType<typeof read>): string[] =>
  results.map(({ indicator, value, ratio, scope, change }) =>
    [
      indicator,
      value ? `${value.comparator} ${value.number} ${value.unit}` : '',
      ratio ? `${ratio.numerator}/${ratio.denominator}` : '',
      scope,
      change,
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('a table in the body of a report', () => {
  it('gives the rates of every row, named by column and row', () => {
    const found = read(
      sampleTable([
        ['STT', 'Đơn vị', 'Tiếp nhận', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)', 'Thôn đạt chuẩn', 'Xếp hạng'],
        ['1', 'Xã Suối Mây', '412', '410', '99,5', '12/15', '3/9'],
        ['2', 'Xã Đá Trắng', '215', '215', '100', '15/15 (100%)', '1/9'],
      ]),
    );
    expect(short(found)).toEqual([
      'Tỷ lệ đúng hạn: Xã Suối Mây | eq 99.5 percent | commune',
      'Thôn đạt chuẩn: Xã Suối Mây | 12/15 | commune',
      'Tỷ lệ đúng hạn: Xã Đá Trắng | eq 100 percent | commune',
      'Thôn đạt chuẩn: Xã Đá Trắng | eq 100 percent | 15/15 | commune',
    ]);
    expect(found.results.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4']);
    const [first] = found.results;
    expect(found.doc.text.slice(first?.source.start, first?.source.end)).toContain('99,5');
  });

  it('is no list of activities although it has a column "Đơn vị"', () => {
    const table = sampleTable([
      ['TT', 'Nội dung', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ đạt (%)'],
      ['1', 'Cơ quan dùng chữ ký số', 'Cơ quan', '24', '18', '75'],
      ['2', 'Văn bản điện tử', '%', '90', '81', '90'],
    ]);
    const found = read(table);
    expect(found.tables.size).toBe(1);
    expect(short(found)).toContain('Tỷ lệ đạt: Cơ quan dùng chữ ký số | eq 75 percent');
    expect(
      read(
        sampleTable([
          ['TT', 'Nhiệm vụ', 'Chủ trì'],
          ['1', 'Rà soát', 'Văn phòng'],
        ]),
      ).tables.size,
    ).toBe(0);
  });

  it('takes what was reached, not what was planned, and the unit from its column', () =>
    expect(
      short(
        read(
          sampleTable([
            ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch 2031', 'Cùng kỳ', 'Kết quả', 'Ghi chú'],
            ['I', 'Thủ tục hành chính', '', '', '', '', ''],
            ['1', 'Hồ sơ đúng hạn', '%', '95', '94', '98,2', ''],
            ['2', 'Số thủ tục', 'Thủ tục', '200', '190', '215', ''],
            ['3', 'Tỷ lệ giảm biên chế', '%', '2', '1', '> 2,5%', 'Vượt'],
          ]),
        ),
      ),
    ).toEqual(['Hồ sơ đúng hạn | eq 98.2 percent', 'Tỷ lệ giảm biên chế | gt 2.5 percent | decrease']));

  it('is left alone without rates, in a plan, and where nothing was done yet', () => {
    const counts = sampleTable([
      ['TT', 'Nội dung', 'Số lượng', 'Ngày'],
      ['1', 'Hội nghị', '12', '15/3'],
      ['2', 'Lớp học', '4', '20/5'],
    ]);
    const rates = sampleTable([
      ['TT', 'Nội dung', 'Tỷ lệ (%)'],
      ['1', 'Hồ sơ đúng hạn', '98'],
    ]);
    expect(read(counts).results).toEqual([]);
    expect(read(rates).results).toHaveLength(1);
    expect(read(rates, 'I. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2032').results).toEqual([]);
    expect(read(rates, 'I. KẾT QUẢ', { kind: 'plan' }).results).toEqual([]);
  });

  it('warns of a ratio that is not its percentage, and keeps both', () => {
    const { results, diagnostics } = read(
      sampleTable([
        ['TT', 'Nội dung', 'Kết quả'],
        ['1', 'Hồ sơ đúng hạn', '45/60 (85%)'],
        ['2', 'Hồ sơ trực tuyến', '30/60 (50%)'],
      ]),
    );
    expect(results.map(({ value, ratio }) => [value?.number, ratio?.numerator])).toEqual([
      [85, 45],
      [50, 30],
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['ratio-disagrees', '45/60 is 75 %, the source states 85 %'],
    ]);
  });
});
