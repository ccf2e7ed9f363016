import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../paragraphs/index.js';
import { metadataSchema } from '../schema.js';
import { readOutline } from '../structure/index.js';
import { documentOf, lineOf } from '../testing/document-of.js';
import { findDates } from './dates.js';
import { readMetadata } from './index.js';
import { readPeriod } from './period.js';
import { findPlaces } from './place-names.js';

function read(text: string) {
  const doc = documentOf(text);
  const { outline } = readOutline(doc, readParagraphs(doc));
  return readMetadata(doc, outline);
}

const DECISION = `UỶ BAN NHÂN DÂN
HUYỆN SUỐI MÂY
Số:       /QĐ-UBND
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mây, ngày      tháng 01 năm 2023
QUYẾT ĐỊNH
Về việc ban hành Kế hoạch cải cách hành chính huyện Suối Mây năm 2023
CHỦ TỊCH UỶ BAN NHÂN DÂN HUYỆN
Căn cứ Quyết định số 9/QĐ-UBND ngày 02/12/2022 của UBND tỉnh Bình Lâm;
QUYẾT ĐỊNH:
Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.
Nơi nhận:
- Như Điều 1;
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mây
KẾ HOẠCH
Cải cách hành chính huyện Suối Mây năm 2023
(Kèm theo Quyết định số 47/QĐ-UBND ngày 09/01/2023 của UBND huyện)
I. MỤC ĐÍCH
- Nâng cao hiệu quả.`;

describe('names that end like a kind of unit', () => {
  it.each([
    ['TỈNH HÀ TĨNH', 'Ủy ban nhân dân tỉnh Hà Tĩnh'],
    ['HUYỆN ĐAN PHƯỢNG', 'Ủy ban nhân dân huyện Đan Phượng'],
    ['HUYỆN VĂN QUAN', 'Ủy ban nhân dân huyện Văn Quan'],
    ['XÃ THẠCH XÁ', 'Ủy ban nhân dân xã Thạch Xá'],
  ])('%s', (organ, issuer) => {
    const place = organ.replace(/^(?:TỈNH|HUYỆN|XÃ) /u, '');
    const text = `ỦY BAN NHÂN DÂN\n${organ}\nSố: 7/KH-UBND\n${place}, ngày 11 tháng 01 năm 2022\nKẾ HOẠCH\nCải cách hành chính năm 2022\nI. MỤC TIÊU`;
    expect(read(text).metadata.issuer).toBe(issuer);
  });
});

describe('what a decision is about', () => {
  const kind = (title: string) =>
    read(`QUYẾT ĐỊNH\nVề việc ${title}\nQUYẾT ĐỊNH:\nĐiều 1. Nội dung như sau.`).metadata.kind;
  it.each([
    ['điều chỉnh, bổ sung Kế hoạch cải cách hành chính năm 2031', 'plan'],
    ['sửa đổi một số chỉ tiêu của Kế hoạch cải cách hành chính năm 2031', 'plan'],
    ['phê duyệt Kế hoạch chuyển đổi số năm 2031', 'plan'],
    ['điều chỉnh dự toán ngân sách năm 2031', 'other'],
    ['bổ sung thành viên Ban Chỉ đạo thực hiện Kế hoạch cải cách hành chính', 'other'],
  ])('%s: %s', (title, expected) => expect(kind(title)).toBe(expected));
});

describe('the title of a plan', () => {
  it('ends before the sentence that says upon what it was made', () => {
    const { metadata } = read(`UỶ BAN NHÂN DÂN
HUYỆN ĐÁ BẠC
Số: 7/KH-UBND
Đá Bạc, ngày 02 tháng 01 năm 2031
KẾ HOẠCH
Cải cách hành chính năm 2031 của ngành Y tế
Thực hiện Kế hoạch số 2/KH-UBND ngày 01/01/2031 của UBND tỉnh, Phòng
Y tế xây dựng kế hoạch như sau:
I. MỤC TIÊU
- 98% hồ sơ đúng hạn.`);
    expect(metadata.title).toBe('Cải cách hành chính năm 2031 của ngành Y tế');
  });
});

