import { describe, expect, it } from 'vitest';
import type { Table } from '../../../extractors/page.js';
import { readActivities } from '../../activities/index.js';
import { emptyMetadata } from '../../empty.js';
import { readParagraphs } from '../../paragraphs/index.js';
import type { Metadata } from '../../schema.js';
import { readOutline } from '../../structure/index.js';
import { sampleDocument, sampleTable } from '../../tables/testing/sample.js';
import { readTargets } from '../targets.js';
import { readCellValue } from './cell-value.js';

function read(
  table: Table,
  {
    before = ['I. CHỈ TIÊU CỤ THỂ', 'Các chỉ tiêu như bảng sau:'],
    ...over
  }: Partial<Metadata> & { readonly before?: readonly string[] } = {},
) {
  const doc = sampleDocument([
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2031',
    ...before,
    table,
    'II. TỔ CHỨC THỰC HIỆN',
    '- Theo dõi.',
  ]);
  const { outline } = readOutline(doc, readParagraphs(doc));
  const period = { start: '2031-01-01', end: '2031-12-31' };
  const metadata: Metadata = { ...emptyMetadata(), kind: 'plan', level: 'province', period, ...over };
  const found = readTargets(doc, outline, metadata);
  return {
    doc,
    ...found,
    activities: readActivities(doc, outline, metadata, { except: found.tables, appended: found.appended }).activities,
  };
}
const short = ({ targets }: ReturnType<typeof read>): string[] =>
  targets.map(({ indicator, value, scope, change, field, deadline }) =>
    [
      indicator,
      value
        ? `${value.comparator} ${value.number}${value.upper === null ? '' : `..${value.upper}`} ${value.unit}`
        : '–',
      scope,
      change,
      field,
      deadline?.end,
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('a table of targets in the body', () => {
  const table = sampleTable([
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2030', 'Kế hoạch năm 2031', 'Cơ quan chủ trì'],
    ['I', 'Cải cách thủ tục hành chính', '', '', '', ''],
    ['1', 'Hồ sơ giải quyết đúng hạn', '%', '96,4', '≥ 98', 'Văn phòng'],
    ['2', 'Thủ tục được cắt giảm thời gian', 'Thủ tục', '14', '22', 'Văn phòng'],
    ['3', 'Hồ sơ nộp trực tuyến', '', '', '', 'Các sở'],
    ['', '- Cấp xã', '%', '55', '65 - 70', 'UBND các xã'],
    ['II', 'Tài chính công', '', '', '', ''],
    ['4', 'Thu ngân sách trên địa bàn', 'Tỷ đồng', '1.150', '1.320,5', 'Sở Tài chính'],
    ['5', 'Tỷ lệ giảm biên chế', '%', '1,5', '2', 'Sở Nội vụ'],
    ['6', 'Chỉ số năng lực cạnh tranh', 'Điểm', '64', '67,5', 'Sở Tài chính'],
    ['7', 'Kiểm toán nội bộ', 'Cuộc', '2', '-', 'Sở Tài chính'],
  ]);

  it('gives a record for each figure to be reached', () =>
    expect(short(read(table))).toEqual([
      'Hồ sơ giải quyết đúng hạn | gte 98 percent | procedures',
      'Thủ tục được cắt giảm thời gian | eq 22 count | procedures',
      'Hồ sơ nộp trực tuyến: Cấp xã | range 65..70 percent | commune | procedures',
      'Thu ngân sách trên địa bàn | eq 1320500000000 vnd | public-finance',
      'Tỷ lệ giảm biên chế | eq 2 percent | decrease | public-finance',
      'Chỉ số năng lực cạnh tranh | – | public-finance',
    ]));

  it('shows the row in which each stands', () => {
    const { doc, targets } = read(table);
    for (const { source, statement } of targets) {
      expect(doc.text.slice(source.start, source.end).replace(/\s+/gu, ' ').trim()).toBe(source.quote);
      expect(source.quote).toContain(/\d[\d.,]*/u.exec(statement.slice(-12))?.[0]);
    }
  });

  it('is no list of activities, but a table of tasks beside it is one', () => {
    expect(read(table).activities).toEqual([]);
    const tasks = sampleTable([
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', 'Sản phẩm'],
      ['1', 'Rà soát 100% thủ tục', 'Văn phòng', 'Quý I', 'Báo cáo'],
      ['2', 'Công khai thủ tục', 'Các sở', 'Quý II', 'Quyết định'],
    ]);
    const found = read(tasks, { before: ['I. NHIỆM VỤ', 'Gồm các nhiệm vụ sau:'] });
    expect(found.targets).toEqual([]);
    expect(found.activities).toHaveLength(2);
  });

  it('is said to be there where it stands in an appendix, and a reference to it is no target', () => {
    const before = ['I. CHỈ TIÊU', '- Các chỉ tiêu cụ thể tại Phụ lục kèm theo.', 'PHỤ LỤC', 'CÁC CHỈ TIÊU NĂM 2031'];
    const { targets, diagnostics, activities } = read(table, { before });
    expect(targets).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['targets-in-appendix']);
    expect(activities.length).toBeGreaterThan(5);
  });

  it('gives its rows as activities in an appendix that says nobody who does them', () => {
    const plain = sampleTable([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2031'],
      ['1', 'Hồ sơ đúng hạn', '%', '98'],
      ['2', 'Người dân hài lòng', '%', '92'],
    ]);
    const before = ['I. NHIỆM VỤ', '- Theo Phụ lục.', 'PHỤ LỤC', 'CÁC CHỈ TIÊU NĂM 2031'];
    const { targets, diagnostics, activities } = read(plain, { before });
    expect(targets).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['targets-in-appendix']);
    expect(activities.map(({ number, activity }) => `${number} ${activity}`)).toEqual([
      '1 Hồ sơ đúng hạn',
      '2 Người dân hài lòng',
    ]);
  });

  it('reads levels from the header, and years of a plan for several', () => {
    const levels = sampleTable([
      [
        { text: 'STT', rows: 2 },
        { text: 'Nội dung chỉ tiêu', rows: 2 },
        { text: 'Mục tiêu năm 2031 (%)', columns: 2 },
        null,
      ],
      [null, null, 'Cấp tỉnh', 'Cấp xã'],
      ['1', 'Hồ sơ được số hóa', '100%', '85%'],
    ]);
    expect(short(read(levels))).toEqual([
      'Hồ sơ được số hóa | eq 100 percent | province | digital-government',
      'Hồ sơ được số hóa | eq 85 percent | commune | digital-government',
    ]);
    const years = sampleTable([
      ['Mục tiêu', 'ĐVT', 'Năm 2031', 'Năm 2032', 'Đến năm 2035'],
      ['Người dân có chữ ký số', '%', '40', '50', '80'],
    ]);
    const period = { start: '2031-01-01', end: '2035-12-31' };
    expect(short(read(years, { period })).map((line) => line.replace(/^.*?\| /u, ''))).toEqual([
      'eq 40 percent | digital-government | 2031-12-31',
      'eq 50 percent | digital-government | 2032-12-31',
      'eq 80 percent | digital-government | 2035-12-31',
    ]);
  });

  it('is not read where it tells duties, results or statistics', () => {
    const statistics = sampleTable([
      ['TT', 'Lĩnh vực', 'Số hồ sơ tiếp nhận', 'Đúng hạn'],
      ['1', 'Hộ tịch', '120', '118'],
    ]);
    expect(read(statistics).targets.filter((target) => target.value)).toEqual([]);
    expect(read(table, { before: ['I. TỔ CHỨC THỰC HIỆN', 'Phân công như sau:'] }).targets).toEqual([]);
    expect(read(table, { kind: 'report', before: ['I. KẾT QUẢ THỰC HIỆN', 'Kết quả như sau:'] }).targets).toEqual([]);
  });
});

