/**
 * Plans whose figures are drawn by lot, for measuring how exact figures are on scans: real plans say "100%" and "Quý I" again and
 * again, here every figure, fraction and date comes in turn. Places, offices and sentences are invented.
 */

import { SEVEN } from '../fixtures/content/columns.js';
import type { ActivityRow, Block, GroupRow, Paragraph } from '../fixtures/model.js';
import { seeded } from '../fixtures/scan.js';
import { dashed, group, row, table } from '../fixtures/tables.js';

/** Figures by lot. */
interface Lot {
  readonly whole: (from: number, to: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  /** "87", "92,5", "64,18": a share in percent. */
  readonly share: () => string;
  /** "12.480": thousands parted by a point. */
  readonly many: (from: number, to: number) => string;
  readonly date: (year: number) => string;
}

function lotOf(seed: number): Lot {
  const random = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    whole,
    of: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    share: () => {
      const kind = whole(0, 4);
      if (kind < 3) return String(whole(11, 100));
      return kind === 3 ? `${whole(31, 99)},${whole(1, 9)}` : `${whole(31, 99)},${two(whole(1, 99))}`;
    },
    many: (from, to) => String(whole(from, to)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.'),
    date: (year) => `${two(whole(1, 28))}/${whole(1, 12)}/${year}`,
  };
}

const PLACES = ['Khe Vàng', 'Nậm Thung', 'Phú Lãng', 'Đồng Sậy', 'Mường Pha'] as const;

type Sentence = (lot: Lot, year: number) => string;

const TARGETS: readonly (readonly [heading: string, sentences: readonly Sentence[]])[] = [
  [
    'Cải cách thể chế',
    [
      ({ share }) => `${share()}% dự thảo văn bản quy phạm pháp luật được lấy ý kiến rộng rãi trước khi ban hành.`,
      ({ share }, year) => `Phấn đấu đến hết năm ${year}, ${share()}% văn bản hết hiệu lực được công bố đúng thời hạn.`,
      ({ whole }) => `Tổ chức ít nhất ${whole(3, 19)} lớp tập huấn về kỹ năng soạn thảo văn bản cho cán bộ xã.`,
    ],
  ],
  [
    'Cải cách thủ tục hành chính',
    [
      ({ share }) => `Tối thiểu ${share()}% hồ sơ được giải quyết trước hạn tại Bộ phận Một cửa.`,
      ({ share }) => `Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt từ ${share()}% trở lên.`,
      ({ share }, year) => `Mức độ hài lòng của người dân về thủ tục đất đai đạt ${share()}% vào năm ${year + 1}.`,
      ({ whole, share }) =>
        `Cắt giảm ${whole(11, 45)}% chi phí tuân thủ và số hóa ${share()}% kết quả giải quyết còn hiệu lực.`,
    ],
  ],
  [
    'Cải cách tổ chức bộ máy',
    [
      ({ whole }, year) => `Giảm tối thiểu ${whole(2, 18)}% số đơn vị sự nghiệp công lập so với năm ${year - 3}.`,
      ({ share }) => `${share()}% cơ quan chuyên môn rà soát xong chức năng, nhiệm vụ theo quy định mới.`,
      ({ whole }, year) => `Sắp xếp ${whole(13, 78)} thôn, bản chưa đủ tiêu chuẩn trước ngày 30/11/${year}.`,
    ],
  ],
  [
    'Cải cách chế độ công vụ',
    [
      ({ share }) => `${share()}% công chức lãnh đạo cấp phòng được bồi dưỡng theo tiêu chuẩn chức vụ.`,
      ({ share }) => `Ít nhất ${share()}% viên chức sử dụng thành thạo phần mềm chuyên ngành.`,
      ({ whole }) => `Tuyển dụng mới ${whole(21, 97)} giáo viên mầm non cho các trường vùng cao.`,
    ],
  ],
  [
    'Cải cách tài chính công',
    [
      ({ share }) => `Giải ngân vốn đầu tư công đạt trên ${share()}% kế hoạch được giao.`,
      ({ share }, year) => `Đến ngày 15/12/${year}, ${share()}% khoản phải thu sau kiểm toán được nộp đủ.`,
      ({ whole }) => `Tăng thu ngân sách trên địa bàn ${whole(5, 26)}% so với dự toán tỉnh giao.`,
    ],
  ],
  [
    'Xây dựng chính quyền điện tử, chính quyền số',
    [
      ({ share }) => `${share()}% hồ sơ công việc cấp xã được xử lý trên môi trường mạng.`,
      ({ share }) => `${share()}% báo cáo định kỳ được gửi, nhận qua hệ thống thông tin báo cáo của tỉnh.`,
      ({ share }) => `Tỷ lệ giao dịch thanh toán không dùng tiền mặt đạt ${share()}%.`,
      ({ share }) => `Bảo đảm ${share()}% thiết bị đầu cuối được cài đặt giải pháp bảo vệ mã độc.`,
    ],
  ],
];

const RESULTS: readonly Sentence[] = [
  ({ many }) => `Bộ phận Một cửa đã tiếp nhận ${many(3000, 98000)} hồ sơ của tổ chức, cá nhân.`,
  ({ whole, share }) => `Đã giải quyết đúng hạn ${whole(310, 580)}/${whole(590, 998)} hồ sơ đất đai, đạt ${share()}%.`,
  ({ share }) => `Tỷ lệ văn bản điện tử có ký số của các phòng chuyên môn đạt ${share()}%.`,
  ({ whole }) => `Kiểm tra công vụ đột xuất tại ${whole(6, 29)} đơn vị, chấn chỉnh ${whole(2, 5)} trường hợp vi phạm.`,
  ({ whole }) => `Ban hành mới ${whole(11, 86)} quy trình nội bộ giải quyết thủ tục hành chính.`,
  ({ share }, year) => `Chỉ số hài lòng năm ${year - 1} đạt ${share()}%, tăng so với năm trước.`,
];

const ROWS: readonly (readonly [activity: string, output: string, lead: string])[] = [
  ['Kiểm tra công tác cải cách hành chính tại các xã', 'Báo cáo kết quả kiểm tra', 'Phòng Nội vụ'],
  ['Rà soát, cắt giảm thời gian giải quyết hồ sơ đất đai', 'Quyết định phê duyệt', 'Phòng Tài nguyên và Môi trường'],
  ['Tự chấm điểm chỉ số cải cách hành chính của huyện', 'Bảng điểm, tài liệu kiểm chứng', 'Phòng Nội vụ'],
  ['Sơ kết mô hình Tổ hỗ trợ dịch vụ công tại thôn', 'Hội nghị, báo cáo sơ kết', 'Văn phòng HĐND và UBND'],
  ['Hệ thống hóa văn bản do huyện ban hành', 'Danh mục văn bản', 'Phòng Tư pháp'],
  ['Tập huấn ký số trên thiết bị di động', 'Lớp tập huấn', 'Phòng Văn hóa và Thông tin'],
  ['Kiểm kê tài sản công, lập phương án xử lý nhà, đất dôi dư', 'Phương án', 'Phòng Tài chính - Kế hoạch'],
  ['Thi tìm hiểu về cải cách hành chính', 'Cuộc thi trực tuyến', 'Huyện đoàn'],
  ['Khảo sát sự hài lòng về dịch vụ giáo dục, y tế', 'Phiếu khảo sát, báo cáo', 'Phòng Nội vụ'],
  ['Phân loại đơn vị sự nghiệp công lập theo mức tự chủ', 'Tờ trình, đề án', 'Phòng Tài chính - Kế hoạch'],
  ['Nâng cấp hệ thống họp trực tuyến đến cấp xã', 'Biên bản nghiệm thu', 'Văn phòng HĐND và UBND'],
  ['Chuyển đổi vị trí công tác đối với công chức địa chính', 'Quyết định điều động', 'Phòng Nội vụ'],
];

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** "Quý II/2027", "Tháng 9/2027", "Trước ngày 15/8/2027": a deadline of an appendix row. */
function deadline({ whole, of, date }: Lot, year: number): string {
  switch (whole(0, 5)) {
    case 0:
    case 1:
      return `Quý ${of(ROMAN)}/${year}`;
    case 2:
      return `Tháng ${whole(1, 12)}/${year}`;
    case 3:
      return `Trước ngày ${date(year)}`;
    case 4:
      return `${of(['Trước', 'Trong'])} tháng ${String(whole(1, 12)).padStart(2, '0')}/${year}`;
    default:
      return `Năm ${year}`;
  }
}

/** A plan of some seven pages: targets by area of reform, what was done before, a table of activities. The same for a seed. */
export function inventPlan(seed: number): Block[] {
  const lot = lotOf(seed);
  const year = 2022 + (seed % 6);
  const place = PLACES[seed % PLACES.length] as string;
  const number = lot.whole(3, 298);
  const blocks: Block[] = [
    {
      kind: 'letterhead',
      organ: ['UBND HUYỆN', place.toUpperCase()],
      number: `${number}/KH-UBND`,
      placeAndDate: `${place}, ngày ${lot.whole(10, 28)} tháng ${lot.whole(10, 12)} năm ${year - 1}`,
    },
    {
      kind: 'centred',
      lines: [
        { text: 'KẾ HOẠCH', bold: true },
        { text: `Cải cách hành chính huyện ${place} năm ${year}`, bold: true },
      ],
    },
    heading('I', 'KẾT QUẢ NĂM TRƯỚC', 1),
    ...RESULTS.map((sentence) => item(sentence(lot, year))),
    heading('II', 'MỤC TIÊU, CHỈ TIÊU', 1),
  ];
  TARGETS.forEach(([title, sentences], i) => {
    blocks.push(heading(String(i + 1), title, 2), ...sentences.map((sentence) => item(sentence(lot, year))));
  });
  blocks.push(heading('III', 'TỔ CHỨC THỰC HIỆN', 1), item('Phòng Nội vụ theo dõi, đôn đốc, tổng hợp kết quả.'));
  blocks.push(
    { kind: 'closing', recipients: ['UBND tỉnh', 'Lưu: VT'], authority: ['CHỦ TỊCH'], name: 'Lò Văn Thức' },
    { kind: 'break', landscape: true, restart: false },
    { kind: 'appendix', marker: 'PHỤ LỤC', title: ['DANH MỤC NHIỆM VỤ, HOẠT ĐỘNG'], note: null },
    table(SEVEN, rowsOf(lot, year)),
  );
  return blocks;
}

function rowsOf(lot: Lot, year: number): (GroupRow | ActivityRow)[] {
  return ROWS.flatMap(([activity, output, lead], i): (GroupRow | ActivityRow)[] => {
    const own = row({
      number: String((i % 4) + 1),
      activity,
      outputs: output,
      lead,
      coordinating: dashed('UBND các xã', 'Các phòng, ban'),
      time: deadline(lot, year),
    });
    return i % 4 === 0 ? [group(ROMAN[i / 4] as string, TARGETS[i / 4]?.[0].toUpperCase() ?? '', null), own] : [own];
  });
}

function heading(marker: string, title: string, level: number): Block {
  return { kind: 'heading', marker, closing: '.', title, level, look: 'bold' };
}

function item(text: string): Paragraph {
  return { kind: 'paragraph', bullet: '- ', pieces: [text], legalBasis: false, italic: false };
}