describe('names of places that hold the word of an office', () => {
  it.each([
    ['Giám đốc Sở Nội vụ thành phố Hải Phòng', ['Hải Phòng']],
    ['Chủ tịch UBND huyện Năm Căn', ['Năm Căn']],
    ['UBND TỈNH BÌNH LÂM SỞ NỘI VỤ', ['Bình Lâm']],
    ['UBND huyện Đá Bạc Phòng Nội vụ', ['Đá Bạc']],
  ])('%s', (text, names) => expect(findPlaces(text).map(({ name }) => name)).toEqual(names));
});

describe('the province of a commune', () => {
  it('is that of the office that it reports to', () => {
    const { metadata } = read(`UỶ BAN NHÂN DÂN
PHƯỜNG ĐẦM MÂY
Số: 41/BC-UBND
Đầm Mây, ngày 02 tháng 6 năm 2031
BÁO CÁO
Công tác cải cách hành chính 6 tháng đầu năm 2031
Kính gửi: Sở Nội vụ tỉnh Bình Lâm.
I. KẾT QUẢ
- Đạt 98%.`);
    expect(metadata.unit).toEqual({ province: 'Bình Lâm', district: null, commune: 'Đầm Mây' });
  });
});

describe('the signer of a report of one officer', () => {
  it('is who reports', () => {
    const { metadata } = read(`PHÒNG VĂN HÓA - XÃ HỘI
Đầm Mây, ngày 02 tháng 6 năm 2031
BÁO CÁO CÔNG TÁC TUẦN 01 THÁNG 6 NĂM 2031
I. KẾT QUẢ
- Đạt 98%.
NGƯỜI BÁO CÁO
Trần Thị Sông`);
    expect(metadata.signer).toEqual({ name: 'Trần Thị Sông', position: 'Người báo cáo' });
  });
});

