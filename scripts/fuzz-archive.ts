/**
 * Ingests a folder of malformed files made from the fixtures by cutting, flipping and splicing, with ZIP bombs and names
 * that climb out of an archive among them, and checks that every file leaves a status and a reason, that nothing hangs,
 * and that nothing is written outside the output folder.
 *
 *   npx tsx scripts/fuzz-archive.ts [--files 300]
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { documentSchema } from '../normalizers/schema.js';
import { ingest } from '../pipeline/ingest.js';
import { filesBelow } from './archive/make-archive.js';
import { random } from './archive/random.js';

const { values } = parseArgs({ options: { files: { type: 'string', default: '300' } } });
const root = mkdtempSync(join(tmpdir(), 'chitieu-fuzz-'));
const archive = join(root, 'archive');
const out = join(root, 'out');
mkdirSync(archive);

const next = random(300);
const below = (n: number): number => Math.floor(next() * n);
const sources = filesBelow('fixtures/archive').map((path) => ({ path, bytes: readFileSync(path) }));
const pick = () => sources[below(sources.length)] ?? { path: '', bytes: Buffer.alloc(0) };

const DAMAGE: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes) => bytes.subarray(below(bytes.length + 1)),
  (bytes) => {
    const flipped = Buffer.from(bytes);
    for (let i = 0; i < 1 + below(200) && flipped.length > 0; i++) flipped[below(flipped.length)] = below(256);
    return flipped;
  },
  (bytes) => Buffer.concat([bytes.subarray(0, below(bytes.length + 1)), pick().bytes.subarray(below(1000))]),
  (bytes) => {
    const at = below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + 5000), bytes.subarray(at)]);
  },
];
const hostile = hostileArchives();
for (let i = 0; i < Number(values.files) - hostile.length; i++) {
  const { path, bytes } = pick();
  const damage = DAMAGE[i % DAMAGE.length] ?? ((same: Buffer) => same);
  writeFileSync(join(archive, `${String(i).padStart(3, '0')}${path.slice(path.lastIndexOf('.'))}`), damage(bytes));
}
for (const { name, bytes } of hostile) writeFileSync(join(archive, name), bytes);

const before = filesBelow(root).length;
const began = performance.now();
let slowest = { path: '', seconds: 0 };
const { lines, summary } = await ingest([archive], {
  out,
  limits: { stallMs: 60_000, documentMs: 120_000, perMegabyteMs: 10_000 },
  onEvent: (event) => {
    if (event.event === 'document' && event.seconds > slowest.seconds)
      slowest = { path: event.path, seconds: event.seconds };
  },
});
const reasons = new Map<string, number>();
for (const line of lines.filter((one) => one.status === 'failed')) {
  const code = line.warnings[0] ?? 'none';
  reasons.set(code, (reasons.get(code) ?? 0) + 1);
}
const unexplained = lines.filter((line) => line.status === 'failed' && !line.reason);
const outside = filesBelow(root).filter((path) => relative(out, path).startsWith('..')).length - before;
for (const path of filesBelow(join(out, 'documents'))) documentSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

process.stdout.write(
  [
    `${before} malformed files in ${((performance.now() - began) / 1000).toFixed(0)} s; slowest ${relative(archive, slowest.path)}: ${slowest.seconds.toFixed(1)} s`,
    `records: ${lines.length}; ok ${lines.filter((l) => l.status === 'ok').length}, review ${summary.review}, failed ${summary.failed}, failed without a reason ${unexplained.length}`,
    `written outside the output folder: ${outside}`,
    ...[...reasons].sort((a, b) => b[1] - a[1]).map(([code, n]) => `  ${code}: ${n}`),
    '',
  ].join('\n'),
);
process.exitCode = lines.length === before && unexplained.length === 0 && outside === 0 ? 0 : 1;

/** ZIP archives made to harm: bombs, nesting without end, names that climb out. */
function hostileArchives(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const zeros = new Uint8Array(200 * 2 ** 20);
  const word = '[Content_Types].xml';
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? new Uint8Array([0x41]) : zipSync({ 'in.zip': [nested(depth - 1), { level: 0 }] });
  return [
    { name: 'bomb.docx', bytes: zipSync({ [word]: new Uint8Array(0), 'word/document.xml': zeros }) },
    { name: 'bomb.zip', bytes: zipSync({ 'a.txt': zeros, 'b.txt': zeros }) },
    { name: 'nested.zip', bytes: nested(60) },
    {
      name: 'climbing.zip',
      bytes: zipSync({ '../../climbed.txt': new Uint8Array([0x41]), '/etc/climbed': new Uint8Array([0x41]) }),
    },
    {
      name: 'climbing.docx',
      bytes: zipSync({ [word]: new Uint8Array(0), '../word/document.xml': new Uint8Array([0x41]) }),
    },
  ];
}
