import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../paragraphs/index.js';
import { readOutline } from '../structure/index.js';
import { documentOf } from '../testing/document-of.js';
import { readMetadata } from './index.js';

function read(text: string) {
  const doc = documentOf(text);
  const { outline } = readOutline(doc, readParagraphs(doc));
  return readMetadata(doc, outline).metadata;
}

/** Letterheads as pages of the web give them: rules and bars of their tables, lines cut where the screen ended. */
describe('a letterhead of the web', () => {
  it('is read through rules, bars and cut lines', () => {
    const metadata = read(`ỦY BAN NHÂN DÂN
TỈNH BÌNH LĨNH
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
06/2031/QĐ-UBND
|
Bình Lĩnh, ngày 25
tháng 01 năm 2031
|
QUYẾT
ĐỊNH
VỀ
VIỆC BAN HÀNH QUY ĐỊNH CHẾ ĐỘ BÁO CÁO TRÊN ĐỊA BÀN TỈNH BÌNH LĨNH
ỦY BAN NHÂN DÂN TỈNH BÌNH LĨNH
Căn cứ Luật Tổ chức
Chính phủ ngày 25 tháng 12 năm 2029;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Quy định chế độ báo cáo.`);
    expect(metadata).toMatchObject({
      instrument: 'decision',
      number: '06/2031/QĐ-UBND',
      issuedOn: '2031-01-25',
      issuer: 'Ủy ban nhân dân tỉnh Bình Lĩnh',
      title: 'Quy định chế độ báo cáo trên địa bàn tỉnh Bình Lĩnh',
    });
  });

  it('gives a letter its subject between rules', () => {
    const metadata = read(`BỘ TÀI CHÍNH
TỔNG CỤC THUẾ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 27/TCT-DNL
V/v
: Thực hiện quy định về hóa đơn.
Hà Nội, ngày 18 tháng 07 năm 2031
Kính gửi: Cục Thuế tỉnh Bình Lĩnh.`);
    expect(metadata).toMatchObject({
      title: 'Thực hiện quy định về hóa đơn',
      issuer: 'Tổng cục Thuế',
      number: '27/TCT-DNL',
    });
  });

  it('names a committee whose name takes two lines', () => {
    const metadata = read(`ỦY BAN THƯỜNG VỤ
QUỐC HỘI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Nghị quyết số: 65/2031/UBTVQH16
Hà Nội, ngày 12 tháng 3 năm 2031
NGHỊ QUYẾT
VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH
ỦY BAN THƯỜNG VỤ QUỐC HỘI
Căn cứ Luật Tổ chức Quốc hội;`);
    expect(metadata).toMatchObject({
      issuer: 'Ủy ban Thường vụ Quốc hội',
      level: 'central',
      title: 'Sắp xếp các đơn vị hành chính',
    });
  });

  it('is found under what the page itself writes above it', () => {
    const metadata = read(`Hệ thống văn bản
Công văn 28/SGDĐT-KHTC ngày 21/09/2031 hướng dẫn tăng cường công tác quản lý thu chi năm học 2031-2032, tải về miễn phí
UBND TỈNH BÌNH LĨNH
SỞ GIÁO DỤC VÀ ĐÀO TẠO
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 28/SGDĐT-KHTC
V/v hướng dẫn quản lý thu chi năm học 2031-2032
Bình Lĩnh, ngày 21 tháng 9 năm 2031
Kính gửi: Các trường.`);
    expect(metadata).toMatchObject({
      title: 'Hướng dẫn quản lý thu chi năm học 2031-2032',
      issuer: 'Sở Giáo dục và Đào tạo',
    });
  });

  it('gives a title though a full stop, a session or a bracket stands at its end', () => {
    const titleOf = (lines: string) => read(`HỘI ĐỒNG NHÂN DÂN\nTỈNH BÌNH LĨNH\nSố: 3/NQ-HĐND\n${lines}`);
    expect(
      titleOf('NGHỊ QUYẾT\nVề việc thu phí thu gom rác.\nKhóa V-Kỳ họp thứ 12.\n- Căn cứ Luật Giá năm 2031;').title,
    ).toBe('Thu phí thu gom rác');
    expect(titleOf('NGHỊ QUYẾT\nVỀ QUY ĐỊNH CÁC LOẠI PHÍ.\nKHOÁ V- KỲ HỌP THỨ 22\nCăn cứ Luật Giá;').title).toBe(
      'Quy định các loại phí',
    );
    expect(
      titleOf(
        'KẾ HOẠCH\nNÂNG CAO NĂNG LỰC THANH TRA TRÊN ĐỊA BÀN TỈNH\n(Giai đoạn: 2031- 2035)\nI. MỤC TIÊU\n- Đạt 90%.',
      ),
    ).toMatchObject({
      title: 'Nâng cao năng lực thanh tra trên địa bàn tỉnh (Giai đoạn: 2031- 2035)',
      period: { start: '2031-01-01', end: '2035-12-31' },
    });
  });

  it('reports from a day whose year is that of the last', () => {
    const periodOf = (title: string) => read(`BÁO CÁO\n${title}\nI. KẾT QUẢ\n- Đạt 90%.`).period;
    expect(periodOf('Kết quả giải quyết hồ sơ từ ngày 21/7 đến 20/8/2031')).toEqual({
      start: '2031-07-21',
      end: '2031-08-20',
    });
    expect(periodOf('Kết quả giải quyết hồ sơ từ 15/12 đến ngày 14/01/2032')).toEqual({
      start: '2031-12-15',
      end: '2032-01-14',
    });
  });

  it('and in May what has a number is no half year', () => {
    const { period, signer } = read(`BÁO CÁO
Thực hiện Đề án 06 tháng 5 năm 2031
I. KẾT QUẢ
- Đạt 90%.
Nơi nhận:
- Như trên;
- Lưu: VT.
PHÓ BÍ THƯ
Lưu Quang Vịnh`);
    expect(period).toEqual({ start: '2031-05-01', end: '2031-05-31' });
    expect(signer.name).toBe('Lưu Quang Vịnh');
  });
});

