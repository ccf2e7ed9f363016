import { describe, expect, it } from 'vitest';
import { readTaskLists } from './index.js';
import { type SampleCell, sampleDocument, sampleTable } from './testing/sample.js';
import { HEADER, row, rows } from './testing/task-list.js';

describe('a list of tasks over several pages', () => {
  it('drops repeated headers and joins a row that the page break cuts', () => {
    const first = sampleTable([HEADER, ['1', 'Sửa đổi quy chế làm', 'Quy', 'Phòng Nội vụ', 'Các phòng,', 'Quý']]);
    const second = sampleTable([HEADER, ['', 'việc của cơ quan', 'chế', '', 'ban', 'I/2024'], row('2', 'Tập huấn')]);
    const [list] = readTaskLists(sampleDocument([first, '2'], [second]));
    expect(list?.rows).toHaveLength(2);
    expect(Object.fromEntries(list?.rows[0]?.cells ?? [])).toEqual({
      number: '1',
      activity: 'Sửa đổi quy chế làm việc của cơ quan',
      outputs: 'Quy chế',
      lead: 'Phòng Nội vụ',
      coordinating: 'Các phòng, ban',
      deadline: 'Quý I/2024',
    });
    expect(list?.rows[0]?.row.parts).toEqual([0, 1]);
    expect(list?.table.parts).toHaveLength(2);
  });

  it('goes on without a repeated header', () => {
    expect(rows([sampleTable([HEADER, row('1', 'Một')])], [sampleTable([row('2', 'Hai')])])).toHaveLength(2);
  });

  it('takes a group at the top of a page for a group, not for the rest of a row', () => {
    const first = sampleTable([HEADER, row('1', 'Một'), row('2', 'Hai'), row('3', 'Ba')]);
    const wide = sampleTable([
      HEADER,
      [{ text: 'II. THỂ CHẾ', columns: 6 }, null, null, null, null, null],
      row('1', 'Bốn'),
    ]);
    expect(rows([first], [wide])).toEqual(['|1|Một', '|2|Hai', '|3|Ba', 'II:THỂ CHẾ|1|Bốn']);
  });

  it('goes on over a stray line where header and numbers do', () => {
    const first = sampleTable([HEADER, ['I', 'CHỈ ĐẠO', '', '', '', ''], row('1', 'Một')]);
    const second = sampleTable([HEADER, row('2', 'Hai')]);
    expect(rows([first, 'Bản in ngày nào đó'], [second])).toEqual(['I:CHỈ ĐẠO|1|Một', 'I:CHỈ ĐẠO|2|Hai']);
  });

  it('takes the name that the first header lost from where the header comes again', () => {
    const lost = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', { text: 'Phối hợp gian', columns: 2 }, null];
    const first = sampleTable([lost, row('1', 'Một')]);
    const [list] = readTaskLists(sampleDocument([first], [sampleTable([HEADER, row('2', 'Hai')])]));
    expect(list?.roles).toEqual(['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline']);
    const [alone] = readTaskLists(sampleDocument([first], [sampleTable([lost, row('2', 'Hai')])]));
    expect(alone?.roles.slice(4)).toEqual(['coordinating', 'coordinating']);
  });

  it('is two lists where a heading stands between, though the numbers go on', () => {
    const list = (n: string, work: string) => sampleTable([HEADER, row(n, work)]);
    for (const heading of ['II. Phòng Tư pháp', 'Biểu số 2', 'PHÒNG TƯ PHÁP']) {
      const doc = sampleDocument([list('1', 'Một'), heading], [list('2', 'Hai')]);
      expect(readTaskLists(doc)).toHaveLength(2);
      expect(doc.text.indexOf(heading)).toBeLessThan(doc.text.indexOf('Hai'));
    }
  });

  it('has one row where a number in the middle of it stands behind the break', () => {
    const first = sampleTable([HEADER, row('1', 'Một'), ['', 'Sửa đổi quy chế làm', 'Quy', 'Phòng Nội vụ', '', '']]);
    const second = sampleTable([['2', 'việc của cơ quan', 'chế', '', 'Các xã', 'Quý I'], row('3', 'Ba')]);
    expect(rows([first], [second])).toEqual(['|1|Một', '|2|Sửa đổi quy chế làm việc của cơ quan', '|3|Ba']);
  });

  it('is two lists where text stands between or the headers differ', () => {
    const one = sampleTable([HEADER, row('1', 'Một')]);
    const other = sampleTable([
      ['TT', 'Nhiệm vụ', 'Ghi chú', 'Thời hạn', 'Chủ trì', 'Kinh phí'],
      ['1', 'b', '', 'Quý I', 'Sở A', ''],
    ]);
    expect(readTaskLists(sampleDocument([one], ['Phụ lục 2', one]))).toHaveLength(2);
    expect(readTaskLists(sampleDocument([one], [other]))).toHaveLength(2);
  });

  it('does not take rows for a header because they name a product and a quarter', () => {
    const first = sampleTable([HEADER, row('1', 'Một'), ['2', 'Đối thoại với', 'Giấy', 'Văn phòng', 'Các', 'Quý']]);
    const second = sampleTable([
      ['', 'doanh nghiệp', 'mời', '', 'xã', 'I/2024'],
      ['', 'Công bố kết quả', 'Báo cáo kết quả', 'Thanh tra huyện', 'Các xã', 'Quý I/2024'],
      row('3', 'Ba'),
    ]);
    expect(rows([first], [second])).toEqual(['|1|Một', '|2|Đối thoại với doanh nghiệp', '||Công bố kết quả', '|3|Ba']);
  });

  it('keeps a whole row apart at the top of a page though its time begins with a dash', () => {
    const merged = (text: string): SampleCell => ({ text, rows: 2 });
    const entry = (n: string, ...works: readonly string[]): (SampleCell | null)[][] =>
      works.map((work, i) => [i === 0 ? merged(n) : null, work, 'Kế hoạch', 'Sở Nội vụ', 'Các xã', 'Tháng 3/2024']);
    const first = sampleTable([
      HEADER,
      ...entry('1', 'Một', 'Hai'),
      ['2', 'Ba', 'Quyết định', 'Sở Y tế', 'Các xã', 'Quý I'],
    ]);
    const second = sampleTable([
      ['', 'Bốn', 'Báo cáo', 'Các sở', 'Các xã', '- Kế hoạch (quý I/2024); - Báo cáo (quý IV/2024)'],
      ...entry('3', 'Năm', 'Sáu'),
    ]);
    expect(rows([first], [second])).toEqual(['|1|Một', '|1|Hai', '|2|Ba', '|2|Bốn', '|3|Năm', '|3|Sáu']);
  });

  it('does not join a row of its own that a merged number leaves without one', () => {
    const first = sampleTable([
      HEADER,
      [
        { text: '1', rows: 2 },
        { text: 'Kiểm tra công vụ', rows: 2 },
        'Kế hoạch',
        'Phòng Nội vụ',
        'Các xã',
        'Quý I/2024',
      ],
      [null, null, 'Biên bản kiểm tra.', 'Thanh tra huyện', 'Các xã', 'Quý II/2024'],
    ]);
    const second = sampleTable([
      ['', '', 'Báo cáo', 'Phòng Nội vụ', 'Các phòng', 'Quý IV/2024'],
      [{ text: '2', rows: 2 }, { text: 'Đối thoại', rows: 2 }, 'Giấy mời', 'Văn phòng', 'Các xã', 'Quý II/2024'],
      [null, null, 'Thông báo', 'Văn phòng', 'Các xã', 'Quý III/2024'],
    ]);
    expect(rows([first], [second])).toEqual([
      '|1|Kiểm tra công vụ',
      '|1|Kiểm tra công vụ',
      '|1|Kiểm tra công vụ',
      '|2|Đối thoại',
      '|2|Đối thoại',
    ]);
  });
});
