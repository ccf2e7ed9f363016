/** Tier of local government (cấp hành chính). `district` only until 30 June 2025. */
export type UnitLevel = 'province' | 'district' | 'commune';

/** An administrative unit (đơn vị hành chính) as it stood in one era. */
export interface Unit {
  /** Without its kind: "Sông Mã"; numbered units keep the number: "1" of "Quận 1". */
  readonly name: string;
  /** As written before the name in running text: "huyện", "thành phố", "đặc khu". */
  readonly kind: string;
  readonly level: UnitLevel;
  /** Official code of the General Statistics Office, `null` where not known. Unique within an era only. */
  readonly code: string | null;
  /** The unit that it belongs to; `null` for provinces. */
  readonly parent: Unit | null;
  /** First and last day in force, ISO dates; `null` = not known, or still in force. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The province of a unit: itself, or the one above it; `null` where the table does not say. */
export function provinceOf(unit: Unit): Unit | null {
  let at: Unit | null = unit;
  while (at && at.level !== 'province') at = at.parent;
  return at;
}

/** Resolution 175/2024/QH15: the province Thừa Thiên Huế became Thành phố Huế on 1 January 2025, its units unchanged. */
const RENAMED = { name: 'Huế', before: '2025-01-01', was: 'Thừa Thiên Huế' };

/** What the province of a unit was called on a date (an ISO date or a prefix of one); without a date, in its last year. */
export function provinceNameOf(unit: Unit, on?: string | null): string | null {
  const name = provinceOf(unit)?.name ?? null;
  const day = on ?? unit.validTo ?? RENAMED.before;
  return name === RENAMED.name && day < RENAMED.before ? RENAMED.was : name;
}

/** The district that a commune of before July 2025 belonged to, or the district itself; else `null`. */
export function districtOf(unit: Unit): Unit | null {
  let at: Unit | null = unit;
  while (at && at.level !== 'district') at = at.parent;
  return at;
}

/** "huyện Sông Mã", "Quận 1": kind and name as in running text. */
export function fullNameOf(unit: Unit): string {
  return `${unit.kind} ${unit.name}`;
}

/** Whether a unit was in force on an ISO date or at any time of a prefix of one ("2024", "2024-05"). */
export function isValidOn(unit: Unit, on: string): boolean {
  const first = on.length === 4 ? `${on}-01-01` : on.length === 7 ? `${on}-01` : on;
  const last = on.length === 4 ? `${on}-12-31` : on.length === 7 ? `${on}-31` : on;
  return (unit.validFrom === null || unit.validFrom <= last) && (unit.validTo === null || unit.validTo >= first);
}
