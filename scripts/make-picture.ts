/**
 * Makes docs/picture.png for the README: a page of the fixture archive with the boxes that its targets were read from, and
 * beside it what was read. Needs Chromium.
 *
 *   npx tsx scripts/make-picture.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { html } from '../output/html/markup.js';
import { showFigure } from '../output/show/figure.js';
import { readDocument } from '../pipeline/read-document.js';
import { rasterise } from './fixtures/raster.js';

const FILE = 'fixtures/archive/tinh-binh-linh/2024/ke-hoach-cchc-2024.pdf';
const PAGE = 4;
const SCALE = 1.15; // screen pixels to a point
const TOP = 380; // points of the page that are cut off

const bytes = readFileSync(FILE);
const { document } = await readDocument(bytes, FILE);
const targets = document.targets.filter((t) => t.source.page === PAGE && (t.source.bbox?.[1] ?? 0) > TOP).slice(0, 8);

const pages = await rasterise(bytes, 144, () => null);
const image = pages[PAGE - 1];
if (!image) throw new Error(`no page ${PAGE} in ${FILE}`);
const png = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 3 } })
  .png()
  .toBuffer();

const COLOURS = ['#d1730b', '#1f4e96', '#3c8d40', '#8a3b8f'];
const boxes = targets.map((t, i) => {
  const [x0, y0, x1, y1] = t.source.bbox ?? [0, 0, 0, 0];
  const style = `left:${x0 * SCALE}px;top:${(y0 - TOP) * SCALE}px;width:${(x1 - x0) * SCALE}px;height:${(y1 - y0) * SCALE}px;border-color:${COLOURS[i % 4] ?? ''}`;
  return html`<div class="box" style="${style}"></div>`;
});
const rows = targets.map(
  (t, i) =>
    html`<tr><td style="border-left:6px solid ${COLOURS[i % 4] ?? ''}">${t.indicator}</td><td style="white-space:nowrap"><b>${showFigure(t, 'vi')}</b></td><td>${t.scope ?? ''}</td><td>${t.source.page}</td></tr>`,
);
const page = html`<!doctype html><meta charset="utf-8"><style>
body{margin:0;width:1400px;display:flex;gap:24px;font:13px/1.35 system-ui,sans-serif;background:#fff;color:#1b2430}
.page{position:relative;width:${595 * SCALE}px;height:300px;overflow:hidden;border:1px solid #c9ced6;flex:none}
.page img{position:absolute;left:0;top:${-TOP * SCALE}px;width:${595 * SCALE}px}
.box{position:absolute;border:2px solid;border-radius:3px;box-sizing:border-box}
table{border-collapse:collapse;align-self:flex-start} td,th{padding:4px 8px;border-bottom:1px solid #dde1e7;text-align:left;vertical-align:top} th{color:#5b6675;font-weight:500}
</style><body><div class="page"><img src="data:image/png;base64,${png.toString('base64')}">${boxes}</div>
<table><tr><th>indicator</th><th>target</th><th>scope</th><th>page</th></tr>${rows}</table>`;

const file = join(tmpdir(), 'chitieu-picture.html');
writeFileSync(file, page.html);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const tab = await browser.newPage({ viewport: { width: 1400, height: 310 } });
await tab.goto(pathToFileURL(file).href);
await tab.screenshot({ path: 'docs/picture.png' });
await browser.close();
