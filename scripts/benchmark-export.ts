/**
 * Seconds and peak memory of `chitieu export` and `chitieu query`, by number of documents. The documents of a dataset are
 * repeated under new ids; memory is read from /proc and so only known on Linux.
 *
 *   npm run build && npx tsx scripts/benchmark-export.ts out/demo 500 5000
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FORMATS } from '../output/export/formats/index.js';
import { parseDocument } from '../output/parse-document.js';
import { textTable } from '../output/show/table.js';

const [dataset = 'out/demo', ...sizes] = process.argv.slice(2);
/** A workbook is made in memory: more documents than this do not belong into one. */
const MOST_IN_A_WORKBOOK = 1000;

async function repeat(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chitieu-benchmark-'));
  await mkdir(join(folder, 'documents'));
  const names = (await readdir(join(dataset, 'documents'))).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dataset, 'documents', name), 'utf8')));
  const read = texts.map(parseDocument).flatMap((one) => ('problem' in one || one.status === 'failed' ? [] : [one]));
  for (let i = 0; i < count; i += 1) {
    const document = read[i % read.length];
    if (!document) throw new Error(`${dataset} has no documents`);
    const sha256 = createHash('sha256').update(String(i)).digest('hex');
    const copy = { ...document, id: sha256.slice(0, 16), source: { ...document.source, sha256 } };
    await writeFile(join(folder, 'documents', `${copy.id}.json`), `${JSON.stringify(copy, null, 2)}\n`);
  }
  return folder;
}

async function measure(...args: readonly string[]): Promise<{ seconds: number; peakMb: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['dist/pipeline/cli/main.js', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peakMb = 0;
  const watch = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (text) => {
        peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024);
      },
      () => {},
    );
  }, 50);
  await once(child, 'exit');
  clearInterval(watch);
  return { seconds: (performance.now() - began) / 1000, peakMb };
}

async function sizeOf(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => !/^(datapackage|dictionary)/.test(name));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

const rows: string[][] = [];
for (const count of (sizes.length > 0 ? sizes : ['500', '5000']).map(Number)) {
  const folder = await repeat(count);
  const row = (what: string, { seconds, peakMb }: { seconds: number; peakMb: number }, mb: number | null): void => {
    const size = mb === null ? '' : mb.toFixed(1);
    rows.push([what, String(count), seconds.toFixed(1), (count / seconds).toFixed(0), peakMb.toFixed(0), size]);
  };
  for (const format of Object.keys(EXPORT_FORMATS)) {
    if (format === 'xlsx' && count > MOST_IN_A_WORKBOOK) continue;
    const out = join(folder, 'out');
    const measured = await measure('export', folder, '--format', format, '--out', out);
    row(`export ${format}`, measured, await sizeOf(out));
    await rm(out, { recursive: true });
  }
  row('query', await measure('query', folder, 'SELECT unit, count(*), avg(value) FROM targets GROUP BY unit'), null);
  await rm(folder, { recursive: true });
}
process.stdout.write(
  `${textTable(
    ['what', 'documents', 'seconds', 'documents/s', 'peak MB', 'size MB'].map((title, i) => ({
      title,
      ...(i > 0 ? { align: 'right' as const } : {}),
    })),
    rows,
    { width: 120, isTerminal: true },
  )}\n`,
);
