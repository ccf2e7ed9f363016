/**
 * Ingests a big archive made from the fixtures undisturbed, then again while it is killed with SIGKILL at random moments
 * and continued, and holds both datasets against each other byte for byte; then runs once more over what is done.
 *
 *   npx tsx scripts/stress-archive.ts [--documents 2000] [--scanned 0.02] [--kills 20] [--no-ocr]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow, makeArchive } from './archive/make-archive.js';
import { random } from './archive/random.js';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    scanned: { type: 'string', default: '0.02' },
    kills: { type: 'string', default: '20' },
    'no-ocr': { type: 'boolean', default: false },
  },
});
const root = mkdtempSync(join(tmpdir(), 'chitieu-archive-'));
const archive = join(root, 'archive');
makeArchive('fixtures/archive', archive, {
  documents: Number(values.documents),
  scanned: Number(values.scanned),
  corrupt: 0.01,
});
const extra = values['no-ocr'] ? ['--no-ocr'] : [];

interface Run {
  readonly seconds: number;
  readonly code: number | null;
  /** Resident memory of the parent in MB, once a second. */
  readonly memory: readonly number[];
}

function ingest(out: string, killAfterMs?: number): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/pipeline/cli/main.js', 'ingest', archive, '--out', out, ...extra], {
    stdio: 'ignore',
    detached: true,
  });
  const memory: number[] = [];
  const sampler = setInterval(() => {
    const status =
      child.pid && existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
    const rss = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
    if (rss) memory.push(Math.round(Number(rss) / 1024));
  }, 1000);
  // The whole process group: the parent and the processes that read.
  const killer =
    killAfterMs === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), killAfterMs);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(sampler);
      clearTimeout(killer);
      resolve({ seconds: (performance.now() - began) / 1000, code, memory });
    });
  });
}

function fingerprint(out: string): Map<string, string> {
  const files = ['documents', 'texts'].flatMap((folder) => filesBelow(join(out, folder)));
  const entries = [...files, join(out, 'index.ndjson')]
    .filter((path) => !path.endsWith('.part'))
    .map((path) => [relative(out, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const);
  return new Map(entries);
}

const calm = await ingest(join(root, 'calm'));
const { memory } = calm;
const early = Math.max(...memory.slice(0, Math.max(1, Math.floor(memory.length / 10))));
const late = Math.max(...memory.slice(-Math.max(1, Math.floor(memory.length / 10))));
process.stdout.write(
  `undisturbed: ${calm.seconds.toFixed(1)} s, exit code ${calm.code}; parent ${early} MB in the first tenth, ${late} MB in the last\n`,
);

const next = random(7);
let killed = 0;
while (killed < Number(values.kills)) {
  const { code } = await ingest(
    join(root, 'killed'),
    500 + (next() * (calm.seconds * 1000)) / (Number(values.kills) / 2),
  );
  if (code !== null) break;
  killed += 1;
}
const last = await ingest(join(root, 'killed'));
const a = fingerprint(join(root, 'calm'));
const b = fingerprint(join(root, 'killed'));
const different = [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
process.stdout.write(
  `killed ${killed} times, then finished with exit code ${last.code}: ${a.size} files, ${different.length} differ\n`,
);
for (const path of different.slice(0, 10)) process.stdout.write(`  ${path}\n`);

const again = await ingest(join(root, 'calm'));
process.stdout.write(
  `again, unchanged: ${again.seconds.toFixed(1)} s, ${((100 * again.seconds) / calm.seconds).toFixed(2)} % of the first\n`,
);
process.exitCode = different.length === 0 ? 0 : 1;
