import { describe, expect, it } from 'vitest';
import { readTaskLists } from '../index.js';
import { sampleDocument, sampleTable } from '../testing/sample.js';
import { HEADER, row } from '../testing/task-list.js';

type Rows = readonly (readonly string[])[];

const listOf = (...pages: Rows[]) =>
  readTaskLists(sampleDocument(...pages.map((cells) => [sampleTable(cells.map((texts) => [...texts]))])))[0];
const rolesOf = (rows: Rows) => listOf(rows)?.roles ?? null;

const WORK = [
  'Rà soát quy trình giải quyết hồ sơ đất đai',
  'Mở lớp tập huấn cho cán bộ thôn',
  'Khảo sát ý kiến của người dân',
];
const body = [
  row('1', WORK[0] ?? ''),
  row('2', WORK[1] ?? '', 'Thường xuyên', 'Văn phòng UBND xã'),
  row('3', WORK[2] ?? '', 'Trước ngày 15/6/2024', 'Công chức Tư pháp'),
];
const USUAL = ['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline'];
const without = (...gone: number[]): Rows => [HEADER.map((name, x) => (gone.includes(x) ? '' : name)), ...body];

describe('a header some of whose names are lost', () => {
  it('is told by the names that are near, though none is clear', () => {
    const blurred = ['S TT', 'Nội đunq cônq viec', 'Sàn phâm', 'Đơn vi chù tri', 'Đơn vị phôi hơp', 'Thi gian'];
    expect(rolesOf([blurred, ...body])).toEqual(USUAL);
  });

  it('has each empty column told by what it holds, and says so', () => {
    for (let x = 0; x < HEADER.length; x++) expect(rolesOf(without(x)), HEADER[x]).toEqual(USUAL);
    expect(listOf(without(5))?.told).toEqual([{ column: 5, name: '' }]);
    expect(listOf(without(3, 4))?.roles).toEqual(USUAL);
  });

  it('has words that are none of the language told likewise', () => {
    const header = ['STT', 'Nội dung công việc', 'Sản phẩm', 'Đơn vị chủ trì', 'Ðgn vj qhôj hqb', 'Tbcri qlan'];
    expect(rolesOf([header, ...body])).toEqual(USUAL);
  });

  it('has two names that run together over two columns taken apart', () => {
    const joint = (text: string) =>
      sampleTable([
        ['STT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan chủ trì', { text, columns: 2 }, null],
        ...body.map((cells) => [...cells]),
      ]);
    const roles = (text: string) => readTaskLists(sampleDocument([joint(text)]))[0]?.roles;
    expect(roles('Phối hợp Thời gian')).toEqual(USUAL);
    expect(roles('Cơ quan phối hợp Thời gian hoàn thành')).toEqual(USUAL);
    expect(roles('Thời gian hoàn thành')?.slice(4)).toEqual(['deadline', 'deadline']);
    expect(roles('Thời gian hoàn thành nhiệm vụ')?.slice(4)).toEqual(['deadline', 'deadline']);
  });

  it('has names that moved over the columns beside them put right by what stands there', () => {
    const moved = ['STT', 'Nội dung công việc', 'Sản phẩm', 'Chủ trì Phối hợp', 'Thời gian', ''];
    expect(rolesOf([moved, ...body])).toEqual(USUAL);
  });

  it('does not say of a name that can be read that it is another', () => {
    const header = ['STT', 'Nội dung công việc', 'Sản phẩm', 'Nơi nhận', 'Chủ trương', 'Thời gian hoàn thành'];
    expect(rolesOf([header, ...body])).toEqual(['number', 'activity', 'outputs', null, null, 'deadline']);
  });

  it('leaves a column alone that holds something else', () => {
    const scored = body.map((cells, n) => cells.with(3, String(n + 5)));
    expect(rolesOf([without(3)[0] ?? [], ...scored])?.[3]).toBeNull();
    const statistics = ['1', '2', '3'].map((n) => [n, `Thôn Đồng Lau ${n}`, '12', '9']);
    expect(rolesOf([['STT', 'Nội dung', '', 'Ghi chú'], ...statistics])).toBeNull();
  });
});

