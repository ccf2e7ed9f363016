import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandAgency, splitAgencies, splitList, splitListSpans } from './index.js';

const province = { level: 'province', unit: { province: 'Bình Lĩnh', district: null, commune: null } } as const;
const district = { level: 'district', unit: { province: 'Bình Lĩnh', district: 'Nà Lương', commune: null } } as const;
const commune = { level: 'commune', unit: { province: 'Bình Lĩnh', district: null, commune: 'Khe Lương' } } as const;

describe('writing out the name of an agency', () => {
  it('spells an organ of which there is one as it is, whatever its marks were misread as', () => {
    expect(expandAgency('Thủ tướng Chinh phủ', province)).toBe('Thủ tướng Chính phủ');
    expect(expandAgency('QUỐC HỘI', province)).toBe('Quốc hội');
    expect(expandAgency('Thủ trưởng', province)).toBe('Thủ trưởng');
  });

  it('adds the unit of the document where an authority stands without one', () => {
    expect(expandAgency('UBND tỉnh', province)).toBe('Ủy ban nhân dân tỉnh Bình Lĩnh');
    expect(expandAgency('UBND tỉnh', district)).toBe('Ủy ban nhân dân tỉnh Bình Lĩnh');
    expect(expandAgency('Chủ tịch UBND huyện', district)).toBe('Chủ tịch Ủy ban nhân dân huyện Nà Lương');
    expect(expandAgency('HĐND xã', commune)).toBe('Hội đồng nhân dân xã Khe Lương');
    expect(expandAgency('UBND huyện Tà Xùa', district)).toBe('Ủy ban nhân dân huyện Tà Xùa');
  });

  it('adds nothing to plurals, levels, or where the document does not say which unit is meant', () => {
    expect(expandAgency('UBND các huyện, thành phố', province)).toBe('Ủy ban nhân dân các huyện, thành phố');
    expect(expandAgency('UBND cấp xã', commune)).toBe('Ủy ban nhân dân cấp xã');
    expect(expandAgency('UBND huyện', province)).toBe('Ủy ban nhân dân huyện');
    expect(expandAgency('UBND xã', district)).toBe('Ủy ban nhân dân xã');
    expect(expandAgency('UBND thành phố', province)).toBe('Ủy ban nhân dân thành phố');
    expect(expandAgency('Sở Nội vụ', province)).toBe('Sở Nội vụ');
  });

  it('gives "thành phố" the name of the province only where the issuer is one', () => {
    const city = { ...province, issuer: 'Ủy ban nhân dân thành phố Bình Lĩnh' };
    expect(expandAgency('UBND thành phố', city)).toBe('Ủy ban nhân dân thành phố Bình Lĩnh');
  });

  it('writes out departments, offices and committees', () => {
    const full = (text: string): string => expandAgency(text, province);
    expect(full('BỘ TƯ PHÁP')).toBe('Bộ Tư pháp');
    expect(full('SỞ TƯ PHÁP')).toBe('Sở Tư pháp');
    expect(full('Ban Tổ chức TƯ')).toBe('Ban Tổ chức Trung ương');
    expect(full('Sở TT&TT')).toBe('Sở Thông tin và Truyền thông');
    expect(full('Sở KH & ĐT')).toBe('Sở Kế hoạch và Đầu tư');
    expect(full('Sở NN và PTNT')).toBe('Sở Nông nghiệp và Phát triển nông thôn');
    expect(full('Phòng LĐ-TB&XH')).toBe('Phòng Lao động - Thương binh và Xã hội');
    expect(full('Phòng VHTT')).toBe('Phòng Văn hóa và Thông tin');
    expect(full('Sở VHTT')).toBe('Sở Văn hóa và Thể thao');
    expect(full('Phòng TC - KH')).toBe('Phòng Tài chính - Kế hoạch');
    expect(full('VP HĐND-UBND')).toBe('Văn phòng Hội đồng nhân dân - Ủy ban nhân dân');
    expect(full('BCĐ CCHC')).toBe('Ban Chỉ đạo cải cách hành chính');
    expect(full('Ban Thường trực UBMTTQ VN tỉnh')).toBe('Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh');
  });

  it('leaves letters alone that are no abbreviation where they stand', () => {
    expect(expandAgency('TP. Bình Lĩnh', province)).toBe('TP. Bình Lĩnh');
    expect(expandAgency('Nghị quyết số 18-NQ/TW', province)).toBe('Nghị quyết số 18-NQ/TW');
    expect(expandAgency('BVNDVN', province)).toBe('BVNDVN');
  });

  it('undoes the capitals of a letterhead', () => {
    expect(expandAgency('UBND HUYỆN NÀ LƯƠNG', district)).toBe('Ủy ban nhân dân huyện Nà Lương');
    expect(expandAgency('UỶ BAN NHÂN DÂN TỈNH BÌNH LĨNH', province)).toBe('Ủy ban nhân dân tỉnh Bình Lĩnh');
    expect(expandAgency('SỞ NỘI VỤ', province)).toBe('Sở Nội vụ');
    expect(expandAgency('VĂN PHÒNG CHÍNH PHỦ', province)).toBe('Văn phòng Chính phủ');
    expect(expandAgency('UBND', province)).toBe('Ủy ban nhân dân');
  });

  it('never throws and never changes a digit', () => {
    const digits = (text: string): string => text.replace(/\D/g, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(digits(expandAgency(text, district))).toBe(digits(text.normalize('NFC')));
      }),
    );
  });
});

describe('splitting a cell into entries', () => {
  it('splits at semicolons, not at commas', () => {
    expect(splitAgencies('Các sở, ban, ngành; UBND các huyện, thành phố.')).toEqual([
      'Các sở, ban, ngành',
      'UBND các huyện, thành phố',
    ]);
    expect(splitAgencies('Các sở, ban, ngành, UBND các huyện')).toHaveLength(1);
  });

  it('splits at list bullets, and keeps dashes inside names', () => {
    expect(splitList('- Kế hoạch - Báo cáo kết quả')).toEqual(['Kế hoạch', 'Báo cáo kết quả']);
    expect(splitList('- Kế hoạch; - Báo cáo.')).toEqual(['Kế hoạch', 'Báo cáo']);
    expect(splitList('- Phòng Tài chính - Kế hoạch - Phòng Nội vụ')).toEqual([
      'Phòng Tài chính - Kế hoạch',
      'Phòng Nội vụ',
    ]);
    expect(splitList('Phòng Lao động - Thương binh và Xã hội')).toHaveLength(1);
    expect(splitList('Đài Phát thanh - Truyền hình tỉnh')).toHaveLength(1);
  });

  it('keeps brackets whole', () => {
    expect(splitList('Báo cáo (quý; năm); Kế hoạch')).toEqual(['Báo cáo (quý; năm)', 'Kế hoạch']);
  });

  it('gives nothing for an empty cell', () => {
    expect(splitList('')).toEqual([]);
    expect(splitList(' - ; . ')).toEqual([]);
  });

  it('gives spans in order that lie inside the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-;.() A-Zđ]{0,40}$/), (text) => {
        let last = 0;
        for (const { from, to } of splitListSpans(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
