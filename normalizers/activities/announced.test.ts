import { describe, expect, it } from 'vitest';
import { emptyMetadata } from '../empty.js';
import { readParagraphs } from '../paragraphs/index.js';
import { readOutline } from '../structure/index.js';
import { sampleDocument, sampleTable } from '../tables/testing/sample.js';
import { readActivities } from './index.js';

const BODY = [
  ['1', 'Rà soát quy trình giải quyết hồ sơ đất đai', 'Phòng Nội vụ', 'Quý I'],
  ['2', 'Mở lớp tập huấn cho cán bộ các thôn', 'Văn phòng UBND xã', 'Tháng 6'],
  ['3', 'Khảo sát ý kiến của người dân tại chợ', 'Công chức Tư pháp', 'Thường xuyên'],
];
const NO_TIME = BODY.map((cells) => cells.slice(0, 3));
const ATTACHED = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND xã Nà Ấm)';

function read(lines: readonly string[], rows: readonly string[][], kind: 'plan' | 'report' | 'other' = 'plan') {
  const doc = sampleDocument([...lines, sampleTable(rows)]);
  const { outline } = readOutline(doc, readParagraphs(doc));
  return readActivities(doc, outline, { ...emptyMetadata(), kind });
}

describe('a table without a header', () => {
  it('is a list of tasks where its title says so; its records are in doubt, and that is said with its place', () => {
    const { activities, diagnostics } = read(['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ NĂM 2024', ATTACHED], NO_TIME);
    expect(activities.map(({ number, lead }) => [number, lead])).toEqual([
      ['1', ['Phòng Nội vụ']],
      ['2', ['Văn phòng UBND xã']],
      ['3', ['Công chức Tư pháp']],
    ]);
    for (const { confidence } of activities) expect(confidence).toBeLessThan(0.7);
    expect(diagnostics.map(({ code, page, span }) => [code, page, span !== undefined])).toEqual([
      ['table-header-missing', 1, true],
    ]);
  });

  it('is none where its title says that it lists something else, whatever it is attached to', () => {
    for (const title of ['DANH MỤC VĂN BẢN', 'DANH SÁCH CÁC DỰ ÁN', 'BIỂU TỔNG HỢP KẾT QUẢ', 'CHỈ TIÊU GIAO CÁC XÃ']) {
      expect(read(['PHỤ LỤC', title, ATTACHED], BODY).activities, title).toEqual([]);
    }
  });

  it('needs no title where numbers, agencies and times all stand beside the work, but in a report', () => {
    expect(read([], BODY).activities).toHaveLength(3);
    expect(read([], BODY, 'report').activities).toEqual([]);
    expect(read([], NO_TIME, 'other').activities).toEqual([]);
  });
});

it('a column whose name is lost makes its rows doubtful, and is named', () => {
  const { activities, diagnostics } = read([], [['TT', 'Nội dung', 'Chủ trì', ''], ...BODY]);
  expect(activities[0]?.deadlines[0]).toMatchObject({ raw: 'Quý I', kind: 'quarter' });
  expect(activities[0]?.confidence).toBeLessThan(0.7);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['table-column-told', 'Column 4 of the table of tasks was told by what it holds, as its header "" cannot be read'],
  ]);
});
