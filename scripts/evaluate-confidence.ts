/**
 * How far the confidence of records can be believed: of those said to be 0.9 sure, nine in ten should be right. Reads
 * every document that has gold, and its text again with damage, and prints a reliability table.
 *
 *   npx tsx scripts/evaluate-confidence.ts                 corpus and fixtures, scans by the native engine
 *   npx tsx scripts/evaluate-confidence.ts --no-ocr        leave scans out
 *   npx tsx scripts/evaluate-confidence.ts --more FOLDER   also NAME.txt with NAME.gold.json of a folder
 *   npx tsx scripts/evaluate-confidence.ts --wrong         list the wrong ones, the surest first
 *
 * The corpus, its gold and the scorers stand in `../shared`, which is no part of the repository.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createNativeOcrEngine } from '../extractors/ocr/index.js';
import { readDocument } from '../pipeline/read-document.js';
import { damage } from './evaluate/damage.js';
import { findPairs, type GoldPair } from './evaluate/pairs.js';
import { type Judged, judge, reliabilityTable } from './evaluate/reliability.js';

const { values } = parseArgs({
  options: {
    'no-ocr': { type: 'boolean', default: false },
    more: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    shared: { type: 'string', default: '../shared' },
  },
});
const shared = resolve(values.shared);
const { pairFigures } = (await import(pathToFileURL(join(shared, 'eval/score.mjs')).href)) as {
  pairFigures: Parameters<typeof judge>[2];
};
const { more } = values;
const others: GoldPair[] = more
  ? readdirSync(more)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => ({ file: join(more, name.replace('.gold.json', '.txt')), gold: join(more, name) }))
  : [];
const isScan = (file: string): boolean => /scan|quet|\.(?:png|jpe?g|tiff?)$/i.test(basename(file));
const pairs = [...findPairs(shared), ...findPairs(resolve('fixtures')), ...others].filter(
  ({ file, gold }) => !/audit-|compare-/.test(basename(gold)) && !(values['no-ocr'] && isScan(file)),
);
const ocr = values['no-ocr'] ? undefined : createNativeOcrEngine();
const judged: Judged[] = [];
for (const { file, gold } of pairs) {
  const bytes = readFileSync(file);
  const known = JSON.parse(readFileSync(gold, 'utf8'));
  const texts = /\.(?:txt|md)$/.test(file) ? [0.01, 0.04, 0.12] : [];
  const versions = [bytes, ...texts.map((rate) => Buffer.from(damage(bytes.toString('utf8'), rate, 7)))];
  for (const version of versions) {
    const { document } = await readDocument(version, basename(file), ocr ? { ocr } : {});
    judged.push(...judge(document, known, pairFigures));
  }
  process.stderr.write(`${basename(file)}\n`);
}
await ocr?.close();
process.stdout.write(`${reliabilityTable(judged)}\n`);
if (values.wrong) {
  for (const { list, confidence, label } of judged
    .filter((one) => !one.right)
    .sort((a, b) => b.confidence - a.confidence))
    process.stdout.write(`${confidence.toFixed(2)} ${list}: ${label.slice(0, 140)}\n`);
}
