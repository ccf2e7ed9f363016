// Reads a PDF with pdf.js's getTextContent and with the extractor, and prints times and peak memory; see benchmark-pdf.ts.
// node scripts/benchmark-pdf-run.mjs FILE WARM_UP_FILE [compiled folder]
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, warmUp, compiled = 'dist'] = process.argv.slice(2);
const load = (/** @type {string} */ path) => import(pathToFileURL(resolve(compiled, path)).href);
const { openPdf } = await load('extractors/pdf/open.js');
const { pdfExtractor } = await load('extractors/pdf/index.js');
const { judgeText } = await load('normalizers/syllable/index.js');

/** @param {Uint8Array} bytes */
async function plain(bytes) {
  const { pdf } = await openPdf(bytes);
  for (let number = 1; number <= pdf.document.numPages; number++) {
    const page = await pdf.document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const pages = pdf.document.numPages;
  await pdf.close();
  return pages;
}

/** @param {Uint8Array} bytes */
async function extract(bytes) {
  const { pages } = await pdfExtractor.extract(bytes, { judge: judgeText });
  return pages.length;
}

/**
 * Milliseconds a page, by the clock and of the processor.
 * @param {() => Promise<number>} run
 */
async function timed(run) {
  const used = process.cpuUsage();
  const start = performance.now();
  const pages = await run();
  const clock = (performance.now() - start) / pages;
  const { user, system } = process.cpuUsage(used);
  return { clock, cpu: (user + system) / 1000 / pages };
}

/** @param {number[]} values */
const best = (values) => Math.min(...values);

const bytes = new Uint8Array(readFileSync(file));
const few = new Uint8Array(readFileSync(warmUp));
await plain(few);
await extract(few);
let peak = 0;
const sampler = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 10);
// Other work on the machine comes and goes: several rounds in turn, the best of each.
const plainRounds = [];
const extractRounds = [];
for (let round = 0; round < 5; round++) {
  plainRounds.push(await timed(() => plain(bytes)));
  extractRounds.push(await timed(() => extract(bytes)));
}
clearInterval(sampler);
const of = (/** @type {{clock: number, cpu: number}[]} */ rounds) => ({
  clock: best(rounds.map((round) => round.clock)),
  cpu: best(rounds.map((round) => round.cpu)),
});
const a = of(plainRounds);
const b = of(extractRounds);
console.log(`getTextContent  ${a.clock.toFixed(2)} ms a page (processor ${a.cpu.toFixed(2)})`);
console.log(`extractor       ${b.clock.toFixed(2)} ms a page (processor ${b.cpu.toFixed(2)})`);
console.log(`speed ratio     ${(a.clock / b.clock).toFixed(2)} (processor ${(a.cpu / b.cpu).toFixed(2)})`);
console.log(`peak memory     ${(peak / 1e6).toFixed(0)} MB`);
