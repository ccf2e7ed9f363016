/**
 * How exact the figures of records are on scans: targets' and results' figures and deadlines and the deadlines of
 * appendix rows, read from pages that were printed in several typefaces and damaged, against those read from the text layer of the
 * same pages. Every page of a document has its own typeface and damage; each pass deals them out anew.
 *
 *   npx tsx scripts/benchmark-ocr-figures.ts --passes 2 --save /tmp/figures
 *   npx tsx scripts/benchmark-ocr-figures.ts --from /tmp/figures      the same pages, not read again; the wrong ones listed
 *   npx tsx scripts/benchmark-ocr-figures.ts --invented 40 --count 10 --others --fonts DIR
 *                          ten plans with figures by lot, from seed 40 on, in other typefaces and damaged in other ways
 *
 * Wants the plans of `../shared` (left out where they are not there) and Debian's fonts-dejavu and fonts-liberation2.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { markRunningLines } from '../extractors/layout/index.js';
import { createOcrEngine } from '../extractors/ocr/index.js';
import type { Page } from '../extractors/page.js';
import { pdfExtractor } from '../extractors/pdf/index.js';
import { composeText } from '../normalizers/compose-text.js';
import { normalise } from '../normalizers/normalise.js';
import { judgeText } from '../normalizers/syllable/index.js';
import { inventPlan } from './benchmark-ocr/invented-plan.js';
import { COPIES, KINDS, type Kind, OTHERS } from './benchmark-ocr/kinds.js';
import { countNumbers, type NumberCount } from './benchmark-ocr/numbers.js';
import { type Judged, judgeFigures, type Outcome } from './benchmark-ocr/record-figures.js';
import { otherTypefaces, retype, TYPEFACES } from './benchmark-ocr/retype.js';
import { type RasterPage, rasterise } from './fixtures/raster.js';
import { typesetPdf } from './fixtures/typeset-pdf.js';

const { values } = parseArgs({
  options: {
    passes: { type: 'string', default: '1' },
    /** The first pass, so that later ones can be added to those saved. */
    first: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    /** Kinds of damage to take turns, all by default. */
    kinds: { type: 'string', default: '' },
    save: { type: 'string' },
    from: { type: 'string' },
    workers: { type: 'string', default: '1' },
    shared: { type: 'string', default: '../shared' },
    /** Seed of the first plan with figures by lot, read instead of the files, and how many there are. */
    invented: { type: 'string' },
    count: { type: 'string', default: '1' },
    others: { type: 'boolean', default: false },
    /** Where npm's `@expo-google-fonts` lie (carlito, gelasio, noto-serif), for `others`. */
    fonts: { type: 'string', default: 'node_modules/@expo-google-fonts' },
  },
});
const ARCHIVE = 'fixtures/archive';
const FILES = [
  join(values.shared, 'corpus/pdf/000-song-ma-plan-2024.pdf'),
  join(values.shared, 'corpus/pdf/001-son-la-plan-2024.pdf'),
  join(ARCHIVE, 'tinh-binh-linh/2024/ke-hoach-cchc-2024.pdf'),
  join(ARCHIVE, 'tinh-binh-linh/2025/ke-hoach-cchc-2025.pdf'),
  join(ARCHIVE, 'huyen-na-luong/2024/bao-cao-cchc-2024.pdf'),
].filter((file) => existsSync(file) && file.includes(values.only));

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Added to the seeds of damage and to the deal of prints and kinds. */
  readonly seed: number;
}

async function* sources(): AsyncGenerator<Source> {
  if (values.invented === undefined)
    for (const file of FILES)
      yield { name: basename(file, '.pdf'), bytes: new Uint8Array(readFileSync(file)), seed: 0 };
  for (let n = 0; values.invented !== undefined && n < Number(values.count); n++) {
    const seed = Number(values.invented) + n;
    const info = { title: 'Kế hoạch', author: 'UBND huyện', created: '2026-01-01' };
    yield { name: `invented-${seed}`, bytes: new Uint8Array((await typesetPdf(inventPlan(seed), info)).bytes), seed };
  }
}
const SMALL = 0.86;
/** How pages are printed: as they are, small, and in other typefaces. */
const PRINTS = values.others
  ? otherTypefaces(values.fonts).map((typeface, i) => ({ name: typeface.name, typeface, shrink: 1 - (i % 3) * 0.06 }))
  : [
      { name: 'as printed', typeface: null, shrink: 1 },
      ...TYPEFACES.map((typeface) => ({
        name: typeface.name,
        typeface,
        shrink: typeface.name === 'Tinos' ? SMALL : 1,
      })),
    ];
const DAMAGES = (values.others ? OTHERS : [...KINDS, ...COPIES]).filter(({ name }) =>
  values.kinds.split(',').some((kind) => name.includes(kind)),
);

interface Condition {
  readonly print: (typeof PRINTS)[number];
  readonly kind: Kind;
}

/** Every page has another print and another damage than its neighbours, and other ones in the next pass. */
function conditionOf(page: number, pass: number): Condition {
  const print = PRINTS[(page + pass) % PRINTS.length];
  const kind = DAMAGES[(page * 4 + pass * 7) % DAMAGES.length];
  if (!print || !kind) throw new Error('no such kind of damage');
  return { print, kind };
}

