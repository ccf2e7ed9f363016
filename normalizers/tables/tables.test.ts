import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerOf } from './column-roles.js';
import { readTaskLists } from './index.js';
import { type SampleCell, sampleDocument, sampleTable } from './testing/sample.js';
import { HEADER, row, rows } from './testing/task-list.js';

describe('a list of tasks', () => {
  it('is told by its header, and gives each column its role', () => {
    const [table] = readTaskLists(sampleDocument([sampleTable([HEADER, row('1', 'Rà soát quy trình')])]));
    expect(table?.roles).toEqual(['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline']);
    expect(table?.rows[0]?.cells.get('deadline')).toBe('Quý I/2024');
    expect(table?.score).toBeGreaterThan(0.9);
  });

  it('knows numbered headers, and goal and task beside the activity', () => {
    const header = [
      'TT',
      '1- Mục tiêu/Chỉ tiêu',
      '2- Nhiệm vụ',
      '3- Hoạt động',
      '4- Kết quả',
      '5- Chủ trì',
      '7- Thời gian',
      '8- Kinh phí',
    ];
    const body = ['1', 'Đúng hạn', 'Tập huấn', 'Mở lớp', 'Lớp học', 'Phòng Nội vụ', 'Quý II', 'Theo dự toán'];
    const [table] = readTaskLists(sampleDocument([sampleTable([header, body])]));
    expect(table?.roles).toEqual(['number', 'goal', 'task', 'activity', 'outputs', 'lead', 'deadline', 'budget']);
  });

  it('knows a time in two columns, and those who are concerned', () => {
    const list = (...header: string[]) => {
      const body = ['1', 'Mở lớp', 'Phòng Nội vụ', 'Các phòng', 'Tháng 3', 'Tháng 5'];
      return readTaskLists(sampleDocument([sampleTable([header, body])]))[0]?.roles.slice(-3);
    };
    expect(list('TT', 'Nội dung', 'Bộ phận tham mưu', 'Bộ phận liên quan', 'Bắt đầu', 'Kết thúc')).toEqual([
      'coordinating',
      'start',
      'deadline',
    ]);
    expect(list('TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Từ ngày', 'Đến ngày')?.slice(1)).toEqual([
      'start',
      'deadline',
    ]);
    expect(list('TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Từ khóa', 'Thời gian')?.slice(1)).toEqual([null, 'deadline']);
    expect(headerOf('Tiêu chí, tiêu chí thành phần')).toBeNull();
  });

  it('knows a column a quarter, and who leads beside the leader in charge', () => {
    const header = ['TT', 'Nội dung', 'Quý I', 'Quý II', 'Người thực hiện', 'Lãnh đạo phụ trách'];
    const [table] = readTaskLists(
      sampleDocument([sampleTable([header, ['1', 'Mở lớp', '', 'x', 'Đ/c Hoa', 'Trưởng phòng']])]),
    );
    expect(table?.roles).toEqual(['number', 'activity', 'deadline', 'deadline', 'lead', null]);
    expect(table?.rows[0]?.cells.get('deadline')).toBe('Quý II');
    expect(headerOf('Quý phụ huynh')).toBeNull();
  });

  it('takes "Nhiệm vụ" for the activity where nothing narrower stands beside it', () => {
    const [table] = readTaskLists(
      sampleDocument([
        sampleTable([
          ['TT', 'Mục tiêu', 'Nhiệm vụ', 'Chủ trì'],
          ['1', 'a', 'b', 'Sở Nội vụ'],
        ]),
      ]),
    );
    expect(table?.roles).toEqual(['number', 'goal', 'activity', 'lead']);
  });

  it('reads a header of two rows and a row of column numbers', () => {
    const wide = (text: string): SampleCell => ({ text, rows: 2 });
    const table = sampleTable([
      [wide('TT'), wide('Nhiệm vụ'), { text: 'Cơ quan thực hiện', columns: 2 }, null, wide('Thời gian')],
      [null, null, 'Chủ trì', 'Phối hợp', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['1', 'Lập danh mục', 'Sở Nội vụ', 'Các sở', 'Tháng 3/2024'],
    ]);
    const [list] = readTaskLists(sampleDocument([table]));
    expect(list?.roles).toEqual(['number', 'activity', 'lead', 'coordinating', 'deadline']);
    expect(list?.rows).toHaveLength(1);
  });

  it('reads crosses under quarters', () => {
    const wide = (text: string): SampleCell => ({ text, rows: 2 });
    const table = sampleTable([
      [wide('TT'), wide('Nhiệm vụ'), wide('Chủ trì'), { text: 'Thời gian', columns: 2 }, null],
      [null, null, null, 'Quý I', 'Quý II'],
      ['1', 'Lập danh mục', 'Sở Nội vụ', '', 'x'],
    ]);
    expect(readTaskLists(sampleDocument([table]))[0]?.rows[0]?.cells.get('deadline')).toBe('Quý II');
  });

  it('keeps groups: by marker, over all columns, by numbers of their own', () => {
    const table = sampleTable([
      HEADER,
      ['I', 'CHỈ ĐẠO', '', '', '', ''],
      row('1', 'Một'),
      [{ text: 'II. THỂ CHẾ', columns: 6 }, null, null, null, null, null],
      row('1', 'Hai'),
      ['3', 'Ba nhóm', '', '', '', ''],
      row('3.1', 'Ba'),
    ]);
    expect(rows([table])).toEqual(['I:CHỈ ĐẠO|1|Một', 'II:THỂ CHẾ|1|Hai', '3:Ba nhóm|3.1|Ba']);
  });

  it('is no letterhead, no statistics, no list of names', () => {
    const letterhead = sampleTable([['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
    const statistics = sampleTable([
      ['TT', 'Lĩnh vực', 'Tổng số hồ sơ', 'Đúng hạn'],
      ['1', 'Đất đai', '20', '19'],
    ]);
    const scores = sampleTable([
      ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Điểm'],
      ['1', 'Soạn thảo', 'Văn bản', '5'],
    ]);
    const names = sampleTable([
      ['TT', 'Họ và tên', 'Chức vụ'],
      ['1', 'A', 'B'],
    ]);
    expect(readTaskLists(sampleDocument([letterhead, 'Kế hoạch', statistics, 'và', scores, 'và', names]))).toEqual([]);
  });
});

describe('headers that were misread', () => {
  it('are told by the names that they are nearest to, beside two that are sure', () => {
    const blurred = ['ST', 'Danh mục các hoa động', 'Sả phẩm', 'Chủ trì', 'Phối hợp', 'Thời gia'];
    const [list] = readTaskLists(sampleDocument([sampleTable([blurred, row('1', 'Một'), row('2', 'Hai')])]));
    expect(list?.roles).toEqual(['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline']);
  });

  it('leave words alone that are near to none, or to nothing but a part', () => {
    const [list] = readTaskLists(
      sampleDocument([
        sampleTable([
          ['', 'Nhiệm vụ', 'Điểm', 'Chủ trì', 'Ghi nhớ khác', 'Thời hạn'],
          ['-', 'Rà soát', '5', 'Sở A', '', 'Quý I'],
        ]),
      ]),
    );
    expect(list?.roles).toEqual([null, 'activity', null, 'lead', null, 'deadline']);
  });

  it('do not hide a column of numbers', () => {
    const body = [row('1', 'Một'), row('2', 'Hai'), row('3', 'Ba')];
    expect(rows([sampleTable([['', ...HEADER.slice(1)], ...body])])).toEqual(['|1|Một', '|2|Hai', '|3|Ba']);
  });

  it('are left out where they come again in the middle of a table', () => {
    const again = ['SIT', ...HEADER.slice(1)];
    expect(rows([sampleTable([HEADER, row('1', 'Một'), again, row('2', 'Hai')], 'tabs')])).toHaveLength(2);
  });
});

describe('merged cells', () => {
  it('go on over a page break, also where their last words stand there', () => {
    const header = ['TT', 'Mục tiêu', 'Hoạt động', 'Chủ trì', 'Thời gian'];
    const first = sampleTable([
      header,
      [{ text: '1', rows: 2 }, { text: 'Giảm một nửa số lần', rows: 2 }, '3.1. Rà soát', 'Văn phòng', 'Quý I'],
      [null, null, '3.2. Đề xuất cắt', 'Văn phòng', 'Quý II'],
    ]);
    const second = sampleTable([
      header,
      [{ text: '', rows: 2 }, { text: 'đi lại', rows: 2 }, 'giảm thủ tục', '', ''],
      [null, null, '3.3. Công bố', 'Văn phòng', 'Quý III'],
      ['2', 'Đúng hạn', '3.4. Theo dõi', 'Phòng Nội vụ', 'Hằng tháng'],
    ]);
    const [list] = readTaskLists(sampleDocument([first], [second]));
    expect(
      list?.rows.map(({ cells }) => ['number', 'goal', 'activity'].map((role) => cells.get(role as 'number'))),
    ).toEqual([
      ['1', 'Giảm một nửa số lần đi lại', '3.1. Rà soát'],
      ['1', 'Giảm một nửa số lần đi lại', '3.2. Đề xuất cắt giảm thủ tục'],
      ['1', 'Giảm một nửa số lần đi lại', '3.3. Công bố'],
      ['2', 'Đúng hạn', '3.4. Theo dõi'],
    ]);
  });

  it('are repeated in every row that they cover', () => {
    const table = sampleTable([
      ['TT', 'Nhiệm vụ', 'Hoạt động', 'Chủ trì', 'Thời gian'],
      [
        { text: '1', rows: 2 },
        { text: 'Tuyên truyền', rows: 2 },
        'Viết bài',
        { text: 'Đài huyện', rows: 2 },
        'Hằng tháng',
      ],
      [null, null, 'In tờ rơi', null, 'Quý II/2024'],
    ]);
    const [list] = readTaskLists(sampleDocument([table]));
    expect(list?.rows.map(({ cells }) => [cells.get('task'), cells.get('activity'), cells.get('lead')])).toEqual([
      ['Tuyên truyền', 'Viết bài', 'Đài huyện'],
      ['Tuyên truyền', 'In tờ rơi', 'Đài huyện'],
    ]);
  });
});

describe('a table whose header is lost', () => {
  it('is read by what its columns hold, with a low score', () => {
    const body = [1, 2, 3, 4, 5].map((n) => row(String(n), `Tổ chức thực hiện việc thứ ${n} của cơ quan`));
    const [list] = readTaskLists(sampleDocument([sampleTable(body)]));
    expect(list?.rolesFrom).toBe('content');
    expect(list?.roles).toEqual(['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline']);
    expect(list?.score).toBeLessThan(0.75);
  });
});

it('never throws and prints no word twice that is printed once, whatever the table', () => {
  const cell = fc.constantFrom(
    '',
    '1',
    'II',
    'Chủ trì',
    'Thời gian',
    'Nhiệm vụ',
    'STT',
    'Sở Nội vụ',
    'quý I',
    'a)',
    '(1)',
    'việc\n- hai',
  );
  const table = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
    .map((cells) => sampleTable(cells, 'tabs'));
  fc.assert(
    fc.property(fc.array(table, { maxLength: 3 }), (tables) => {
      const lists = readTaskLists(sampleDocument(...tables.map((t) => [t])));
      const printed = lists.flatMap((list) => list.rows.map(({ row }) => row));
      expect(new Set(printed).size).toBe(printed.length);
      for (const list of lists) expect(list.score).toBeLessThanOrEqual(1);
    }),
  );
});