describe('readMetadata', () => {
  it('reads a decision with its plan, the blanks of its letterhead from the line under the plan', () => {
    const { metadata } = read(DECISION);
    expect(metadata).toEqual({
      kind: 'plan',
      instrument: 'decision',
      number: '47/QĐ-UBND',
      issuer: 'Ủy ban nhân dân huyện Suối Mây',
      level: 'district',
      unit: { province: 'Bình Lâm', district: 'Suối Mây', commune: null },
      place: 'Suối Mây',
      issuedOn: '2023-01-09',
      title: 'Kế hoạch cải cách hành chính huyện Suối Mây năm 2023',
      period: { start: '2023-01-01', end: '2023-12-31' },
      signer: { name: 'Trần Văn Mây', position: 'Phó Chủ tịch' },
      appendedTo: '47/QĐ-UBND',
    });
  });

  it('leaves blank what is blank everywhere', () => {
    const { metadata, diagnostics } = read(
      DECISION.replace('số 47/QĐ-UBND ngày 09/01/2023', 'số      /QĐ-UBND ngày    /01/2023'),
    );
    expect([metadata.number, metadata.issuedOn, metadata.appendedTo]).toEqual(['/QĐ-UBND', '2023-01', '/QĐ-UBND']);
    expect(diagnostics.map((d) => d.code)).toEqual(['number-blank', 'date-incomplete']);
  });

  it('warns where letterhead and plan name different decisions', () => {
    const { metadata, diagnostics } = read(DECISION.replace('Số:       /QĐ', 'Số: 48/QĐ'));
    expect([metadata.number, metadata.appendedTo]).toEqual(['48/QĐ-UBND', '47/QĐ-UBND']);
    expect(diagnostics.map((d) => d.code)).toEqual(['number-mismatch']);
  });

  it('warns where an appendix names another number of the same issuer', () => {
    const appendix = (number: string) =>
      `${DECISION}\nPHỤ LỤC\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH\n(Kèm theo Quyết định số ${number} ngày 09/01/2023 của UBND huyện)\n`;
    expect(read(appendix('479/QĐ-UBND')).diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['number-mismatch', 'An appendix says that it belongs to 479/QĐ-UBND, the document is 47/QĐ-UBND.'],
    ]);
    expect(read(appendix('47/QĐ-UBND')).diagnostics).toEqual([]);
    expect(read(appendix('479/QĐ-BNV')).diagnostics).toEqual([]);
  });

  it('reads a decision whose own pages are lost', () => {
    const { metadata } = read(DECISION.slice(DECISION.indexOf('KẾ HOẠCH')));
    expect(metadata).toMatchObject({
      kind: 'plan',
      instrument: 'decision',
      number: '47/QĐ-UBND',
      issuer: 'Ủy ban nhân dân huyện Suối Mây',
      title: 'Kế hoạch cải cách hành chính huyện Suối Mây năm 2023',
      signer: { name: null, position: null },
    });
  });

  it('reads a plan of a commune after July 2025 whose letterhead columns ran together', () => {
    const { metadata } = read(`UỶ BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ SUỐI MÂY Độc lập - Tự do - Hạnh phúc
Số: 07/KH-UBND Suối Mây, ngày 18 tháng 7 năm 2026
KẾ HOẠCH
Cải cách hành chính trên địa bàn xã Suối Mây năm 2027
Căn cứ Quyết định số 178/QĐ-UBND ngày 14/07/2026 của UBND tỉnh Bình Lâm.
I. MỤC ĐÍCH
- Nâng cao hiệu quả.
TM. UỶ BAN NHÂN DÂN
CHỦ TỊCH
LÊ THỊ SÔNG`);
    expect(metadata).toMatchObject({
      kind: 'plan',
      instrument: 'plan',
      number: '07/KH-UBND',
      issuer: 'Ủy ban nhân dân xã Suối Mây',
      level: 'commune',
      unit: { province: 'Bình Lâm', district: null, commune: 'Suối Mây' },
      place: 'Suối Mây',
      issuedOn: '2026-07-18',
      signer: { name: 'Lê Thị Sông', position: 'Chủ tịch' },
      appendedTo: null,
    });
  });

  it('reads a report of a department', () => {
    const { metadata } = read(`UBND TỈNH BÌNH LÂM
SỞ NỘI VỤ
Số: 12/BC-SNV
Bình Lâm, ngày 05 tháng 6 năm 2023
BÁO CÁO
Công tác cải cách hành chính 6 tháng đầu năm 2023
Kính gửi: Ủy ban nhân dân tỉnh
I. KẾT QUẢ
- Đã kiểm tra 12 đơn vị.
GIÁM ĐỐC
Nguyễn Thị Gió`);
    expect(metadata).toMatchObject({
      kind: 'report',
      instrument: 'report',
      number: '12/BC-SNV',
      issuer: 'Sở Nội vụ',
      level: 'province',
      unit: { province: 'Bình Lâm', district: null, commune: null },
      title: 'Công tác cải cách hành chính 6 tháng đầu năm 2023',
      period: { start: '2023-01-01', end: '2023-06-30' },
      signer: { name: 'Nguyễn Thị Gió', position: 'Giám đốc' },
    });
  });

  it('reads a committee of the Party, whose unit stands in its own name', () => {
    const { metadata } = read(`ĐẢNG BỘ TỈNH BÌNH LÂM
HUYỆN ỦY SUỐI MÂY
*
Số 31-BC/HU
Suối Mây, ngày 05 tháng 6 năm 2023
BÁO CÁO
kết quả 02 năm đẩy mạnh cải cách hành chính
I- KẾT QUẢ
- Đã kiểm tra 12 đơn vị.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ THƯỜNG TRỰC
Nguyễn Thị Gió`);
    expect(metadata).toMatchObject({
      number: '31-BC/HU',
      issuer: 'Huyện ủy Suối Mây',
      level: 'district',
      unit: { province: 'Bình Lâm', district: 'Suối Mây', commune: null },
      title: 'Kết quả 02 năm đẩy mạnh cải cách hành chính',
      signer: { name: 'Nguyễn Thị Gió', position: 'Phó Bí thư thường trực' },
    });
  });

  it('reads guidance of two departments, whose province only the date names', () => {
    const { metadata } = read(`SỞ NỘI VỤ - SỞ TÀI CHÍNH
Số: 512/HDLS-SNV-STC
Hà Giang, ngày 20 tháng 4 năm 2023
HƯỚNG DẪN LIÊN SỞ
Về kinh phí cải cách hành chính
I. NỘI DUNG
- Chi theo quy định.
GIÁM ĐỐC SỞ NỘI VỤ
Nguyễn Thị Gió`);
    expect(metadata).toMatchObject({
      instrument: 'guidance',
      issuer: 'Sở Nội vụ - Sở Tài chính',
      unit: { province: 'Hà Giang', district: null, commune: null },
      title: 'Kinh phí cải cách hành chính',
      signer: { name: 'Nguyễn Thị Gió', position: 'Giám đốc Sở Nội vụ' },
    });
  });

  it('knows a letter that gives a report from one that asks for it', () => {
    const letter = (body: string) =>
      read(`UBND HUYỆN SUỐI MÂY
PHÒNG NỘI VỤ
Số: 31/PNV-CCHC
V/v báo cáo kết quả cải cách hành chính quý I/2023
Suối Mây, ngày 02 tháng 3 năm 2023
Kính gửi: Ủy ban nhân dân huyện
${body}
1. Cải cách thể chế
- Đã rà soát 12/12 văn bản.`).metadata;
    const given = 'Phòng Nội vụ báo cáo kết quả cải cách hành chính quý I năm 2023 như sau:';
    expect(letter(given)).toMatchObject({ kind: 'report', instrument: 'official-letter' });
    expect(letter('Phòng Nội vụ đề nghị các xã gửi báo cáo trước ngày 10/3/2023.').kind).toBe('other');
  });

  it('takes a title in small letters that the line of the name runs into', () => {
    const { metadata } = read(`ĐẢNG BỘ TỈNH BÌNH LÂM
ĐẢNG ỦY XÃ SUỐI MÂY
Số 15-KH/ĐU
KẾ HOẠCH
lãnh đạo công tác cải cách hành chính 6 tháng cuối năm 2026
I- MỤC TIÊU
- 100% chi bộ quán triệt.`);
    expect(metadata).toMatchObject({
      kind: 'plan',
      issuer: 'Đảng ủy xã Suối Mây',
      title: 'Lãnh đạo công tác cải cách hành chính 6 tháng cuối năm 2026',
      period: { start: '2026-07-01', end: '2026-12-31' },
    });
  });

  it('reads names of organs that go on over lines, and of reports in haste', () => {
    const report = (organ: string, type: string): string =>
      `UBND XÃ SUỐI MÂY\n${organ}\nSố: 27/BC-TCT\nSuối Mây, ngày 17 tháng 10 năm 2026\n${type}\nKết quả cải cách hành chính tuần 42\n(Từ ngày 10/10/2026 đến ngày 16/10/2026)\nI. KẾT QUẢ\n- Đã kiểm tra 2 đơn vị.`;
    expect(read(report('TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG', 'BÁO CÁO')).metadata.issuer).toBe(
      'Trung tâm Phục vụ hành chính công',
    );
    expect(read(report('TỔ CÔNG TÁC CHUYỂN ĐỔI SỐ\nVÀ ĐỀ ÁN 06', 'BÁO CÁO NHANH')).metadata).toMatchObject({
      kind: 'report',
      issuer: 'Tổ công tác chuyển đổi số và đề án 06',
      title: 'Kết quả cải cách hành chính tuần 42',
      period: { start: '2026-10-10', end: '2026-10-16' },
    });
    expect(read(report('PHÒNG KINH TẾ\nDỰ THẢO', 'BÁO CÁO')).metadata.issuer).toBe('Phòng Kinh tế');
    expect(read(report('PHÒNG VĂN HÓA - XÃ HỘI\nCẢI CÁCH HÀNH CHÍNH', 'BÁO CÁO')).metadata).toMatchObject({
      issuer: 'Phòng Văn hóa - Xã hội',
      unit: { commune: 'Suối Mây' },
    });
  });

  it('takes a title in capitals that begins with a sum for no authority, and no office for a name', () => {
    const { metadata } = read(`BỘ TÀI CHÍNH
Số:      /BC-BTC
Hà Nội, ngày     tháng     năm 2023
BÁO CÁO
TỔNG KẾT CẢI CÁCH HÀNH CHÍNH NĂM 2023
I. KẾT QUẢ
- Đã kiểm tra 12 đơn vị.
Nơi nhận:
- Lưu: VT.
KT. BỘ TRƯỞNG
THỨ TRƯỞNG`);
    expect(metadata.title).toBe('Tổng kết cải cách hành chính năm 2023');
    expect(metadata.signer).toEqual({ name: null, position: 'Thứ trưởng' });
  });

  it('reads a plan of a ministry and an official letter', () => {
    expect(
      read(`BỘ TÀI CHÍNH
Số: 3/KH-BTC
Hà Nội, ngày 05 tháng 01 năm 2023
KẾ HOẠCH
Cải cách hành chính của Bộ Tài chính năm 2023
I. MỤC TIÊU
- Nâng cao hiệu quả.`).metadata,
    ).toMatchObject({
      issuer: 'Bộ Tài chính',
      level: 'central',
      unit: { province: null, district: null, commune: null },
    });
    expect(
      read(`UBND HUYỆN SUỐI MÂY
PHÒNG NỘI VỤ
Số: 31/PNV-CCHC
V/v báo cáo cải cách hành chính quý I/2023
Suối Mây, ngày 02 tháng 3 năm 2023
Kính gửi: Ủy ban nhân dân các xã, thị trấn
Phòng Nội vụ đề nghị các xã gửi báo cáo trước ngày 10/3/2023.`).metadata,
    ).toMatchObject({
      kind: 'other',
      instrument: 'official-letter',
      issuer: 'Phòng Nội vụ',
      level: 'district',
      title: 'Báo cáo cải cách hành chính quý I/2023',
      period: { start: '2023-01-01', end: '2023-03-31' },
    });
  });

  it('finds the signature where its column ran together with the recipients', () => {
    const closing = (text: string) => read(`${DECISION.slice(DECISION.indexOf('KẾ HOẠCH'))}\n${text}`).metadata.signer;
    expect(closing('Nơi nhận: TM. UỶ BAN NHÂN DÂN\n- UBND tỉnh; CHỦ TỊCH\n- Lưu: VT. Trần Văn Mây')).toEqual({
      name: 'Trần Văn Mây',
      position: 'Chủ tịch',
    });
    expect(closing('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, Mây (5b).\nTrần Văn Hội')).toEqual({
      name: 'Trần Văn Hội',
      position: null,
    });
    expect(closing('Nơi nhận: CHỦ TỊCH\n- UBND tỉnh;\n- Lưu VT. Y Sao')).toEqual({
      name: 'Y Sao',
      position: 'Chủ tịch',
    });
    expect(closing('Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, Mây.')).toEqual({ name: null, position: null });
  });

  it('spells a place as the document does most often', () => {
    const { metadata } = read(`UỶ BAN NHÂN DÂN XÃ SUỒI MẬY
Số: 9/KH-UBND
Suôi May, ngày 21 tháng 7 năm 2026
KẾ HOẠCH
Cải cách hành chính xã Suối Mây năm 2026
I. NHIỆM VỤ
- UBND xã Suối Mây kiểm tra công tác cải cách hành chính.`);
    expect([metadata.issuer, metadata.unit.commune, metadata.place]).toEqual([
      'Ủy ban nhân dân xã Suối Mây',
      'Suối Mây',
      'Suối Mây',
    ]);
  });

  it('knows the council by its signature where letterhead and number are lost', () => {
    const { metadata } = read(`BÁO CÁO
Công tác cải cách hành chính huyện Suối Mây quý II năm 2023
I. KẾT QUẢ
- Đã kiểm tra 4 xã.
TM. UỶ BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mây`);
    expect([metadata.issuer, metadata.unit.district, metadata.number]).toEqual([
      'Ủy ban nhân dân huyện Suối Mây',
      'Suối Mây',
      null,
    ]);
    expect(metadata.period).toEqual({ start: '2023-04-01', end: '2023-06-30' });
  });

  it('states nothing of an empty document', () => {
    const { metadata } = read('Không có gì.');
    expect(Object.values(metadata).filter((value) => typeof value === 'string')).toEqual(['other']);
  });

  it('never throws and always fits the schema', () => {
    const lines = DECISION.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), fc.array(fc.string(), { maxLength: 4 }), (some, noise) => {
        const doc = documentOf([...some, ...noise].map((text) => lineOf(text.replace(/\s+/g, ' ').trim())));
        const { outline } = readOutline(doc, readParagraphs(doc));
        expect(() => metadataSchema.parse(readMetadata(doc, outline).metadata)).not.toThrow();
      }),
    );
  });
});

