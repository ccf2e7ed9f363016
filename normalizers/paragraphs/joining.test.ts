import { describe, expect, it } from 'vitest';
import { documentOf } from '../testing/document-of.js';
import { readParagraphs } from './index.js';

const texts = (content: string) => readParagraphs(documentOf(content)).map((p) => p.text);

describe('rules under names', () => {
  it('are no text and do not draw the next line to them', () => {
    for (const rule of ['--------', '- - - - -', '_________', '* * *', '|', '———|']) {
      expect(texts(`TỈNH BÌNH LĨNH\n${rule}\nBÁO CÁO\nCông tác năm 2031`), rule).not.toContain(rule);
      expect(texts(`TỈNH BÌNH LĨNH\n${rule}\nBÁO CÁO\nCông tác năm 2031`), rule).toContain('BÁO CÁO');
    }
  });

  it('but a bullet, a blank to be filled in and a range are', () => {
    expect(texts('Gồm:\n- Sở Nội vụ;\n- …')).toHaveLength(3);
    expect(texts('Họ và tên: ……………')).toEqual(['Họ và tên: ……………']);
  });
});

describe('an item of the căn cứ', () => {
  it('goes on until a mark ends it', () =>
    expect(texts('Căn cứ Luật Tổ chức\nChính phủ ngày 25 tháng 12 năm 2031;\nCăn cứ Luật Giá;')).toEqual([
      'Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2031;',
      'Căn cứ Luật Giá;',
    ]));

  it('whose mark was forgotten ends before the next', () =>
    expect(texts('Căn cứ Luật Tổ chức Chính phủ\nTheo đề nghị của Sở Nội vụ,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành.')).toEqual(
      ['Căn cứ Luật Tổ chức Chính phủ', 'Theo đề nghị của Sở Nội vụ,', 'QUYẾT ĐỊNH:', 'Điều 1. Ban hành.'],
    ));
});

describe('names and brackets broken over lines', () => {
  it('are put together', () => {
    expect(texts('QUYẾT\nĐỊNH\nVề cải cách')[0]).toBe('QUYẾT ĐỊNH');
    expect(
      texts(
        '(Ban hành kèm theo Quyết định số: 5/QĐ-UBND\nNgày 22 tháng\n7 năm 2031 của Ủy ban nhân dân xã Đá\nBạc)\nChương I',
      ),
    ).toEqual([
      '(Ban hành kèm theo Quyết định số: 5/QĐ-UBND Ngày 22 tháng 7 năm 2031 của Ủy ban nhân dân xã Đá Bạc)',
      'Chương I',
    ]);
    expect(texts('V/v\n: báo cáo quý I')).toEqual(['V/v : báo cáo quý I']);
  });

  it('and two names of documents are not', () => expect(texts('KẾ HOẠCH\nBÁO CÁO')).toEqual(['KẾ HOẠCH', 'BÁO CÁO']));
});

describe('a compound cut at its dash', () => {
  it('goes on', () =>
    expect(texts('Căn cứ Nghị quyết về Kế hoạch phát triển kinh tế\n- xã hội năm 2031;')).toEqual([
      'Căn cứ Nghị quyết về Kế hoạch phát triển kinh tế - xã hội năm 2031;',
    ]));
  it('and an item under a word that could open one is an item', () =>
    expect(texts('1. Phát triển kinh tế\n- Đẩy mạnh thu ngân sách.\n- xây dựng 2 chợ;')).toHaveLength(3));
});
