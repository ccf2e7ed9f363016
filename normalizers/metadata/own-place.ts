import { fold } from '../text/fold.js';
import { findPlaces, type NamedPlace, officialCase } from './place-names.js';

/** Kinds of unit with their marks, by their folded names. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  'thanh pho': 'thành phố',
  huyen: 'huyện',
  quan: 'quận',
  'thi xa': 'thị xã',
  'thi tran': 'thị trấn',
  xa: 'xã',
  phuong: 'phường',
  'dac khu': 'đặc khu',
};
const KIND_AT_END = /(?:^|\s)(tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\s*$/;
/** "TỈNH HÀ TĨNH", "HUYỆN ĐAN PHƯỢNG": a name that ends like a kind, behind the kind that it has. */
const NAMED = /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+\S.*\s\S+\s*$/iu;
const AUTHORITY_BEFORE = /(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan|(?:huyen|tinh|thanh|dang) uy)\s*$/;

/** Places of a text with how often each is named, and whether an authority stands before it once. */
export interface PlaceCount {
  readonly place: NamedPlace;
  readonly count: number;
  readonly official: number;
}

export function countPlaces(texts: readonly string[]): PlaceCount[] {
  const counts = new Map<string, { place: NamedPlace; count: number; official: number }>();
  for (const text of texts) {
    const folded = fold(text);
    for (const place of findPlaces(text)) {
      const key = `${place.kind} ${fold(place.name)}`;
      const entry = counts.get(key) ?? { place, count: 0, official: 0 };
      entry.count++;
      counts.set(key, entry);
    }
    for (const entry of counts.values()) {
      const at = folded.indexOf(`${entry.place.kind} ${fold(entry.place.name)}`);
      if (at > 0 && AUTHORITY_BEFORE.test(folded.slice(Math.max(0, at - 24), at))) entry.official++;
    }
  }
  return [...counts.values()].sort((a, b) => b.official * 2 + b.count - (a.official * 2 + a.count));
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN": the kind that ends the name, without a name after it. */
export function kindAtEnd(organ: string): string | null {
  return NAMED.test(organ) ? null : (KIND_AT_END.exec(fold(organ))?.[1] ?? null);
}

/**
 * The unit that a document speaks for when its letterhead does not name it: of the kind asked for, else the one whose
 * name stands before the date ("Thuận Châu, ngày …"), else the one that the title names.
 */
export function ownPlace(
  kind: string | null,
  dateline: string | null,
  title: string | null,
  counts: readonly PlaceCount[],
): NamedPlace | null {
  const inTitle = findPlaces(title ?? '');
  if (kind !== null) {
    return (
      inTitle.find((place) => place.kind === kind) ?? counts.find(({ place }) => place.kind === kind)?.place ?? null
    );
  }
  if (dateline !== null) {
    const name = fold(officialCase(dateline));
    const titled = inTitle.find((place) => fold(place.name) === name);
    const counted = counts.find(({ place }) => fold(place.name) === name)?.place;
    if (titled ?? counted) return titled ?? counted ?? null;
  }
  return inTitle.at(-1) ?? null;
}
