import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../paragraphs/index.js';
import { documentOf } from '../paragraphs/sample.js';
import { readOutline } from '../structure/index.js';
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
});
