/**
 * Scores comparison and audit on the fixtures against what a careful auditor wrote down (fixtures/gold/compare-*.json,
 * audit-*.json). Comparisons take the gold documents as input, so that the alignment alone is measured; audits take the files
 * of the archive as read, because gold holds no counts and sums of money, on which verdicts may rest.
 *   npx tsx scripts/evaluate-compare.ts [--misses]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { PlanDocument } from '../normalizers/schema.js';
import { audit } from '../output/audit/audit.js';
import { compare } from '../output/compare/comparison.js';
import { readDocument } from '../pipeline/read-document.js';
import { inGoldIds } from './evaluate/pair-figures.js';
import { type AuditGold, type CompareGold, scoreAudit, scoreCompare } from './evaluate/score-compare.js';

const GOLD = 'fixtures/gold';
const ARCHIVE = 'fixtures/archive';
const misses = process.argv.includes('--misses');
const names = readdirSync(GOLD).sort();

console.log(
  '| comparison | gold rows | pairs | precision | recall | F1 | relation |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const name of names.filter((one) => one.startsWith('compare-'))) {
  const gold = read<CompareGold>(name);
  const upper = documentOf(gold.upper);
  const lower = documentOf(gold.lower);
  const s = scoreCompare(gold, upper.id, lower.id, compare([upper, lower]));
  console.log(
    `| ${label(name)} | ${gold.rows.length} | ${s.pairs} | ${three(s.precision)} | ${three(s.recall)} | ${three(s.f1)} | ${three(s.relation)} |`,
  );
  if (misses) console.log(s.misses.map((line) => `    ${line}`).join('\n'));
}

console.log(
  '\n| audit | targets | status | verdicts | precision | recall | evidence |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const name of names.filter((one) => one.startsWith('audit-'))) {
  const gold = read<AuditGold>(name);
  const plan = await readArchive(gold.plan);
  const report = await readArchive(gold.report);
  const told = inGoldIds(
    audit(plan, report),
    { plan, report },
    { plan: documentOf(gold.plan), report: documentOf(gold.report) },
  );
  const s = scoreAudit(gold, told);
  console.log(
    `| ${label(name)} | ${gold.rows.length} | ${three(s.accuracy)} | ${s.verdicts} | ${three(s.precision)} | ${three(s.recall)} | ${three(s.evidence)} |`,
  );
  if (misses) console.log(s.misses.map((line) => `    ${line}`).join('\n'));
}

/** A file of the archive, as it is read without OCR. */
async function readArchive(path: string): Promise<PlanDocument> {
  const name = readdirSync(dirname(`${ARCHIVE}/${path}`)).find((one) => one.startsWith(`${basename(path)}.`));
  if (!name) throw new Error(`no file ${path} in ${ARCHIVE}`);
  const file = `${dirname(`${ARCHIVE}/${path}`)}/${name}`;
  return (await readDocument(readFileSync(file), file)).document;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`${GOLD}/${name}`, 'utf8')) as T;
}

/** A gold document with what gold leaves out: where each record stands. */
function documentOf(path: string): PlanDocument {
  const gold = read<PlanDocument>(`${path}.json`);
  const placed = <R extends { statement?: string; activity?: string | null }>(record: R) => {
    const quote = record.statement ?? record.activity ?? '';
    return { ...record, source: { page: null, start: 0, end: quote.length, quote }, confidence: 1 };
  };
  return {
    ...gold,
    id: path,
    source: { path, mediaType: 'text/plain', sizeBytes: 0, sha256: '', pageCount: null },
    targets: (gold.targets ?? []).map(placed),
    results: (gold.results ?? []).map(placed),
    activities: (gold.activities ?? []).map(placed),
    warnings: gold.warnings ?? [],
  };
}

function label(name: string): string {
  return name.replace(/^(?:compare|audit)-|\.json$/g, '');
}

function three(n: number): string {
  return n.toFixed(3);
}