describe('readPeriod', () => {
  it.each([
    ['Kế hoạch cải cách hành chính năm 2031', '2031-01-01', '2031-12-31'],
    ['Kết quả năm 2030 và triển khai nhiệm vụ năm 2031', '2030-01-01', '2030-12-31'],
    ['Kế hoạch giai đoạn 2026 - 2030, định hướng đến năm 2035', '2026-01-01', '2030-12-31'],
    ['Báo cáo quý III, phương hướng nhiệm vụ quý IV năm 2030', '2030-07-01', '2030-09-30'],
    ['Báo cáo kết quả quý IV và năm 2030', '2030-01-01', '2030-12-31'],
    ['Kết quả tháng 5, phương hướng nhiệm vụ tháng 6 năm 2030', '2030-05-01', '2030-05-31'],
    ['Báo cáo 9 tháng đầu năm 2030', '2030-01-01', '2030-09-30'],
    ['Kết quả 6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2030', '2030-01-01', '2030-06-30'],
    ['Nhiệm vụ 6 tháng cuối năm 2030', '2030-07-01', '2030-12-31'],
    ['Công tác tháng 2 năm 2028', '2028-02-01', '2028-02-29'],
    ['Báo cáo tuần (từ ngày 05/5/2031 đến ngày 09/5/2031)', '2031-05-05', '2031-05-09'],
  ])('reads %s', (title, start, end) => expect(readPeriod(title)).toEqual({ start, end }));

  it('takes no aim for a period', () => {
    expect(readPeriod('Đề án chuyển đổi số, tầm nhìn đến năm 2035')).toEqual({ start: null, end: null });
  });
});