describe('readCellValue', () => {
  it.each([
    ['≥ 98', '%', 'gte 98 percent'],
    ['Trên 92%', '', 'gt 92 percent'],
    ['90 trở lên', '%', 'gte 90 percent'],
    ['Tối thiểu 3', 'Mô hình', 'gte 3 count'],
    ['1.250', 'Doanh nghiệp', 'eq 1250 count'],
    ['80-85', '%', 'range 80..85 percent'],
    ['< 0,5', '%', 'lt 0.5 percent'],
    ['3 ngày', '', 'eq 3 days'],
  ])('%s in %s', (cell, unit, expected) => {
    const value = readCellValue(cell, unit)?.value;
    expect(
      value && `${value.comparator} ${value.number}${value.upper === null ? '' : `..${value.upper}`} ${value.unit}`,
    ).toBe(expected);
  });

  it.each([
    ['-', '%'],
    ['', '%'],
    ['x', ''],
  ])('reads nothing in "%s"', (cell, unit) => expect(readCellValue(cell, unit)).toBeNull());
  it.each([
    ['87,5', 'Điểm'],
    ['Tăng 02 bậc', ''],
    ['Hoàn thành', ''],
    ['Nhóm 10', 'Hạng'],
    ['90% (cấp huyện 85%)', ''],
  ])('and no value in "%s" (%s)', (cell, unit) => expect(readCellValue(cell, unit)?.value).toBeNull());
});
