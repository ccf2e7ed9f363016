/**
 * Learns what a recogniser makes of printed Vietnamese letters, from pairs of printed and read words
 * (scripts/make-ocr-pairs.ts).
 *
 *   npx tsx scripts/estimate-ocr-channel.ts --out normalizers/repair/channel/eng.tsv /tmp/pairs.eng.tsv
 *
 * Output: printed segment TAB read segment TAB cost (−ln P, three decimals), most likely first. Small letters and capitals
 * are told apart (Đ is read P, đ is read d); letters seen seldom borrow from those with the same base.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unifyToneMarks } from '../normalizers/syllable/index.js';
import { fold } from '../normalizers/text/fold.js';
import { type CountedPair, learn, type SegmentTable } from './ocr-channel/expectation.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '/tmp/channel.tsv' }, rounds: { type: 'string', default: '8' } },
});

const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const EDGE = /^[.,;:!?()[\]"'“”‘’…*+–—-]+|[.,;:!?()[\]"'“”‘’…*+–—-]+$/gu;
const counts = new Map<string, number>();
let words = 0;
for (const path of positionals) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [left, right] = line.split('\t');
    if (!left || !right) continue;
    const printed = unifyToneMarks(left.replace(EDGE, ''));
    const read = right.replace(EDGE, '');
    if (!/^\p{L}+$/u.test(printed) || read === '' || read.length > printed.length * 2 + 1) continue;
    if (unlike(printed, read)) continue;
    words++;
    counts.set(`${printed}\t${read}`, (counts.get(`${printed}\t${read}`) ?? 0) + 1);
  }
}
const pairs: CountedPair[] = [...counts].map(([key, count]) => {
  const [printed = '', read = ''] = key.split('\t');
  return { printed, read, count };
});
const table = learn(pairs, Number(values.rounds));
const rows: string[] = [];
for (const [printed, row] of borrow(table)) {
  for (const [read, p] of row)
    if (isKept(printed, read, p)) rows.push(`${printed}\t${read}\t${(-Math.log(p)).toFixed(3)}`);
}
rows.sort();
writeFileSync(values.out, `${rows.join('\n')}\n`);
console.error(`${words} words, ${pairs.length} different pairs, ${rows.length} segment pairs`);

/** Two letters read as one piece must be seen often, and are never lost together: chance alignments say otherwise. */
function isKept(printed: string, read: string, p: number): boolean {
  return printed.length > 1 ? read !== '' && p > 4e-3 : p > 4e-4;
}

/** Mixes each single letter's row with the row of its base letter: "ẵ" may never have been printed. */
function borrow(learnt: SegmentTable): Map<string, Map<string, number>> {
  const families = new Map<string, Map<string, number>>();
  for (const [t, row] of learnt) {
    if (t.length !== 1) continue;
    const base = family(t);
    const shared = families.get(base) ?? new Map<string, number>();
    families.set(base, shared);
    for (const [r, p] of row) shared.set(r, (shared.get(r) ?? 0) + (r === t ? 0 : p));
  }
  const seen = new Map<string, number>();
  for (const { printed, count } of pairs)
    for (const letter of printed) seen.set(letter, (seen.get(letter) ?? 0) + count);
  const out = new Map<string, Map<string, number>>();
  for (const letter of LETTERS + LETTERS.toUpperCase()) {
    const row = learnt.get(letter) ?? new Map<string, number>();
    const shared = families.get(family(letter)) ?? new Map<string, number>();
    const total = [...shared.values()].reduce((sum, p) => sum + p, 0) || 1;
    const n = seen.get(letter) ?? 0;
    const weight = 4 / (n + 4);
    const mixed = new Map<string, number>();
    for (const [r, p] of row) mixed.set(r, (1 - weight) * p);
    for (const [r, p] of shared) mixed.set(r, (mixed.get(r) ?? 0) + weight * 0.7 * (p / total));
    mixed.set(letter, (mixed.get(letter) ?? 0) + weight * 0.3);
    out.set(letter, mixed);
  }
  for (const [t, row] of learnt) if (t.length > 1) out.set(t, new Map(row));
  return out;
}

/** Words that have hardly a letter in common were brought together by chance. */
function unlike(printed: string, read: string): boolean {
  const letters = new Set(fold(printed));
  const common = [...fold(read)].filter((letter) => letters.has(letter)).length;
  return printed.length > 2 && common < printed.length * 0.3;
}

/** Letters of one base and case. */
function family(letter: string): string {
  return letter === letter.toLowerCase() ? fold(letter) : fold(letter).toUpperCase();
}
