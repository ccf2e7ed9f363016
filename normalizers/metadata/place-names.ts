import { findUnits } from '../gazetteer/index.js';
import type { Level } from '../schema.js';
import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';

/** An administrative unit named in running text, its kind before its name. */
export interface NamedPlace {
  readonly kind: string;
  /** Without its kind: "Suối Mây". */
  readonly name: string;
  readonly level: Exclude<Level, 'central'>;
}

const LEVELS: Readonly<Record<string, NamedPlace['level']>> = {
  tinh: 'province',
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  'thi tran': 'commune',
  xa: 'commune',
  phuong: 'commune',
  'dac khu': 'commune',
};
const KINDS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu'];
const KIND = `(TP\\.?|${KINDS.flatMap((kind) => [kind, kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()]).join('|')})`;
const WORD = "(?:\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]*)*)";
const NAMED = new RegExp(
  `(?<![\\p{L}])${KIND}\\s+(${WORD}(?:\\s(?:-\\s)?${WORD}){0,4}|\\d{1,2}(?![\\d/%]|[.,]\\d))`,
  'gu',
);
/** Kinds of thành phố decide by the name: six of them were provinces. */
const CITY_PROVINCES = /^(?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)$/;
/** Thành phố Huế became a city under the central government on 1 January 2025 (Resolution 175/2024/QH15). */
const HUE_PROVINCE = '2025-01-01';

/** The place at the level that it had on a date (ISO or a prefix). */
export function asOf(place: NamedPlace, on: string | null): NamedPlace {
  const early = on !== null && on < HUE_PROVINCE && place.kind === 'thanh pho' && fold(place.name) === 'hue';
  return early ? { ...place, level: 'district' } : place;
}

/** Words in capitals that end a name in running text: "tỉnh Sơn La Căn cứ …", "huyện A Số". */
const NOT_OF_NAMES =
  /^(?:Căn|Số|Ban|Ủy|Uỷ|Hội|Sở|Phòng|Chủ|Năm|Khóa|Khoá|Giai|Về|Quyết|Kế|Thực|Theo|Nhiệm|Trung|Cộng|Độc|KẾ|NĂM|GIAI|BÁO|QUYẾT|CỘNG|ĐỘC|KHÓA|SỐ|BAN|ỦY|UỶ|PHÒNG|SỞ|VỀ|VÀ)$/u;

/** Units named in the text, in order. `on`: ISO date or prefix, for names that the gazetteer knows in one era only. */
export function findPlaces(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of matchesOf(text, NAMED)) {
    const kind = fold(match[1] ?? '').replace(/^tp\.?$/, 'thanh pho');
    const words = (match[2] ?? '').split(' ');
    const cut = words.findIndex((word) => NOT_OF_NAMES.test(word));
    const whole = cut < 0 ? null : knownOver(words, cut, kind);
    const name = whole ?? trimToKnown((cut < 0 ? words : words.slice(0, cut)).join(' ').replace(/[\s-]+$/u, ''), kind);
    // "PHÒNG VĂN HÓA - XÃ HỘI", "kinh tế - Xã hội": society, not a commune.
    const society =
      kind === 'xa' &&
      (fold(name) === 'hoi' || (/^hoi /.test(fold(name)) && /[-–]\s*$/u.test(text.slice(0, match.index))));
    if (name === '' || society) continue;
    found.push({ kind, name, level: levelOf(kind, name) });
  }
  return found;
}

function levelOf(kind: string, name: string): NamedPlace['level'] {
  return LEVELS[kind] ?? (CITY_PROVINCES.test(fold(name)) ? 'province' : 'district');
}

/** "thành phố Hải Phòng", "xã Trung Hòa": names that hold such a word, which the gazetteer tells. */
function knownOver(words: readonly string[], cut: number, kind: string): string | null {
  const level = LEVELS[kind];
  for (let length = words.length; length > Math.max(cut, 1); length--) {
    const candidate = words.slice(0, length).join(' ');
    if (findUnits(candidate, level ? { level } : {}).length > 0) return officialCase(candidate);
  }
  return null;
}

/** "Sông Mã Nguyễn Văn An" → "Sông Mã" where the gazetteer knows the beginning and not the whole. */
function trimToKnown(name: string, kind: string): string {
  const words = name.split(' ');
  const level = LEVELS[kind];
  for (let length = words.length; length > 0; length--) {
    const candidate = words.slice(0, length).join(' ');
    if (findUnits(candidate, level ? { level } : {}).length > 0) return officialCase(candidate);
  }
  return officialCase(name);
}

/** "SUỐI MÂY" → "Suối Mây". */
export function officialCase(name: string): string {
  if (!/^[\p{Lu}\s'’-]+$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}
