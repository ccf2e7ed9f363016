import { looseKey } from './name-key.js';

/**
 * Usual other spellings and abbreviations of provinces, by `looseKey`; spellings that differ in diacritics only need not
 * be here.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  hcm: 'Hồ Chí Minh',
  'ho chi minh city': 'Hồ Chí Minh',
  tphcm: 'Hồ Chí Minh',
  brvt: 'Bà Rịa - Vũng Tàu',
  'br vt': 'Bà Rịa - Vũng Tàu',
  'vung tau ba ria': 'Bà Rịa - Vũng Tàu',
  'tt hue': 'Thừa Thiên Huế',
  'dac lac': 'Đắk Lắk',
  'dak lac': 'Đắk Lắk',
  'dac lak': 'Đắk Lắk',
  daklak: 'Đắk Lắk',
  'dac nong': 'Đắk Nông',
  kontum: 'Kon Tum',
  'cong tum': 'Kon Tum',
  'bac can': 'Bắc Kạn',
  'gia rai': 'Gia Lai',
};

/** The official name behind another one in use, or `null`. */
export function officialName(name: string): string | null {
  return OTHER_NAMES[looseKey(name)] ?? null;
}
