/**
 * How well areas of reform are told. For every target and result of the gold: where a heading names the area, where none
 * does, and by the words of the statement alone, as if no document had headings.
 *
 *   npx tsx scripts/evaluate-fields.ts                 corpus and fixtures
 *   npx tsx scripts/evaluate-fields.ts --more FOLDER   also NAME.txt with NAME.gold.json of a folder
 *   npx tsx scripts/evaluate-fields.ts --wrong         list what is told wrongly where no heading names the area
 *
 * The corpus, its gold and the scorers stand in `../shared`, which is no part of the repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fieldOfThing, fieldOfWords } from '../normalizers/fields/index.js';
import type { Field, PlanDocument, Result, Target } from '../normalizers/schema.js';
import { readDocument } from '../pipeline/read-document.js';
import { findPairs } from './evaluate/pairs.js';

type Figure = Target | Result;
interface Tally {
  told: number;
  right: number;
  abstained: number;
}

const { values } = parseArgs({
  options: {
    more: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    shared: { type: 'string', default: '../shared' },
  },
});
const shared = resolve(values.shared);
const { pairFigures } = (await import(pathToFileURL(join(shared, 'eval/score.mjs')).href)) as {
  pairFigures: (gold: readonly Figure[], read: readonly Figure[]) => { matched: readonly [Figure, Figure][] };
};
const { more } = values;
const others = more
  ? readdirSync(more)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => ({ file: join(more, name.replace('.gold.json', '.txt')), gold: join(more, name) }))
  : [];
const pairs = [...findPairs(shared), ...findPairs(resolve('fixtures')), ...others].filter(
  ({ file, gold }) => /\.(?:txt|md)$/.test(file) && !/audit-|compare-/.test(basename(gold)),
);

const tallies = new Map<string, Tally>();
function count(name: string, gold: Field | null, said: Field | null): void {
  const tally = tallies.get(name) ?? { told: 0, right: 0, abstained: 0 };
  tallies.set(name, tally);
  if (said === gold) tally.right++;
  else if (said === null) tally.abstained++;
  tally.told++;
}

for (const { file, gold } of pairs) {
  const { document } = await readDocument(readFileSync(file), basename(file), {});
  const known = JSON.parse(readFileSync(gold, 'utf8')) as PlanDocument;
  const headings = new Map(document.sections.map(({ id, field }) => [id, field]));
  for (const list of ['targets', 'results'] as const) {
    for (const [wanted, read] of pairFigures(known[list] ?? [], document[list]).matched) {
      const headed = read.section !== null && (headings.get(read.section) ?? null) !== null;
      const area = wanted.field ?? null;
      count(headed ? 'a heading names it' : 'no heading names it', area, read.field);
      const words = fieldOfThing(read.indicator) ?? fieldOfWords(read.statement, read.indicator) ?? null;
      count('by the words alone', area, words);
      if (values.wrong && !headed && read.field !== area)
        process.stdout.write(`${basename(file)} ${area} <> ${read.field}: ${read.statement.slice(0, 120)}\n`);
    }
  }
}

const percent = (n: number, of: number): string => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`);
process.stdout.write(
  '| area of a figure | figures | right | none told | wrong |\n| --- | ---: | ---: | ---: | ---: |\n',
);
for (const [name, { told, right, abstained }] of [...tallies].sort())
  process.stdout.write(
    `| ${name} | ${told} | ${percent(right, told)} | ${percent(abstained, told)} | ${percent(told - right - abstained, told)} |\n`,
  );
