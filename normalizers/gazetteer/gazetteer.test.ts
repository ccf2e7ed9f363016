import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtOf, findUnit, findUnits, fullNameOf, provinceNameOf, provinceOf } from './index.js';

const named = (printed: string, query = {}): readonly string[] => findUnits(printed, query).map(fullNameOf);

describe('finding administrative units by name', () => {
  it('holds the provinces of both eras', () => {
    expect(named('Yên Bái', { level: 'province' })).toEqual(['tỉnh Yên Bái']);
    expect(findUnit('Yên Bái', { level: 'province', on: '2025-07-01' })).toBeNull();
    expect(findUnit('Lào Cai', { level: 'province' })).toMatchObject({ validFrom: '2025-07-01', validTo: null });
  });

  it('does not mind case, the place of the tone mark, or the word of the kind', () => {
    expect(named('HUYỆN YÊN CHÂU')).toEqual(['huyện Yên Châu']);
    expect(named('Khánh Hoà', { on: '2024', level: 'province' })).toEqual(['tỉnh Khánh Hòa']);
    expect(named('TP. Vinh', { on: '2024' })).toEqual(['thành phố Vinh']);
    expect(named('Tp Cần Thơ', { on: '2024' })).toEqual(['thành phố Cần Thơ']);
    expect(named('TX. Sa Pa')).toEqual(['thị xã Sa Pa']);
    expect(named('Bà Rịa – Vũng Tàu')).toEqual(['tỉnh Bà Rịa - Vũng Tàu']);
    expect(named('Đắc Lắc', { on: '2024' })).toEqual(['tỉnh Đắk Lắk']);
  });

  it('tells a district of before July 2025 from the commune of the same name after', () => {
    expect(findUnit('Mộc Châu', { level: 'district', on: '2024-03-01' })?.kind).toBe('thị xã');
    expect(findUnit('Mộc Châu', { level: 'district', on: '2025-07-01' })).toBeNull();
    expect(findUnit('Mộc Châu', { on: '2025-09-10' })?.level).toBe('commune');
  });

  it('lets the kind decide between a town and a district of one name, and keeps both without it', () => {
    expect(named('thị xã Kỳ Anh', { on: '2024' })).toEqual(['thị xã Kỳ Anh']);
    expect(named('huyện Kỳ Anh', { on: '2024' })).toEqual(['huyện Kỳ Anh']);
    expect(findUnits('Kỳ Anh', { on: '2024', level: 'district' })).toHaveLength(2);
    expect(findUnit('Kỳ Anh', { on: '2024', level: 'district' })).toBeNull();
  });

  it('takes a word of kind that no longer holds as a word of level', () => {
    expect(named('tỉnh Đồng Nai', { on: '2026-09-01' })).toEqual(['thành phố Đồng Nai']);
  });

  it('narrows down by province and district', () => {
    expect(findUnits('Châu Thành', { level: 'district', on: '2024' }).length).toBeGreaterThan(5);
    const one = findUnit('Châu Thành', { level: 'district', on: '2024', province: 'tỉnh Trà Vinh' });
    expect(one && provinceOf(one)?.name).toBe('Trà Vinh');
    const commune = findUnit('xã Tân Yên', { on: '2024', province: 'Sơn La', district: 'Mộc Châu' });
    expect(commune && districtOf(commune)?.name).toBe('Mộc Châu');
  });

  it('knows units that are gone, and what their province was called then', () => {
    expect(named('Từ Liêm', { level: 'district', on: '2011' })).toEqual(['huyện Từ Liêm']);
    expect(findUnits('Từ Liêm', { level: 'district', on: '2016' })).toEqual([]);
    expect(named('tỉnh Hà Tây', { on: '2007' })).toEqual(['tỉnh Hà Tây']);
    const district = findUnit('A Lưới', { level: 'district', on: '2023', province: 'Thừa Thiên Huế' });
    expect(district && provinceNameOf(district, '2023')).toBe('Thừa Thiên Huế');
    expect(district && provinceNameOf(district, '2025-03-01')).toBe('Huế');
  });

  it('reads a name without any marks by its letters', () => {
    expect(named('huyen Yen Chau')).toEqual(['huyện Yên Châu']);
    expect(named('Ha Tinh', { level: 'province', on: '2024' })).toEqual(['tỉnh Hà Tĩnh']);
  });

  it('reads a name that lost some marks only when told that the text is damaged', () => {
    expect(findUnits('Yên Chau')).toEqual([]);
    expect(named('huyện Yên Chau', { damaged: true })).toEqual(['huyện Yên Châu']);
    expect(findUnits('huyện Yền Châu', { damaged: true })).toEqual([]);
  });

  it('gives nothing for invented places, numbers and words', () => {
    for (const name of ['Bình Lĩnh', 'huyện Suối Ngàn', 'Sờn La', 'tỉnh', '12', '', '  ', 'của tỉnh', 'Hà Nội mới']) {
      expect(findUnits(name), name).toEqual([]);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(findUnits(text, { damaged: true }))),
    );
  });
});
