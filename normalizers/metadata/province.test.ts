import { describe, expect, it } from 'vitest';
import { countPlaces } from './own-place.js';
import { provinceOfOwn } from './province.js';

const own = (kind: string, name: string, level: 'district' | 'commune') => ({ kind, name, level }) as const;
const alone = { district: null, mentioned: [] };
const saying = (...texts: string[]) => ({ district: null, mentioned: countPlaces(texts) });

describe('the province of a unit that a document does not put into one', () => {
  it('is that of the only unit so called', () => {
    expect(provinceOfOwn(own('huyen', 'Cẩm Xuyên', 'district'), '2024-01-05', alone)).toBe('Hà Tĩnh');
    expect(provinceOfOwn(own('xa', 'Thuận Châu', 'commune'), '2025-08-01', alone)).toBe('Sơn La');
  });

  it('is none where several are so called, unless the text mentions one of their provinces', () => {
    const commune = own('xa', 'Xuân Phú', 'commune');
    expect(provinceOfOwn(commune, '2021-07-22', alone)).toBeNull();
    expect(provinceOfOwn(commune, '2021-07-22', saying('trên địa bàn tỉnh Đồng Nai'))).toBe('Đồng Nai');
  });

  it('is none where the only unit so called is of another kind, or did not exist then', () => {
    // Long Thành was a huyện; a thành phố of that name is invented.
    expect(provinceOfOwn(own('thanh pho', 'Long Thành', 'district'), '2020-09-20', alone)).toBeNull();
    expect(provinceOfOwn(own('huyen', 'Long Thành', 'district'), '2020-09-20', alone)).toBe('Đồng Nai');
    expect(provinceOfOwn(own('phuong', 'Thuận Châu', 'commune'), '2025-08-01', alone)).toBeNull();
  });

  it('may be that of a unit that has risen since: a xã that is a phường now', () => {
    // huyện Tân Uyên: of Lai Châu, or the thành phố of Bình Dương that was a huyện once
    const district = own('huyen', 'Tân Uyên', 'district');
    expect(provinceOfOwn(district, '2012-03-01', alone)).toBeNull();
    expect(provinceOfOwn(district, '2012-03-01', saying('của tỉnh Bình Dương'))).toBe('Bình Dương');
  });

  it('goes by the district that the document names', () => {
    const commune = own('xa', 'Phú Khê', 'commune');
    expect(provinceOfOwn(commune, '2014-12-02', alone)).toBe('Phú Thọ');
    expect(provinceOfOwn(commune, '2014-12-02', { district: 'Nậm Khao', mentioned: [] })).toBeNull();
    expect(provinceOfOwn(commune, '2014-12-02', { district: 'Cẩm Khê', mentioned: [] })).toBe('Phú Thọ');
    // the commune is in no table, its district is
    expect(provinceOfOwn(own('xa', 'Cẩm Nậm', 'commune'), '2014-12-02', { district: 'Cẩm Xuyên', mentioned: [] })).toBe(
      'Hà Tĩnh',
    );
  });

  it('is what the text says where no table has that province, or the unit', () => {
    expect(provinceOfOwn(own('xa', 'Phú Khê', 'commune'), '2014-12-02', saying('tỉnh Lam Giang'))).toBe('Lam Giang');
    expect(provinceOfOwn(own('huyen', 'Nậm Khao', 'district'), '2014-12-02', saying('tỉnh Sơn La'))).toBe('Sơn La');
  });

  it('is not another province that the text happens to mention', () =>
    expect(
      provinceOfOwn(own('huyen', 'Cẩm Xuyên', 'district'), '2024-01-05', saying('học tập tại tỉnh Quảng Ninh')),
    ).toBe('Hà Tĩnh'));
});