describe('a document whose first page is lost', () => {
  const kindOf = (text: string) => read(text).kind;
  it('is what its parts are', () => {
    expect(
      kindOf('A. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2031\n1. Thu ngân sách đạt 50,1% kế hoạch.\nB. HẠN CHẾ\n- Không.'),
    ).toBe('report');
    expect(kindOf('I. MỤC TIÊU\n- 98% hồ sơ đúng hạn.\nII. NHIỆM VỤ\n- Rà soát.')).toBe('plan');
  });
  it('and no guess without them', () => {
    expect(kindOf('I. QUY ĐỊNH CHUNG\n- Áp dụng cho các xã.\nII. MỨC THU\n- 50%.')).toBe('other');
    expect(kindOf('I. MỤC ĐÍCH\n- Nâng cao chất lượng.')).toBe('other');
    expect(kindOf('QUY CHẾ\nLàm việc của Ban Chỉ đạo\nI. MỤC TIÊU\n- A.\nII. NHIỆM VỤ\n- B.')).toBe('other');
  });
});

describe('a document without a letterhead', () => {
  it('is of the authority that speaks in it', () => {
    const { issuer, level, unit } = read(`KẾ HOẠCH HÀNH ĐỘNG
THỰC HIỆN LUẬT GIÁ
Căn cứ Luật Giá ngày 29/11/2031;
Uỷ ban nhân dân tỉnh Bình Lĩnh xây dựng Kế hoạch hành động, với các nội dung như sau:
I. Mục tiêu:
- Rà soát.`);
    expect({ issuer, level, unit }).toEqual({
      issuer: 'Ủy ban nhân dân tỉnh Bình Lĩnh',
      level: 'province',
      unit: { province: 'Bình Lĩnh', district: null, commune: null },
    });
  });

  it('and not of one that only gave the order', () =>
    expect(
      read(`KẾ HOẠCH
Rà soát giá năm 2031
Căn cứ Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh Bình Lĩnh về rà soát giá, đơn vị xây dựng kế hoạch như sau:
I. Mục tiêu
- Rà soát.`).issuer,
    ).toBeNull());
});

