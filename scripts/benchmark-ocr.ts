/**
 * Reads scans and compares with what stands on them: the six real pages with exact transcriptions, and pages of the
 * typeset plans against the text of their digital versions. One line a file: error rates before and after repair,
 * numbers, seconds.
 *
 *   npx tsx scripts/benchmark-ocr.ts                     all, with tesseract.js
 *   npx tsx scripts/benchmark-ocr.ts --only real         files whose path contains "real"
 *   npx tsx scripts/benchmark-ocr.ts --native            with the native tesseract of the machine
 *   npx tsx scripts/benchmark-ocr.ts --workers 2 --save /tmp/out
 *
 * The scans, their gold and the scorer stand in `../shared`, which is no part of the repository.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ExtractOptions } from '../extractors/extractor.js';
import { createNativeOcrEngine, createOcrEngine } from '../extractors/ocr/index.js';
import type { Page } from '../extractors/page.js';
import { pdfExtractor } from '../extractors/pdf/index.js';
import { composeText } from '../normalizers/compose-text.js';
import { repairPages } from '../normalizers/repair/index.js';
import { judgeText } from '../normalizers/syllable/index.js';
import { countNumbers } from './benchmark-ocr/numbers.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    native: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
    save: { type: 'string' },
    shared: { type: 'string', default: '../shared' },
  },
});
const shared = resolve(values.shared);
const { errorRates } = (await import(pathToFileURL(join(shared, 'eval/text-error.mjs')).href)) as {
  errorRates: (gold: string, predicted: string) => Readonly<Record<'CER' | 'WER-letters' | 'lost-letters', number>>;
};

interface Sample {
  readonly scan: string;
  /** Gold text, or pages of a digital PDF that say the same. */
  readonly gold: { readonly text: string } | { readonly pdf: string; readonly from: number; readonly to: number };
}

const PLAN = 'corpus/pdf/000-song-ma-plan-2024';
const PROVINCE = 'corpus/pdf/001-son-la-plan-2024';
const SAMPLES: readonly Sample[] = [
  ...['02', '04', '08', '12', '14', '16'].map((id) => ({
    scan: `corpus/real-scans/${id}.pdf`,
    gold: { text: `gold/real-scans/${id}.txt` },
  })),
  { scan: `${PLAN}.scan-200dpi.pdf`, gold: { pdf: `${PLAN}.pdf`, from: 1, to: 99 } },
  { scan: `${PLAN}.pages-1-2.scan-with-seal.pdf`, gold: { pdf: `${PLAN}.pdf`, from: 1, to: 2 } },
  { scan: `${PLAN}.pages-3-8.scan-with-wrong-hidden-text.pdf`, gold: { pdf: `${PLAN}.pdf`, from: 3, to: 8 } },
  { scan: `${PROVINCE}.pages-16-20.scan-rotated.pdf`, gold: { pdf: `${PROVINCE}.pdf`, from: 16, to: 20 } },
];

const workers = Number(values.workers);
const ocr = values.native ? createNativeOcrEngine({ workers }) : createOcrEngine({ workers });

async function pagesOf(path: string, options: Partial<ExtractOptions>): Promise<readonly Page[]> {
  const bytes = new Uint8Array(readFileSync(join(shared, path)));
  return (await pdfExtractor.extract(bytes, { judge: judgeText, ...options })).pages;
}

async function goldText({ gold }: Sample): Promise<string> {
  if ('text' in gold) return readFileSync(join(shared, gold.text), 'utf8');
  return composeText((await pagesOf(gold.pdf, {})).slice(gold.from - 1, gold.to)).text;
}

const percent = (share: number) => (100 * share).toFixed(2);
const rows = [
  '| scan | pages | CER % | WER-letters % | repaired | order-free | numbers right | wrong, flagged | CPU s/page | s/page |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
for (const sample of SAMPLES.filter(({ scan }) => scan.includes(values.only))) {
  const gold = await goldText(sample);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const pages = await pagesOf(sample.scan, { ocr });
  const used = process.cpuUsage(cpu);
  const seconds = (performance.now() - began) / 1000;
  const raw = composeText(pages).text;
  const repaired = composeText(repairPages(pages).pages).text;
  const rates = errorRates(gold, raw);
  const after = errorRates(gold, repaired);
  const numbers = countNumbers(pages, gold);
  rows.push(
    `| ${[
      basename(sample.scan),
      pages.length,
      percent(rates.CER),
      percent(rates['WER-letters']),
      percent(after['WER-letters']),
      percent(rates['lost-letters']),
      `${numbers.right} of ${numbers.printed}`,
      `${numbers.wrong}, ${numbers.flagged}`,
      ((used.user + used.system) / 1e6 / pages.length).toFixed(1),
      (seconds / pages.length).toFixed(1),
    ].join(' | ')} |`,
  );
  process.stderr.write(`${rows.at(-1)}\n`);
  if (values.save) {
    mkdirSync(values.save, { recursive: true });
    const stem = join(values.save, basename(sample.scan, '.pdf'));
    for (const [suffix, text] of Object.entries({ gold, raw, repaired })) writeFileSync(`${stem}.${suffix}.txt`, text);
    writeFileSync(`${stem}.pages.json`, JSON.stringify(pages));
  }
}
await ocr.close();
process.stdout.write(`${rows.join('\n')}\n`);
