import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../testing/sample.js';
import { readStackedLists } from './index.js';

const HEADER = [
  'TT',
  '1- Mục tiêu',
  '2- Nhiệm vụ 3- Hoạt động',
  '4- Sản',
  'phẩm',
  '5- Chủ trì 6- Phối hợp',
  '7- Thời',
  'gian',
];
const BODY = `I CHỈ ĐẠO, ĐIỀU HÀNH
1
1.1. Nâng cao chất lượng
chỉ đạo công tác cải
cách của huyện
2.1. Lập kế hoạch
tuyên truyền
3.1. Dự thảo và lấy
ý kiến góp ý
3.2. Trình Ủy ban
nhân dân huyện ký
Kế hoạch
tuyên
truyền
Phòng Nội
vụ
Các phòng,
ban; UBND
các xã
Trước
20/01/2024
2.2. Viết tin, bài
cho trang điện tử
3.3. Giao chỉ tiêu
tin, bài từng quý
Công văn
Trung tâm
Văn hóa
Các phòng,
ban
Thường
xuyên
17
2
1.2. Phấn đấu 40% xã
được kiểm tra
2.3. Kiểm tra đột
xuất các xã
3.4. Thành lập
đoàn kiểm tra
Quyết định
Phòng Nội
vụ
Công an
huyện
Quý II,
III/2024
II CẢI CÁCH THỂ CHẾ
1
1.1. Văn bản hết hiệu
lực được bãi bỏ
2.1. Rà soát văn bản
3.1. Lập danh mục
Danh mục
Phòng Tư
pháp
Các phòng,
ban
Tháng
10/2024`.split('\n');

describe('a list of tasks flattened to lines', () => {
  const [list] = readStackedLists(sampleDocument(['PHỤ LỤC', ...HEADER, ...BODY, 'TM. ỦY BAN NHÂN DÂN']));
  const cells = list?.rows.map((row) => Object.fromEntries(row.cells)) ?? [];

  it('gets its rows back from numbering, agencies and times', () => {
    expect(cells).toEqual([
      {
        number: '1',
        goal: '1.1. Nâng cao chất lượng chỉ đạo công tác cải cách của huyện',
        task: '2.1. Lập kế hoạch tuyên truyền',
        activity: '3.1. Dự thảo và lấy ý kiến góp ý 3.2. Trình Ủy ban nhân dân huyện ký',
        outputs: 'Kế hoạch tuyên truyền',
        lead: 'Phòng Nội vụ',
        coordinating: 'Các phòng, ban; UBND các xã',
        deadline: 'Trước 20/01/2024',
      },
      {
        number: '1',
        goal: '1.1. Nâng cao chất lượng chỉ đạo công tác cải cách của huyện',
        task: '2.2. Viết tin, bài cho trang điện tử',
        activity: '3.3. Giao chỉ tiêu tin, bài từng quý',
        outputs: 'Công văn',
        lead: 'Trung tâm Văn hóa',
        coordinating: 'Các phòng, ban',
        deadline: 'Thường xuyên',
      },
      expect.objectContaining({
        number: '2',
        outputs: 'Quyết định',
        coordinating: 'Công an huyện',
        deadline: 'Quý II, III/2024',
      }),
      expect.objectContaining({
        number: '1',
        activity: '3.1. Lập danh mục',
        outputs: 'Danh mục',
        deadline: 'Tháng 10/2024',
      }),
    ]);
    expect(list?.rows.map(({ group }) => group?.marker)).toEqual(['I', 'I', 'I', 'II']);
    expect(list?.rows.every(({ doubt }) => doubt === null)).toBe(true);
  });

  it('leaves page numbers and the signature out', () => {
    const words = cells.flatMap((row) => Object.values(row)).join(' ');
    expect(words).not.toMatch(/(?<!\d)17(?!\d)|TM\./);
  });
});

describe('a flattened list without numbered headers or items', () => {
  const lines = `STT
Nhiệm vụ
Sản phẩm
Chủ trì
Phối hợp
Thời gian
I CHỈ ĐẠO ĐIỀU HÀNH
1
Xây dựng quy chế phối hợp giữa các cơ
quan trong giải quyết hồ sơ
- Quy chế;
- Báo cáo.
Sở Nội vụ
Các sở, ban,
ngành
- Quy chế (tháng
3/2024); - Báo cáo
(quý IV/2024)
2
Khảo sát mức độ hài lòng của người dân
đối với dịch vụ công
Báo cáo của
UBND tỉnh
Sở Y tế
UBND các
huyện
Quý III/2024
4
Tập huấn công chức tiếp nhận hồ sơ tại
các xã
Lớp tập huấn
Sở Nội vụ
Các sở, ban,
ngành
Thường xuyên`.split('\n');
  const [list] = readStackedLists(sampleDocument(lines));

  it('is rebuilt from products, agencies and times, and said to be doubtful', () => {
    expect(
      list?.rows.map(({ cells }) => [
        cells.get('number'),
        cells.get('outputs'),
        cells.get('lead'),
        cells.get('deadline'),
      ]),
    ).toEqual([
      ['1', '- Quy chế;\n- Báo cáo.', 'Sở Nội vụ', '- Quy chế (tháng 3/2024); - Báo cáo (quý IV/2024)'],
      ['2', 'Báo cáo của UBND tỉnh', 'Sở Y tế', 'Quý III/2024'],
      ['4', 'Lớp tập huấn', 'Sở Nội vụ', 'Thường xuyên'],
    ]);
    expect(list?.rows.map(({ doubt }) => doubt)).toEqual(['unmarked', 'unmarked', 'unmarked']);
  });
});

describe('what is no flattened list', () => {
  it('has no header, or one that names no task', () => {
    expect(readStackedLists(sampleDocument(BODY))).toEqual([]);
    expect(
      readStackedLists(sampleDocument(['TT', 'Họ và tên', 'Chức vụ', 'Ký nhận', '1', 'A', 'B', '2', 'C'])),
    ).toEqual([]);
  });
});

it('never throws and prints only what stands in the lines', () => {
  const line = fc.constantFrom(...BODY, ...HEADER, 'x', '3.9. y', '2', '3');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const doc = sampleDocument([...HEADER, ...lines]);
      const known = new Set(doc.text.split(/\s+/));
      for (const { rows } of readStackedLists(doc)) {
        for (const { cells } of rows) {
          for (const text of cells.values()) {
            for (const word of text.match(/\d+/g) ?? []) expect([...known].some((w) => w.includes(word))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
