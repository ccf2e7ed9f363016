/**
 * Repeats scanned pages to as many as asked for, ingests them with two OCR workers and samples the memory of the whole
 * process tree (proportional set size, Linux) once a second, beside the pages that were done by then. Then compares
 * the records of fewer pages read with one worker and with two, byte for byte.
 *
 *   npx tsx scripts/benchmark-ocr-memory.ts ../shared/corpus/pdf/000-song-ma-plan-2024.scan-200dpi.pdf --pages 200
 *   … --same 4        pages of the comparison; 0 = none
 *
 * Needs pdfseparate and pdfunite (poppler-utils).
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createOcrEngine } from '../extractors/ocr/index.js';
import { readDocument } from '../pipeline/read-document.js';
import { steadyMemory } from '../pipeline/work/steady-memory.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '200' },
    same: { type: 'string', default: '4' },
    /** With the allocator's own settings. */
    plain: { type: 'boolean', default: false },
    /** Set in the process that is measured: reads the file named and writes a line a page. */
    read: { type: 'boolean', default: false },
  },
});
const [scan] = positionals;
if (!scan) throw new Error('Name a scanned PDF.');

async function readWith(workers: number, path: string, onPage: (done: number) => void): Promise<string> {
  const ocr = createOcrEngine({ workers });
  const { document } = await readDocument(readFileSync(path), 'scan.pdf', { ocr, onPage });
  await ocr.close();
  return JSON.stringify(document);
}

/** Bytes of a process and all below it; pages that several share count once. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrEmpty(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0));
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (isBelow(pid)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return kilobytes * 1024;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The scan's pages over and over, as one PDF. */
function repeated(folder: string, count: number): string {
  const own = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [scan as string], { encoding: 'utf8' }))?.[1] ?? 1);
  execFileSync('pdfseparate', [scan as string, join(folder, 'page-%d.pdf')]);
  const all = join(folder, `all-${count}.pdf`);
  execFileSync('pdfunite', [
    ...Array.from({ length: count }, (_, i) => join(folder, `page-${(i % own) + 1}.pdf`)),
    all,
  ]);
  return all;
}

async function measure(path: string): Promise<{ page: number; bytes: number }[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, path, '--read'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // As `chitieu ingest` starts its processes.
    env: values.plain ? process.env : steadyMemory(process.env),
  });
  const samples: { page: number; bytes: number }[] = [];
  let page = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    page = Number(chunk.toString().trim().split('\n').at(-1) ?? page);
  });
  const timer = setInterval(() => samples.push({ page, bytes: memoryOf(child.pid ?? 0) }), 1000);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return samples;
}

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

if (values.read) await readWith(2, scan, (done) => process.stdout.write(`${done}\n`));
else {
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-memory-'));
  try {
    const pages = Number(values.pages);
    const began = performance.now();
    const samples = await measure(repeated(folder, pages));
    const mean = (from: number, to: number) => {
      const among = samples.filter(({ page }) => page >= from * pages && page <= to * pages);
      return among.reduce((sum, { bytes }) => sum + bytes, 0) / Math.max(1, among.length);
    };
    const seconds = Math.round((performance.now() - began) / 1000);
    const peak = Math.max(...samples.map(({ bytes }) => bytes));
    process.stdout.write(
      `${pages} pages in ${seconds} s, two workers: peak ${megabytes(peak)}; mean of pages ` +
        `${0.1 * pages}–${0.3 * pages} ${megabytes(mean(0.1, 0.3))}, of pages ${0.8 * pages}–${pages} ${megabytes(mean(0.8, 1))}\n`,
    );
    for (let from = 0; from < pages; from += 20) {
      const among = samples.filter(({ page }) => page >= from && page < from + 20);
      if (among.length > 0)
        process.stdout.write(`  pages ${from}–${from + 20}: ${megabytes(mean(from / pages, (from + 19) / pages))}\n`);
    }
    const same = Number(values.same);
    if (same > 0) {
      const few = repeated(folder, same);
      const [one, two] = [await readWith(1, few, () => {}), await readWith(2, few, () => {})];
      process.stdout.write(
        `${same} pages, one worker and two: ${one === two ? 'the same' : 'different'} bytes of JSON\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
