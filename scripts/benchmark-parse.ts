/**
 * How fast text is read, from bytes to records: the whole chain over texts as they are, on one core, beside two peers on
 * the same bytes in the same run, one that only splits them into words and one that reads them as JSON.
 *
 *   npm run -s build && npx tsx scripts/benchmark-parse.ts [--corpus ../shared/corpus] [--rounds 20]
 *
 * Without a corpus the gold texts of the fixtures are read. Prints megabytes (10⁶ bytes) a second of processor time, the
 * best of all rounds for each stage of each document, and what each stage takes of it. From the second round on the code
 * is compiled and the words of the texts are known, as in a process that reads an archive; the first round, in which
 * neither is so and the language model is loaded, is printed beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** A module as it is built: run from its source, every function inside another is given its name anew at each call (tsx). */
async function built<T>(path: string): Promise<T> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T;
}

const { plainExtractor } = await built<typeof import('../extractors/plain/index.js')>('extractors/plain/index.js');
const { readActivities } = await built<typeof import('../normalizers/activities/index.js')>(
  'normalizers/activities/index.js',
);
const { readCitations } = await built<typeof import('../normalizers/citations/index.js')>(
  'normalizers/citations/index.js',
);
const { composeText } = await built<typeof import('../normalizers/compose-text.js')>('normalizers/compose-text.js');
const { decodePages } = await built<typeof import('../normalizers/encoding/index.js')>('normalizers/encoding/index.js');
const { readResults, readTargets } =
  await built<typeof import('../normalizers/figures/index.js')>('normalizers/figures/index.js');
const { readMetadata } = await built<typeof import('../normalizers/metadata/index.js')>(
  'normalizers/metadata/index.js',
);
const { readParagraphs } = await built<typeof import('../normalizers/paragraphs/index.js')>(
  'normalizers/paragraphs/index.js',
);
const { repairPages } = await built<typeof import('../normalizers/repair/index.js')>('normalizers/repair/index.js');
const { readOutline } = await built<typeof import('../normalizers/structure/index.js')>(
  'normalizers/structure/index.js',
);
const { judgeText } = await built<typeof import('../normalizers/syllable/index.js')>('normalizers/syllable/index.js');

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    rounds: { type: 'string', default: '20' },
  },
});

/** Sound texts: mangled ones are another matter, see `evaluate-repair.ts`. */
function findTexts(): string[] {
  const folder = existsSync(values.corpus) ? values.corpus : 'fixtures/gold';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.txt$/.test(name) && !name.includes('mangled'))
    .map((name) => join(folder, name));
}

/** Least milliseconds of processor time so far, by document and stage. */
const least = new Map<string, Map<string, number>>();
/** Milliseconds of processor time of all stages in the first round. */
let first = 0;

async function timed<T>(document: string, stage: string, run: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  const stages = least.get(document) ?? new Map<string, number>();
  if (!stages.has(stage) && !stage.startsWith('peer')) first += (user + system) / 1e3;
  least.set(
    document,
    stages.set(stage, Math.min(stages.get(stage) ?? Number.POSITIVE_INFINITY, (user + system) / 1e3)),
  );
  return result;
}

async function readOnce(name: string, bytes: Uint8Array): Promise<void> {
  const time = <T>(stage: string, run: () => T | Promise<T>): Promise<T> => timed(name, stage, run);
  const { pages } = await time('extract', () => plainExtractor.extract(bytes, { judge: judgeText }));
  const decoded = await time('encodings', () => decodePages(pages));
  const repaired = await time('repair', () => repairPages(decoded.pages));
  const text = await time('text', () => composeText(repaired.pages));
  const paragraphs = await time('paragraphs', () => readParagraphs(text));
  const { outline } = await time('outline', () => readOutline(text, paragraphs));
  const { metadata } = await time('metadata', () => readMetadata(text, outline));
  await time('citations', () => readCitations(text, outline, metadata));
  await time('targets', () => readTargets(text, outline, metadata));
  await time('results', () => readResults(text, outline, metadata));
  await time('activities', () => readActivities(text, outline, metadata));
}

const texts = findTexts().map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
const decoder = new TextDecoder();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const { name, bytes } of texts) {
    await readOnce(name, bytes);
    const json = JSON.stringify(decoder.decode(bytes).split('\n'));
    await timed(name, 'peer: words', () => decoder.decode(bytes).match(/[\p{L}\p{M}\p{N}]+/gu)?.length);
    await timed(name, 'peer: JSON', () => JSON.parse(json) as unknown);
  }
}

const size = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
const totals = new Map<string, number>();
for (const stages of least.values())
  for (const [stage, time] of stages) totals.set(stage, (totals.get(stage) ?? 0) + time);
const own = [...totals].filter(([stage]) => !stage.startsWith('peer'));
const whole = own.reduce((sum, [, time]) => sum + time, 0);
const speed = (time: number): string => `${(size / 1e3 / time).toFixed(2)} MB/s`;
console.log(`${texts.length} texts, ${(size / 1e6).toFixed(3)} MB, best of ${values.rounds} rounds`);
console.log(`first round     ${first.toFixed(0).padStart(6)} ms  ${speed(first)}`);
console.log(`whole chain     ${whole.toFixed(0).padStart(6)} ms  ${speed(whole)}`);
for (const [stage, time] of own)
  console.log(`  ${stage.padEnd(12)}  ${time.toFixed(1).padStart(6)} ms  ${((100 * time) / whole).toFixed(0)} %`);
for (const [stage, time] of totals) {
  if (!stage.startsWith('peer')) continue;
  console.log(
    `${stage.padEnd(14)}  ${time.toFixed(1).padStart(6)} ms  ${speed(time)}; the chain takes ${(whole / time).toFixed(0)} times as long`,
  );
}
