/**
 * Damages pages of the typeset plans as scanners, copiers and cameras do, reads them and compares with the text of the
 * digital pages; beside it a native `tesseract -l vie` on the same pictures. Error rates are of the pages of one kind
 * taken together, in reading order.
 *
 *   npx tsx scripts/benchmark-ocr-bad.ts                    four body and two table pages of every kind
 *   npx tsx scripts/benchmark-ocr-bad.ts --only bad --save /tmp/out
 *   npx tsx scripts/benchmark-ocr-bad.ts --skip-native --workers 2
 *
 * The plans and the scorer stand in `../shared`, which is no part of the repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { createOcrEngine } from '../extractors/ocr/index.js';
import type { Page } from '../extractors/page.js';
import { pdfExtractor } from '../extractors/pdf/index.js';
import { composeText } from '../normalizers/compose-text.js';
import { repairPages } from '../normalizers/repair/index.js';
import { judgeText } from '../normalizers/syllable/index.js';
import { KINDS, type Kind } from './benchmark-ocr/kinds.js';
import { countNumbers } from './benchmark-ocr/numbers.js';
import { type RasterPage, rasterise } from './fixtures/raster.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    /** `body` or `tables` alone. */
    what: { type: 'string', default: '' },
    save: { type: 'string' },
    'skip-native': { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
    shared: { type: 'string', default: '../shared' },
  },
});
const shared = resolve(values.shared);
const { errorRates } = (await import(pathToFileURL(join(shared, 'eval/text-error.mjs')).href)) as {
  errorRates: (gold: string, predicted: string) => Readonly<Record<'CER' | 'WER-letters', number>>;
};

interface Sample {
  readonly what: 'body' | 'tables';
  readonly pdf: string;
  readonly pages: readonly number[];
}

const SAMPLES: readonly Sample[] = [
  { what: 'body', pdf: '000-song-ma-plan-2024.pdf', pages: [1, 5, 7, 11] },
  { what: 'tables', pdf: '001-son-la-plan-2024.pdf', pages: [18, 20] },
];

const ocr = createOcrEngine({ workers: Number(values.workers) });
const scratch = mkdtempSync(join(tmpdir(), 'chitieu-bad-'));

interface Reading {
  readonly gold: string;
  readonly page: Page;
  readonly native: string;
}

async function readOne(kind: Kind, picture: RasterPage, number: number): Promise<Pick<Reading, 'page' | 'native'>> {
  const landscape = picture.width > picture.height;
  const [width, height] = landscape ? [841.89, 595.3] : [595.3, 841.89];
  // A camera knows nothing of the paper.
  const size = kind.name === 'photograph' ? { width: null, height: null } : { width, height };
  const image = { ...picture, channels: 3, dpi: null } as const;
  const read = await ocr.read(image, { number, ...size, judge: judgeText });
  const path = join(
    values.save ?? scratch,
    `${kind.name.replaceAll(' ', '-')}-${landscape ? 'table' : 'body'}-${number}.png`,
  );
  const raw = { width: picture.width, height: picture.height, channels: 3 as const };
  await sharp(picture.data, { raw }).withMetadata({ density: kind.dpi }).png().toFile(path);
  if (values['skip-native']) return { page: read.page, native: '' };
  const native = execFileSync('tesseract', [path, 'stdout', '-l', 'vie'], {
    encoding: 'utf8',
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { page: read.page, native };
}

async function readSample(kind: Kind, { pdf, pages }: Sample): Promise<Reading[]> {
  const bytes = new Uint8Array(readFileSync(join(shared, 'corpus/pdf', pdf)));
  const digital = (await pdfExtractor.extract(bytes, { judge: judgeText })).pages;
  const printed = await rasterise(bytes, kind.dpi, () => kind.overlay ?? null, pages);
  return Promise.all(
    printed.map(async (page, i): Promise<Reading> => {
      const number = pages[i] ?? 0;
      const back = printed[(i + 1) % printed.length] ?? page;
      const picture = await kind.damage(page, number, back);
      const gold = composeText(digital.slice(number - 1, number)).text;
      return { gold, ...(await readOne(kind, picture, number)) };
    }),
  );
}

const percent = (share: number) => (100 * share).toFixed(2);
const joined = (texts: readonly string[]) => texts.join('\n');
const rows = [
  '| kind | pages | CER % | WER-letters % | CER % repaired | WER-letters % repaired | native CER % | native WER-letters % | numbers right | wrong, flagged | right, flagged |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
mkdirSync(values.save ?? scratch, { recursive: true });
for (const kind of KINDS.filter(({ name }) => values.only.split(',').some((wanted) => name.includes(wanted)))) {
  for (const sample of SAMPLES.filter(({ what }) => what.includes(values.what))) {
    const readings = await readSample(kind, sample);
    const gold = joined(readings.map((reading) => reading.gold));
    const text = (pages: readonly Page[]) => joined(pages.map((page) => composeText([page]).text));
    const pages = readings.map((reading) => reading.page);
    const repaired = pages.flatMap((page) => repairPages([page]).pages);
    const [raw, after] = [errorRates(gold, text(pages)), errorRates(gold, text(repaired))];
    const native = errorRates(gold, joined(readings.map((reading) => reading.native)));
    const counts = readings.map(({ page, gold: own }) => countNumbers([page], own));
    const sum = (key: 'right' | 'printed' | 'wrong' | 'flagged' | 'alarmed') =>
      counts.reduce((all, count) => all + count[key], 0);
    rows.push(
      `| ${[
        `${kind.name}, ${kind.dpi} dpi`,
        `${readings.length} ${sample.what}`,
        ...[raw, after, native].flatMap((rates) => [percent(rates.CER), percent(rates['WER-letters'])]),
        `${sum('right')} of ${sum('printed')}`,
        `${sum('wrong')}, ${sum('flagged')}`,
        sum('alarmed'),
      ].join(' | ')} |`,
    );
    process.stderr.write(`${rows.at(-1)}\n`);
    if (!values.save) continue;
    const stem = join(values.save, `${kind.name.replaceAll(' ', '-')}.${sample.what}`);
    const texts = { gold, raw: text(pages), repaired: text(repaired), native: joined(readings.map((r) => r.native)) };
    for (const [suffix, content] of Object.entries(texts)) writeFileSync(`${stem}.${suffix}.txt`, content);
    writeFileSync(`${stem}.pages.json`, JSON.stringify(pages));
  }
}
await ocr.close();
rmSync(scratch, { recursive: true });
process.stdout.write(`${rows.join('\n')}\n`);