describe('findDates', () => {
  it.each([
    ['ngày 19 tháng 6 năm 2015', '2015-06-19'],
    ['ngày 02/9/2021', '2021-09-02'],
    ['ngày    tháng 12 năm 2023', '2023-12'],
    ['ngày … tháng … năm 2024', '2024'],
    ['ngày   /01/2024', '2024-01'],
    ['tháng 12/2023', '2023-12'],
    ['ngày 31/02/2024', null],
  ])('reads %s', (text, iso) => expect(findDates(text).map((date) => date.iso)).toEqual([iso]));

  it('takes no ratio and no number for a date', () => {
    expect(findDates('40/40/122 cơ quan; số 12/2024/NĐ-CP')).toEqual([]);
  });
});

describe('a city that became a province', () => {
  const unitOf = (date: string) =>
    read(`ỦY BAN NHÂN DÂN
THÀNH PHỐ HUẾ
Số: 12/BC-UBND
Huế, ngày 05 tháng 6 năm ${date}
BÁO CÁO
Công tác cải cách hành chính năm ${date}
Thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh Thừa Thiên Huế, UBND thành phố báo cáo như sau:
I. KẾT QUẢ
- Đạt 80% kế hoạch.`).metadata;
  it('was a district before', () => {
    expect(unitOf('2022')).toMatchObject({ level: 'district', unit: { province: 'Thừa Thiên Huế', district: 'Huế' } });
    expect(unitOf('2025')).toMatchObject({ level: 'province', unit: { province: 'Huế', district: null } });
  });
});

describe('numbered units', () => {
  it('are named before a comma, figures are not', () => {
    expect(findPlaces('của UBND Quận 3, UBND phường').map(({ name }) => name)).toEqual(['3']);
    expect(findPlaces('tại xã 3,5 km đường')).toEqual([]);
  });
});
