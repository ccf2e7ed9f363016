import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../paragraphs/index.js';
import { readOutline } from '../structure/index.js';
import { documentOf } from '../testing/document-of.js';
import { readMetadata } from './index.js';

function read(text: string) {
  const doc = documentOf(text);
  const { outline } = readOutline(doc, readParagraphs(doc));
  return { metadata: readMetadata(doc, outline).metadata, sections: outline.sections };
}

/** A copy that lost its line "KẾ HOẠCH" and the name behind "ỦY BAN NHÂN DÂN". */
const copy = (date: string, says: string) => `ỦY
BAN NHÂN DÂN |
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM |
Số: 27/KH-UBND |
${date} |
NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
${says}
I. MỤC ĐÍCH,
YÊU CẦU
1. Mục đích
Nâng cao chất lượng phục vụ.`;

describe('a plan without its line of type', () => {
  it('is named by the capitals behind its date, and its province by the date line', () => {
    const { metadata, sections } = read(
      copy('Gia Lai, ngày 19 tháng 01 năm 2024', 'UBND tỉnh ban hành Kế hoạch như sau:'),
    );
    expect(metadata).toMatchObject({
      title: 'Nâng cao chỉ số cải cách hành chính năm 2024',
      issuer: 'Ủy ban nhân dân tỉnh Gia Lai',
      level: 'province',
      issuedOn: '2024-01-19',
      period: { start: '2024-01-01' },
    });
    expect(sections.map(({ title }) => title)).toEqual(['MỤC ĐÍCH, YÊU CẦU', 'Mục đích']);
  });

  it('names no province where its text does not speak for one', () =>
    expect(read(copy('Gia Lai, ngày 19 tháng 01 năm 2024', 'Kế hoạch gồm các nội dung sau:')).metadata.unit).toEqual({
      province: null,
      district: null,
      commune: null,
    }));
});

describe('an office of a committee', () => {
  it('has the name of the committee over it', () => {
    const { metadata } = read(`UBND TỈNH BÌNH LĨNH
VĂN PHÒNG
Số: 88/KH-VP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Bình Lĩnh, ngày 12 tháng 12 năm 2023
KẾ HOẠCH
Kiểm soát thủ tục hành chính năm 2024
I. MỤC ĐÍCH
Nâng cao chất lượng phục vụ.`);
    expect(metadata.issuer).toBe('Văn phòng Ủy ban nhân dân tỉnh Bình Lĩnh');
  });
});

describe('a decision that assigns targets', () => {
  it('is a plan by what it says', () => {
    const { metadata } = read(`ỦY BAN NHÂN DÂN
XÃ PHIÊNG KHƯƠNG
Số: 14/QĐ-UBND
Phiêng Khương, ngày 05 tháng 01 năm 2026
QUYẾT ĐỊNH
Về việc giao chỉ tiêu, nhiệm vụ cải cách hành chính năm 2026
Điều 1. Giao chỉ tiêu cho các đơn vị như sau:
I. CHỈ TIÊU CHUNG
1. Tỷ lệ hồ sơ đúng hạn đạt 99%.`);
    expect([metadata.kind, metadata.instrument]).toEqual(['plan', 'decision']);
  });
});

describe('a steering committee', () => {
  it('has its unit on the line below it', () => {
    const { metadata } = read(`BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH
TỈNH BÌNH LĨNH
Số: 05/KH-BCĐ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Bình Lĩnh, ngày 02 tháng 02 năm 2024
KẾ HOẠCH
Hoạt động của Ban Chỉ đạo năm 2024
I. MỤC ĐÍCH
Nâng cao chất lượng phục vụ.`);
    expect(metadata.issuer).toBe('Ban Chỉ đạo cải cách hành chính tỉnh Bình Lĩnh');
    expect(metadata.unit.province).toBe('Bình Lĩnh');
  });
});

describe('an office under another', () => {
  it('is of the unit of that one, by its whole name, or of the centre', () => {
    const head = (above: string, own: string, place: string) => `${above}
${own}
Số: 05/KH-X
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
${place}, ngày 02 tháng 02 năm 2024
KẾ HOẠCH
Cải cách hành chính năm 2024
I. MỤC ĐÍCH
Nâng cao chất lượng phục vụ.`;
    const office = read(head('UBND HUYỆN SÔNG MÃ THƯỢNG', 'PHÒNG NỘI VỤ', 'Sông Mã Thượng')).metadata;
    expect([office.unit.district, office.level]).toEqual(['Sông Mã Thượng', 'district']);
    expect(read(head('TỔNG CỤC THỦY VĂN', 'CỤC QUẢN LÝ TRẠM', 'Hà Nội')).metadata.level).toBe('central');
  });
});
