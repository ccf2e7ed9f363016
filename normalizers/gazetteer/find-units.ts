import { readKindWord } from './kind-words.js';
import { hasOnlyMarksOf, isBare, looseKey, soundKey } from './name-key.js';
import { officialName } from './other-names.js';
import { unitsByLooseKey } from './table.js';
import { districtOf, isValidOn, provinceNameOf, provinceOf, type Unit, type UnitLevel } from './unit.js';

export interface UnitQuery {
  readonly level?: UnitLevel;
  /** ISO date or a prefix of one on which the unit was in force ("2024-05-01", "2024"). */
  readonly on?: string | null;
  /** Name of the province that it belongs to, with or without "tỉnh". */
  readonly province?: string | null;
  /** Name of the district that it belonged to. */
  readonly district?: string | null;
  /**
   * Accept names that lost some of their marks ("Sông Ma"). Without it only names without any mark at all ("Song Ma")
   * are matched by their letters alone: a name that shows marks is taken at its word.
   * @default false
   */
  readonly damaged?: boolean;
}

/**
 * Administrative units of a name as printed: "huyện Sông Mã", "TP. Sơn La", "Hoà Bình", "Song Ma". Several where the name
 * is ambiguous (a commune and a district; before and after July 2025); none where no unit has that name: never a
 * near one. Spelling decides before kind, kind before the rest; provinces come before districts before communes.
 */
export function findUnits(printed: string, query: UnitQuery = {}): readonly Unit[] {
  for (const { name, kind, levels } of readKindWord(printed)) {
    // "12" is a number before it is phường 12.
    if (name === '' || (kind === null && /^\d+$/.test(name))) continue;
    const fitting = candidates(name, query.damaged ?? false).filter(
      (unit) => (levels === null || levels.includes(unit.level)) && fits(unit, query),
    );
    const sameKind = fitting.filter((unit) => unit.kind === kind);
    const found = sameKind.length > 0 ? sameKind : fitting;
    if (found.length > 0) return [...found].sort((a, b) => RANK[a.level] - RANK[b.level]);
  }
  return [];
}

/**
 * The one unit that a name must mean, or `null` where there is none or a choice. Units of two eras with the same name,
 * level and province (and district, if any) are one.
 */
export function findUnit(printed: string, query: UnitQuery = {}): Unit | null {
  const found = findUnits(printed, query);
  const first = found.find((unit) => unit.validTo === null) ?? found[0];
  if (!first) return null;
  const same = (unit: Unit): boolean =>
    unit.level === first.level &&
    soundKey(provinceOf(unit)?.name ?? '') === soundKey(provinceOf(first)?.name ?? '') &&
    (unit.validFrom !== first.validFrom || districtOf(unit) === districtOf(first));
  return found.every(same) ? first : null;
}

const RANK: Readonly<Record<UnitLevel, number>> = { province: 0, district: 1, commune: 2 };

function candidates(name: string, damaged: boolean): readonly Unit[] {
  const official = officialName(name);
  if (official) return unitsByLooseKey(looseKey(official)).filter((unit) => unit.level === 'province');
  const alike = unitsByLooseKey(looseKey(name));
  if (alike.length === 0) return alike;
  const key = soundKey(name);
  const exact = alike.filter((unit) => soundKey(unit.name) === key);
  if (exact.length > 0) return exact;
  // "Mĩ Đức" for Mỹ Đức: i and y are one sound.
  const inSound = alike.filter((unit) => soundKey(oneI(unit.name)) === soundKey(oneI(name)));
  if (inSound.length > 0) return inSound;
  if (isBare(name)) return alike;
  return damaged ? alike.filter((unit) => hasOnlyMarksOf(name, unit.name)) : [];
}

const I_OF_Y: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

function oneI(name: string): string {
  return name.toLowerCase().replace(/(?<=[bcdghklmnpqrstvx])[yýỳỷỹỵ](?!\p{L})/gu, (y) => I_OF_Y[y] ?? y);
}

function fits(unit: Unit, { level, on, province, district }: UnitQuery): boolean {
  if (level && unit.level !== level) return false;
  if (on && !isValidOn(unit, on)) return false;
  if (province && !isNamed(provinceNameOf(unit, on), province)) return false;
  if (district && !isNamed(districtOf(unit)?.name ?? null, district)) return false;
  return true;
}

function isNamed(unit: string | null, printed: string): boolean {
  if (unit === null) return false;
  const names = readKindWord(printed).map(({ name }) => soundKey(officialName(name) ?? name));
  return names.includes(soundKey(unit));
}
