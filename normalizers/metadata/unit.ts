import { districtOf, findUnits } from '../gazetteer/index.js';
import type { Level, Metadata } from '../schema.js';
import { fold } from '../text/fold.js';
import type { PlaceCount } from './own-place.js';
import type { NamedPlace } from './place-names.js';
import { provinceOfOwn, TWO_TIERS } from './province.js';

/**
 * The unit of a document with the units above it: those that the letterhead or the text names, else the only one that the
 * gazetteer knows for that name on that date. Invented or unknown places stand as the text has them.
 */
export function unitOf(
  level: Level | null,
  own: NamedPlace | null,
  superiors: readonly NamedPlace[],
  counts: readonly PlaceCount[],
  date: string | null,
): Metadata['unit'] {
  const nothing = { province: null, district: null, commune: null };
  if (level === null || level === 'central') return nothing;
  if (level === 'province') return { ...nothing, province: own?.name ?? null };
  const above = [...superiors, ...counts.filter(({ official }) => official > 0).map(({ place }) => place)];
  const named = (wanted: NamedPlace['level']): string | null =>
    above.find((place) => place.level === wanted)?.name ?? null;
  const threeTiers = date === null || date < TWO_TIERS;
  const district = level === 'commune' && threeTiers ? named('district') : null;
  const mentioned = counts.filter(({ place }) => place.level === 'province');
  const province =
    named('province') ?? (own ? provinceOfOwn(own, date, { district, mentioned }) : (mentioned[0]?.place.name ?? null));
  if (level === 'district') return { ...nothing, province, district: own?.name ?? null };
  const commune = own?.name ?? null;
  if (!threeTiers) return { province, district: null, commune };
  return { province, district: district ?? districtByGazetteer(commune, province, date), commune };
}

function districtByGazetteer(commune: string | null, province: string | null, date: string | null): string | null {
  if (commune === null || province === null) return null;
  const units = findUnits(commune, { level: 'commune', province, ...(date ? { on: date } : {}) });
  const districts = new Set(units.map((unit) => districtOf(unit)?.name ?? null));
  return districts.size === 1 ? ([...districts][0] ?? null) : null;
}

const CENTRAL =
  /^(?:bo (?!phan|may|chi huy)|chinh phu|thu tuong|quoc hoi|uy ban thuong vu quoc hoi|van phong (?:chinh phu|quoc hoi|trung uong)|ban (?:bi thu|chap hanh trung uong|to chuc trung uong)|tong cuc|ngan hang nha nuoc|thanh tra chinh phu|uy ban dan toc|bao hiem xa hoi viet nam)/;
const OF_PROVINCE =
  /^(?:so |tinh uy|thanh uy|ban quan ly|thanh tra tinh|cong an tinh|van phong ubnd tinh|cuc thue tinh)/;
const OF_DISTRICT = /^(?:phong |huyen uy|quan uy|thi uy|cong an huyen|van phong hdnd)/;

/** Whether the organ is one of the centre: "TỔNG CỤC THUẾ" over "CỤC CÔNG NGHỆ THÔNG TIN". */
export function isCentral(organ: string): boolean {
  return CENTRAL.test(fold(organ).trim());
}

/** Whether the organ is an office of a province or district (sở, phòng): its letterhead may leave the unit out. */
export function isLocalOffice(organ: string): boolean {
  const key = fold(organ).trim();
  return OF_PROVINCE.test(key) || OF_DISTRICT.test(key);
}

/** The level of an organ: its own place's for a council, else its superior's, else what its kind tells. */
export function levelOf(organ: string | null, own: NamedPlace | null, superiors: readonly NamedPlace[]): Level | null {
  const key = fold(organ ?? '').trim();
  if (CENTRAL.test(key)) return 'central';
  if (own) return own.level;
  const superior = superiors.at(-1);
  if (superior) return superior.level;
  if (OF_PROVINCE.test(key)) return 'province';
  return OF_DISTRICT.test(key) ? 'district' : null;
}