async function pictureOf(
  { bytes, seed }: Source,
  digital: readonly Page[],
  number: number,
  { print, kind }: Condition,
) {
  const page = digital[number - 1] as Page;
  const printed = async (wanted: number): Promise<RasterPage> => {
    const own = digital[wanted - 1];
    if (print.typeface && own) return retype(own, print.typeface, kind.dpi, print.shrink);
    const [picture] = await rasterise(bytes, kind.dpi, () => kind.overlay ?? null, [wanted]);
    if (!picture) throw new Error(`no page ${wanted}`);
    return picture;
  };
  const front = await printed(number);
  const back = kind.name.startsWith('bleed-through') ? await printed((number % digital.length) + 1) : front;
  const damaged = await kind.damage(front, number + seed * 100, back);
  const size = kind.name === 'photograph' ? { width: null, height: null } : { width: page.width, height: page.height };
  return { picture: damaged, size };
}

const ocr = values.from ? null : createOcrEngine({ workers: Number(values.workers) });
if (values.save) mkdirSync(values.save, { recursive: true });

interface Tally {
  readonly judged: Judged[];
  readonly counts: NumberCount[];
}
const byKind = new Map<string, Tally>();
const byPrint = new Map<string, Tally>();
const tallyOf = (map: Map<string, Tally>, key: string): Tally => {
  const tally = map.get(key) ?? { judged: [], counts: [] };
  map.set(key, tally);
  return tally;
};

for await (const source of sources()) {
  const { name: document, bytes } = source;
  const digital = (await pdfExtractor.extract(bytes, { judge: judgeText })).pages;
  const truth = await normalise(digital);
  for (let pass = Number(values.first); pass < Number(values.first) + Number(values.passes); pass++) {
    const stem = `${document}.${pass}`;
    const deal = pass + source.seed;
    const saved = values.from ? join(values.from, `${stem}.pages.json`) : null;
    if (saved && !existsSync(saved)) continue;
    const pages: Page[] = saved ? JSON.parse(readFileSync(saved, 'utf8')) : [];
    if (ocr) {
      for (let number = 1; number <= digital.length; number++) {
        const condition = conditionOf(number, deal);
        const { picture, size } = await pictureOf(source, digital, number, condition);
        const image = { ...picture, channels: 3, dpi: null } as const;
        pages.push((await ocr.read(image, { number, ...size, judge: judgeText })).page);
        if (!values.save) continue;
        const raw = { width: picture.width, height: picture.height, channels: 3 as const };
        // Without loss: the same pages can be looked at again.
        await sharp(picture.data, { raw })
          .png({ compressionLevel: 3 })
          .toFile(resolve(values.save, `${stem}-${number}.png`));
      }
      if (values.save) writeFileSync(join(values.save, `${stem}.pages.json`), JSON.stringify(pages));
    }
    const read = await normalise(markRunningLines(pages));
    const describe = (page: number | null) => conditionOf(page ?? 1, deal);
    for (const one of judgeFigures(truth, read)) {
      const { print, kind } = describe(one.page);
      for (const tally of [tallyOf(byKind, nameOf(kind)), tallyOf(byPrint, print.name)]) tally.judged.push(one);
      if (one.outcome === 'exact') continue;
      const { outcome, page, printed, quote } = one;
      process.stdout.write(
        `${stem} p${page} ${nameOf(kind)}, ${print.name}: ${outcome}: ${printed} -> ${one.read} | ${quote.slice(0, 150).replace(/\s+/g, ' ')}\n`,
      );
    }
    for (const [i, page] of pages.entries()) {
      const { print, kind } = describe(i + 1);
      const count = countNumbers([page], composeText(digital.slice(i, i + 1)).text);
      for (const tally of [tallyOf(byKind, nameOf(kind)), tallyOf(byPrint, print.name)]) tally.counts.push(count);
      for (const word of count.unflagged)
        process.stdout.write(`${stem} p${i + 1} ${nameOf(kind)}, ${print.name}: word: ${word}\n`);
    }
    process.stderr.write(`${stem}\n`);
  }
}
await ocr?.close();

function nameOf({ name, dpi }: Kind): string {
  return `${name}, ${dpi} dpi`;
}

function row(name: string, { judged, counts }: Tally): string {
  const of = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  const sum = (value: (count: NumberCount) => number) => counts.reduce((all, count) => all + value(count), 0);
  const printed = judged.filter((one) => one.printed !== null).length;
  const wrong = of('wrong') + of('wrong-flagged') + of('invented') + of('invented-flagged');
  return `| ${[
    name,
    counts.length,
    `${of('exact')} of ${printed}`,
    `${((100 * of('exact')) / Math.max(1, printed)).toFixed(2)} %`,
    of('missing'),
    `${wrong}, ${of('wrong-flagged') + of('invented-flagged')}`,
    `${sum(({ right }) => right)} of ${sum((count) => count.printed)}`,
    `${sum((count) => count.wrong)}, ${sum(({ flagged }) => flagged)}`,
    `${(
      (100 * sum(({ alarmed }) => alarmed)) /
        Math.max(
          1,
          sum(({ right }) => right),
        )
    ).toFixed(1)} %`,
  ].join(' | ')} |`;
}

const all = (map: Map<string, Tally>, keep: (name: string) => boolean): Tally => {
  const kept = [...map].filter(([name]) => keep(name)).map(([, tally]) => tally);
  return { judged: kept.flatMap(({ judged }) => judged), counts: kept.flatMap(({ counts }) => counts) };
};
const HEAD = [
  '| pages | number | figures of records exact | | missing | wrong or invented, flagged | all numbers right | wrong, flagged | right ones flagged |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];
const lines = [...HEAD];
for (const [name, tally] of [...byKind].sort()) lines.push(row(name, tally));
for (const [name, tally] of [...byPrint].sort()) lines.push(row(name, tally));
lines.push(
  row(
    'all at 200 dpi or better',
    all(byKind, (name) => !name.endsWith(' 150 dpi')),
  ),
);
lines.push(
  row(
    'all',
    all(byKind, () => true),
  ),
);
process.stdout.write(`${lines.join('\n')}\n`);