describe('a list of tasks without any header', () => {
  it('is told by what its columns hold', () => {
    expect(rolesOf(body)).toEqual(USUAL);
    expect(listOf(body)?.rolesFrom).toBe('content');
    expect(rolesOf(body.map(([, ...cells]) => cells))).toEqual(USUAL.slice(1));
    expect(rolesOf(body.map(([n = '', work = '', , , , time = '']) => [n, work, time]))).toEqual([
      'number',
      'activity',
      'deadline',
    ]);
  });

  it('takes no row for one that is a header beyond recognition', () => {
    const list = listOf([['5lT', 'Nqậi đưnc', 'S4n qhm', 'Ghu tj', 'Ph0j hq', 'Thqi'], ...body]);
    expect(list?.rows.map(({ cells }) => cells.get('number'))).toEqual(['1', '2', '3']);
  });

  it('goes on over pages, whether its lost header comes again or not', () => {
    const more = [row('4', 'Công khai thủ tục tại nhà văn hóa thôn'), row('5', 'Kiểm tra công vụ đột xuất ba thôn')];
    expect(listOf(body, more)?.rows).toHaveLength(5);
    const again = ['SII', 'Nội dng cônq viẽc', 'Sàn phm', 'Đơn vị chù tn', 'Đơn vi phôi họp', 'Thòi gian'];
    expect(listOf([HEADER, ...body], [again, ...more])?.rows).toHaveLength(5);
  });

  it('has the header of the next page where that comes first, if the cells bear it out', () => {
    const header = ['STT', 'Nội dung công việc', 'Căn cứ', 'Đơn vị chủ trì', 'Ghi chú', 'Thời gian hoàn thành'];
    const [first, second] = readTaskLists(
      sampleDocument([sampleTable(body.map((cells) => [...cells]))], [sampleTable([header, ...body])]),
    );
    expect(first?.roles).toEqual(['number', 'activity', null, 'lead', 'note', 'deadline']);
    expect([first?.rolesFrom, second?.rolesFrom]).toEqual(['content', 'header']);
    const others = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Sản phẩm', 'Phối hợp', 'Thời gian hoàn thành'];
    const [kept] = readTaskLists(
      sampleDocument([sampleTable(body.map((cells) => [...cells]))], [sampleTable([others, ...body])]),
    );
    expect(kept?.roles).toEqual(USUAL);
  });

  it('is not begun by a row that speaks of tasks and results', () => {
    const rows = [
      ['7', 'Sơ kết việc thực hiện nhiệm vụ sáu tháng', 'Quý II', 'Báo cáo kết quả'],
      ['8', 'Khảo sát ý kiến của người dân tại chợ', 'Quý III', 'Báo cáo'],
      ['9', 'Rà soát biển báo của cơ quan một cửa', 'Quý IV', 'Danh mục'],
    ];
    expect(listOf(rows)?.rows).toHaveLength(3);
  });

  it('leaves open what is in doubt', () => {
    const swapped = body.map(([n = '', work = '', product = '', lead = '', others = '', time = '']) => [
      n,
      work,
      product,
      others,
      lead,
      time,
    ]);
    expect(rolesOf(swapped)).toEqual(['number', 'activity', 'outputs', null, null, 'deadline']);
    const watched = body.map((cells) => cells.with(3, 'Đ/c Lường Thị Mẩy').with(4, 'Phó Trưởng phòng'));
    expect(rolesOf(watched)).toEqual(['number', 'activity', 'outputs', null, null, 'deadline']);
    expect(rolesOf(body.slice(0, 2))).toBeNull();
  });
});

