import { describe, expect, it } from 'vitest';
import { isKnownName, staysInName } from './printed-names.js';
import { repair } from './repair.js';

const AROUND =
  'Căn cứ Kế hoạch cải cách hành chính nhà nước năm 2031 của Ủy ban nhân dân tỉnh, các cơ quan, đơn vị tổ chức thực hiện nhiệm vụ.';
const repaired = (line: string) => repair(`${AROUND}\n${line}\n${AROUND}`).text.split('\n')[1];

describe('a name in sound text', () => {
  it.each([
    // units that no model has seen, and one that has a neighbour in spelling
    'THÀNH PHỐ HẢI TÂN',
    'XÃ MƯỜNG BẢNG',
    'ỦY BAN NHÂN DÂN TỈNH QUANG TRỊ',
    'ỦY BAN NHÂN DÂN HUYỆN BÌNH ĐEN',
    // units that the gazetteer has, spelled as it has them
    'ỦY BAN NHÂN DÂN XÃ CHƯ DRĂNG',
    '- Ủy ban nhân dân xã Đakrông và xã Qưới Sơn xây dựng kế hoạch.',
    // persons who sign
    'LA QUỐC SƠN',
    'Lường Quốc Bình',
    'THÀO VĂN BẢN',
  ])('%s stays as printed', (line) => expect(repaired(line)).toBe(line));

  it('whose diacritics were lost is restored', () => {
    expect(repaired('UY BAN NHAN DAN HUYEN THUAN CHAU')).toBe('ỦY BAN NHÂN DÂN HUYỆN THUẬN CHÂU');
  });

  it('is mended where it is no word and the text or the gazetteer says what it is', () => {
    const at = (line: string, word: string, after: string, rest = '') => {
      const text = `${rest}\n${line}`;
      const start = text.lastIndexOf(word);
      return staysInName(text, start, start + word.length, after);
    };
    expect(at('HUYỆN THUẬN CHẨÂU', 'CHẨÂU', 'CHÂU')).toBe(false);
    expect(at('HUYỆN THUẬN CHẨÂU', 'CHẨÂU', 'CHẤU')).toBe(true);
    expect(at('HUYỆN NÀ LƯỚNG', 'LƯỚNG', 'LƯƠNG')).toBe(true);
    expect(at('HUYỆN NÀ LƯỚNG', 'LƯỚNG', 'LƯƠNG', 'UBND huyện Nà Lương giao các phòng.')).toBe(false);
  });

  it('ends where other words begin', () => {
    const at = (line: string, word: string, after: string) => {
      const start = line.indexOf(word);
      return staysInName(line, start, start + word.length, after);
    };
    expect(at('CẢI CÁCH HÀNH CHÍNH HUYỆN NẮM 2031', 'NẮM', 'NĂM')).toBe(false);
    expect(at('TRÊN ĐỊA BÀN HUYỆN VÁ CÁC XÃ', 'VÁ', 'VÀ')).toBe(false);
    expect(at('CHỈ TIỂU KINH TẾ', 'TIỂU', 'TIÊU')).toBe(false);
    expect(isKnownName('xã hôi', 3, 6)).toBe(false);
  });
});
