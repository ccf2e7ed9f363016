import { districtOf, findUnits, provinceNameOf, type Unit } from '../gazetteer/index.js';
import { fold } from '../text/fold.js';
import type { PlaceCount } from './own-place.js';
import type { NamedPlace } from './place-names.js';

/** Since this day there are no districts: Law 72/2025/QH15 on the organisation of local government, Article 1. */
export const TWO_TIERS = '2025-07-01';

/**
 * What a unit of a kind may have become in the last table of three tiers: a huyện a thị xã and a thành phố, a xã a phường. Never
 * the other way: a "thành phố Long Thành" is not the huyện of that name.
 */
const BECAME: Readonly<Record<string, readonly string[]>> = {
  huyen: ['huyện', 'thị xã', 'thành phố', 'quận'],
  'thi xa': ['thị xã', 'thành phố', 'quận'],
  'thanh pho': ['thành phố'],
  quan: ['quận'],
  xa: ['xã', 'thị trấn', 'phường'],
  'thi tran': ['thị trấn', 'phường'],
  phuong: ['phường'],
  'dac khu': ['đặc khu'],
};

/** What else the document says of where its unit lies. */
export interface Whereabouts {
  /** The district that the letterhead or an authority names, `null` where none does. */
  readonly district: string | null;
  /** Provinces that the text names, no authority before them, most often named first. */
  readonly mentioned: readonly PlaceCount[];
}

/**
 * The province of a unit whose document does not name it as an authority's: that of the only unit which has this name, level and
 * kind on that date and, if a district is named, lies in it. Where several have, one that the text mentions; else `null`,
 * as where the document puts the unit into a province or district that the gazetteer's does not lie in.
 */
export function provinceOfOwn(own: NamedPlace, on: string | null, { district, mentioned }: Whereabouts): string | null {
  const all = unitsLike(own, on);
  const inside = district === null ? all : all.filter((unit) => sameName(districtOf(unit)?.name ?? null, district));
  // A commune of before the last table of three tiers: where its district lies.
  const known =
    inside.length > 0 || district === null ? inside : findUnits(district, { level: 'district', ...(on ? { on } : {}) });
  const provinces = [...new Set(known.map((unit) => provinceNameOf(unit, on)))].filter((name) => name !== null);
  const said = mentioned
    .filter(({ place }) => place.level === 'province')
    .map(({ place, count }) => ({ name: place.name, count }));
  const among = said.find(({ name }) => provinces.some((province) => sameName(province, name)));
  if (among) return among.name;
  const [first] = said;
  // A province that no table has is still what the document says.
  if (first && (all.length === 0 || !isProvince(first.name) || (first.count > 1 && provinces.length !== 1)))
    return first.name;
  return provinces.length === 1 ? (provinces[0] ?? null) : null;
}

function unitsLike({ name, level, kind }: NamedPlace, on: string | null): readonly Unit[] {
  const found = findUnits(name, { level, ...(on ? { on } : {}) });
  const kinds = BECAME[kind];
  return kinds === undefined
    ? found
    : found.filter((unit) => ((on ?? '') >= TWO_TIERS ? unit.kind === kinds[0] : kinds.includes(unit.kind)));
}

function isProvince(name: string): boolean {
  return findUnits(name, { level: 'province' }).length > 0;
}

function sameName(a: string | null, b: string): boolean {
  return a !== null && fold(a) === fold(b);
}
