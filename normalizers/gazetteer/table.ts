import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { looseKey } from './name-key.js';
import type { Unit, UnitLevel } from './unit.js';

interface Table {
  readonly rows: readonly string[];
  /** Row numbers by `looseKey` of the name. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** Row number by era ("3/" of three tiers, "2/" of two) and code. */
  readonly byCode: ReadonlyMap<string, number>;
}

let loaded: Table | null = null;
const units = new Map<number, Unit>();

/** Reads the table on first use (about 35 ms); `Unit`s are made when asked for. */
function table(): Table {
  if (loaded) return loaded;
  const rows = readFileSync(fileURLToPath(new URL('./units.tsv', import.meta.url)), 'utf8')
    .split('\n')
    .slice(1);
  const byName = new Map<string, number[]>();
  const byCode = new Map<string, number>();
  rows.forEach((row, i) => {
    const tab = row.indexOf('\t');
    if (tab < 0) return;
    const [, , code = '', , from = ''] = row.split('\t');
    const key = looseKey(row.slice(0, tab));
    const known = byName.get(key);
    if (known) known.push(i);
    else byName.set(key, [i]);
    const codeKey = `${eraOf(from)}${code}`;
    if (code !== '' && !byCode.has(codeKey)) byCode.set(codeKey, i);
  });
  loaded = { rows, byName, byCode };
  return loaded;
}

function eraOf(from: string): string {
  return from >= '2025-07-01' ? '2/' : '3/';
}

function unitAt(index: number): Unit {
  const known = units.get(index);
  if (known) return known;
  const { rows, byCode } = table();
  const [name = '', kind = '', code = '', parentCode = '', from = '', to = ''] = (rows[index] ?? '').split('\t');
  const parentRow = parentCode === '' ? undefined : byCode.get(`${eraOf(from)}${parentCode}`);
  const parent = parentRow === undefined ? null : unitAt(parentRow);
  const unit: Unit = {
    name,
    kind: kind.toLowerCase(),
    level: levelOf(kind, parentCode),
    code: code || null,
    parent,
    validFrom: from || null,
    validTo: to || null,
  };
  units.set(index, unit);
  return unit;
}

function levelOf(kind: string, parentCode: string): UnitLevel {
  if (parentCode === '') return 'province';
  return /^(Huyện|Quận|Thị xã|Thành phố)$/.test(kind) ? 'district' : 'commune';
}

/** All units whose name has the same letters, whatever the diacritics. */
export function unitsByLooseKey(key: string): readonly Unit[] {
  return (table().byName.get(key) ?? []).map(unitAt);
}