describe('so many months', () => {
  const periodOf = (title: string) => read(`BÁO CÁO\n${title}\nI. KẾT QUẢ\n- Đạt 90%.`).period;
  it.each([
    ['Công tác thuế 10 tháng năm 2031', '2031-01-01', '2031-10-31'],
    ['Công tác 5 tháng đầu năm 2031, nhiệm vụ 7 tháng cuối năm', '2031-01-01', '2031-05-31'],
    ['Công tác 3 tháng cuối năm 2031', '2031-10-01', '2031-12-31'],
    ['Công tác 9 tháng, nhiệm vụ 3 tháng cuối năm 2031', '2031-01-01', '2031-09-30'],
    ['Kết quả sau 12 tháng thực hiện Đề án năm 2031', '2031-01-01', '2031-12-31'],
  ])('%s', (title, start, end) => expect(periodOf(title)).toEqual({ start, end }));
});

describe('a title with what its copy is for', () => {
  it('leaves that out, and keeps what it is about', () => {
    const titleOf = (line: string) =>
      read(`BÁO CÁO\nVỀ TÌNH HÌNH THÁNG 8 NĂM 2031\n${line}\nI. KẾT QUẢ\n- Đạt 90%.`).title;
    expect(titleOf('(Tài liệu phục vụ Phiên họp thường kỳ)')).toBe('Tình hình tháng 8 năm 2031');
    expect(titleOf('(Giai đoạn 2029 - 2031)')).toBe('Tình hình tháng 8 năm 2031 (Giai đoạn 2029 - 2031)');
  });

  it('and a group of the letterhead issues', () =>
    expect(
      read(
        `ĐẢNG ỦY - HĐND - UBND\nXÃ NÀ LƯƠNG\nTỔ CHUYỂN ĐỔI SỐ\nSố: 4/BC-TCĐS\nNà Lương, ngày 03 tháng 02 năm 2031\nBÁO CÁO\nKết quả tháng 01/2031\n1. Kết quả\n- Đạt 90%.`,
      ),
    ).toMatchObject({ issuer: 'Tổ chuyển đổi số', level: 'commune', unit: { commune: 'Nà Lương' } }));
});

describe('a document whose line of type is lost', () => {
  it('has for title the capitals under its date, though they cite a date themselves', () =>
    expect(
      read(`HỘI ĐỒNG NHÂN DÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 13/2031/NQ-HĐND
Bình Lĩnh, ngày 22 tháng 12 năm 2031
BÃI BỎ KHOẢN 1 ĐIỀU 1 NGHỊ QUYẾT SỐ 23/2030/NQ-HĐND NGÀY 08 THÁNG 12 NĂM 2030 CỦA HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH LĨNH
HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH LĨNH
Căn cứ Luật Giá ngày 19 tháng 6 năm 2029;`).title,
    ).toBe(
      'Bãi bỏ khoản 1 điều 1 Nghị quyết số 23/2030/NQ-HĐND ngày 08 tháng 12 năm 2030 của Hội đồng nhân dân tỉnh Bình Lĩnh',
    ));
});

describe('a letter without a subject', () => {
  const kindOf = (sentence: string) =>
    read(
      `BỘ Y TẾ\nSố: 48/BYT-VP1\nHà Nội, ngày 15 tháng 8 năm 2031\nKính gửi: Thủ tướng Chính phủ\n${sentence}\n1. Đã rà soát 100% thủ tục.`,
    ).kind;
  it('is a report where it gives one', () =>
    expect(
      kindOf('Thực hiện Quyết định số 22/2031/QĐ-TTg, Bộ Y tế báo cáo tình hình và kết quả thực hiện như sau:'),
    ).toBe('report'));
  it('and none where it asks for one', () =>
    expect(kindOf('Bộ Y tế đề nghị các bộ, ngành gửi báo cáo kết quả thực hiện với nội dung như sau:')).toBe('other'));
});