describe('tables of another kind without a header', () => {
  const numbered = (...rows: Rows): Rows => rows.map((cells, n) => [String(n + 1), ...cells]);
  it.each<[string, Rows]>([
    [
      'figures by unit',
      numbered(
        ['Phòng Nội vụ', '120', '118', '2', 'Quý I'],
        ['Phòng Tư pháp', '98', '98', '0', 'Quý I'],
        ['Văn phòng HĐND và UBND', '45', '40', '5', 'Quý I'],
      ),
    ],
    [
      'scores',
      numbered(
        ['Ban hành kế hoạch đúng thời hạn quy định', '2', '1,5', 'Phòng Nội vụ'],
        ['Tuyên truyền trên hệ thống loa truyền thanh', '3', '3', 'Văn phòng UBND'],
        ['Kiểm tra công vụ tại các đơn vị trực thuộc', '5', '4', 'Phòng Nội vụ'],
      ),
    ],
    [
      'targets',
      numbered(
        ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'Phòng Nội vụ', 'Năm 2024'],
        ['Tỷ lệ thanh toán trực tuyến tại xã', 'Phòng Tài chính', 'Năm 2024'],
        ['Mức độ hài lòng của người dân', 'Văn phòng UBND', 'Năm 2025'],
      ),
    ],
    [
      'a budget',
      numbered(
        ['Chi mua sắm trang thiết bị bộ phận một cửa', 'Văn phòng UBND xã', '35.000.000', 'Quý II'],
        ['Chi tập huấn cho công chức cấp xã', 'Phòng Nội vụ', '12.500.000', 'Quý III'],
        ['Chi thuê đường truyền của trụ sở', 'Văn phòng UBND xã', '6.000.000', 'Cả năm'],
      ),
    ],
    [
      'documents',
      numbered(
        ['12/2021/QĐ-UBND', 'Quy định về quản lý chợ trên địa bàn', 'UBND tỉnh', '03/02/2021'],
        ['45/QĐ-UBND', 'Quy chế làm việc của cơ quan một cửa', 'UBND huyện', '14/8/2022'],
        ['07/NQ-HĐND', 'Mức thu phí tham quan hang Nà Ấm', 'HĐND huyện', '20/12/2023'],
      ),
    ],
    [
      'procedures',
      numbered(
        ['Cấp bản sao trích lục hộ tịch cho công dân', '01 ngày làm việc', 'UBND xã'],
        ['Đăng ký biến động quyền sử dụng đất', '10 ngày làm việc', 'Văn phòng đăng ký đất đai'],
        ['Xác nhận tình trạng hôn nhân của công dân', '03 ngày làm việc', 'UBND xã'],
      ),
    ],
    [
      'staff',
      numbered(
        ['Lò Thị Phương', '12/5/1987', 'Phó Trưởng phòng', 'Tham mưu công tác cải cách hành chính của huyện'],
        ['Quàng Văn Biên', '03/9/1990', 'Chuyên viên', 'Theo dõi công tác thi đua và khen thưởng'],
        ['Hà Minh Tuấn', '22/11/1979', 'Trưởng phòng', 'Phụ trách chung mọi hoạt động của phòng'],
      ),
    ],
    [
      'members of a board',
      numbered(
        ['Lò Thị Phương', 'Chủ tịch UBND xã', 'Trưởng ban'],
        ['Quàng Văn Biên', 'Phó Chủ tịch UBND xã', 'Phó Trưởng ban'],
        ['Hà Minh Tuấn', 'Công chức Văn phòng', 'Thành viên'],
      ),
    ],
    [
      'a letterhead',
      [
        ['UBND XÃ NÀ ẤM', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 12/KH-UBND', '', 'Độc lập - Tự do - Hạnh phúc'],
        ['', '', 'Nà Ấm, ngày 5 tháng 3 năm 2024'],
      ],
    ],
  ])('are none: %s', (_, rows) => {
    expect(rolesOf(rows)).toBeNull();
  });
});
