/**
 * Makes normalizers/gazetteer/units.tsv, the table of administrative units, from the sources named in
 * normalizers/gazetteer/SOURCES.md:
 *
 *     npx tsx scripts/make-gazetteer.ts ../shared/gazetteer
 *
 * Names and codes are facts; only these are taken. The table is sorted by era and code, so that a new state of the
 * sources gives a small difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface SourceWard {
  readonly Code: string;
  readonly FullName: string;
}
interface SourceDistrict extends SourceWard {
  readonly Ward?: readonly SourceWard[];
}
interface SourceProvince extends SourceWard {
  readonly District?: readonly SourceDistrict[];
  readonly Wards?: readonly SourceWard[];
}

/** Two tiers since Resolution 203/2025/QH15 and the Law on Organisation of Local Government 72/2025/QH15. */
const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const FIRST_DAY_OF_TWO_TIERS = '2025-07-01';
const KINDS = ['Thành phố', 'Thị xã', 'Thị trấn', 'Đặc khu', 'Tỉnh', 'Quận', 'Huyện', 'Phường', 'Xã'];

/** Units that the state of March 2025 no longer holds, with their columns of the table. */
const FORMER_UNITS: readonly (readonly string[])[] = [
  // Resolution 15/2008/QH12 merged it with Hà Nội from 1 August 2008.
  ['Hà Tây', 'Tỉnh', '', '', '', '2008-07-31'],
  // Resolution 175/2024/QH15 made it Thành phố Huế from 1 January 2025.
  ['Thừa Thiên Huế', 'Tỉnh', '46', '', '', '2024-12-31'],
  ['Huế', 'Thành phố', '474', '46', '', '2024-12-31'],
];
/** Before 1997 the provinces themselves were others; a district's province could not be told. */
const FIRST_YEAR_OF_CHANGES = 1997;
/** Former units of the list of changes that were no rural districts (huyện). */
const FORMER_KINDS: Readonly<Record<string, string>> = { 'Cần Thơ': 'Thành phố', 'Tân Hiệp': 'Thị xã' };

const folder = process.argv[2] ?? '../shared/gazetteer';
const read = (path: string): readonly SourceProvince[] => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const rows: string[] = [];
function add(unit: SourceWard, parent: string, from: string, to: string): string {
  const fullName = unit.FullName.normalize('NFC').replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  const kind = KINDS.find((k) => fullName.toLowerCase().startsWith(`${k.toLowerCase()} `));
  if (!kind) throw new Error(`No kind of unit begins "${fullName}"`);
  const name = fullName.slice(kind.length + 1);
  rows.push([name, kind, unit.Code, parent, from, to].join('\t'));
  return name;
}

const before = read('before-2025/units.json');
const known = new Set<string>();
const codes = new Map<string, string>();
for (const province of before) {
  const since = province.FullName === 'Thành phố Huế' ? '2025-01-01' : '';
  const provinceName = add(province, '', since, LAST_DAY_OF_DISTRICTS);
  codes.set(provinceName, province.Code);
  for (const district of province.District ?? []) {
    const name = add(district, province.Code, '', LAST_DAY_OF_DISTRICTS);
    known.add(`${provinceName}/${name}`);
    for (const ward of district.Ward ?? []) add(ward, district.Code, '', LAST_DAY_OF_DISTRICTS);
  }
}
for (const row of FORMER_UNITS) rows.push(row.join('\t'));
codes.set('Thừa Thiên Huế', '46');
codes.set('Tp. Hồ Chí Minh', '79');
codes.set('Hòa Bình', '17');
for (const line of readFileSync(join(folder, 'mapping/district-changes.csv'), 'utf8').split('\n').slice(1)) {
  const [province = '', printed = '', year = ''] = line.normalize('NFC').split(',');
  if (!year || Number(year) < FIRST_YEAR_OF_CHANGES) continue;
  const [, bare = printed, kindOf] = /^(.*?) \((.*)\)$/.exec(printed) ?? [];
  const isNumbered = bare.startsWith('Quận ');
  const name = isNumbered ? bare.slice(5) : bare;
  if (known.has(`${province}/${name}`) && !kindOf) continue;
  const kind = isNumbered || kindOf === 'quận' ? 'Quận' : (FORMER_KINDS[name] ?? 'Huyện');
  rows.push([name, kind, '', codes.get(province.replace(' – ', ' - ')) ?? '', '', `${year}-12-31`].join('\t'));
}
for (const province of read('after-2025/units.json')) {
  add(province, '', FIRST_DAY_OF_TWO_TIERS, '');
  for (const ward of province.Wards ?? []) add(ward, province.Code, FIRST_DAY_OF_TWO_TIERS, '');
}
writeFileSync('normalizers/gazetteer/units.tsv', `name\tkind\tcode\tparent\tfrom\tto\n${rows.join('\n')}\n`);
console.log(`${rows.length} units`);
