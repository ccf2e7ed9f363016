/**
 * Runs the scorers over every corpus document that has gold, in every format it comes in, and prints one table.
 *
 *   npm run evaluate                     all documents
 *   npm run evaluate -- --only 001       those whose name contains "001"
 *   npm run evaluate -- --misses         also what was missed and what was invented
 *   npm run evaluate -- --no-ocr         leave scans out
 *   npm run evaluate -- fixtures         our own archive instead of the corpus
 *
 * The corpus, its gold and the scorers stand in `../shared`, which is no part of the repository.
 */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createOcrEngine } from '../extractors/ocr/index.js';
import { readDocument } from '../pipeline/read-document.js';
import { findPairs, type GoldPair } from './evaluate/pairs.js';
import { markdownTable, type ScoreRow, scoreRow } from './evaluate/score-row.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    'no-ocr': { type: 'boolean', default: false },
    shared: { type: 'string', default: '../shared' },
  },
});
const shared = resolve(values.shared);
const { score } = (await import(pathToFileURL(join(shared, 'eval/score.mjs')).href)) as {
  score: (gold: unknown, predicted: unknown) => Record<string, Record<string, unknown>>;
};
const pairs: readonly GoldPair[] = findPairs(positionals[0] === 'fixtures' ? resolve('fixtures') : shared).filter(
  (pair) => values.only === undefined || pair.file.includes(values.only),
);
const ocr = values['no-ocr'] ? null : createOcrEngine();
const rows: ScoreRow[] = [];
for (const { file, gold } of pairs) {
  const began = performance.now();
  const { document } = await readDocument(readFileSync(file), basename(file), ocr ? { ocr } : {});
  if (document.warnings.some((warning) => warning.code === 'needs-ocr')) continue;
  const scores = score(JSON.parse(readFileSync(gold, 'utf8')), document);
  rows.push(scoreRow(basename(file), scores, (performance.now() - began) / 1000));
  process.stderr.write(`${basename(file)} ${document.status}\n`);
  if (values.misses) {
    for (const [list, result] of Object.entries(scores)) {
      for (const kind of ['missed', 'extra', 'wrong'] as const) {
        const lines = result[kind];
        if (Array.isArray(lines)) for (const line of lines) process.stdout.write(`  ${list} ${kind}: ${line}\n`);
      }
    }
  }
}
await ocr?.close();
process.stdout.write(`${markdownTable(rows)}\n`);
