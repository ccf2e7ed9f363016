/**
 * Makes docs/compare.png and docs/audit.png: a comparison and an audit of the fixtures as a browser shows them. Needs
 * Chromium and a build.
 *
 *   npm run -s build && npx tsx scripts/make-screenshots.ts
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';

const ARCHIVE = 'fixtures/archive';
const MAIN = 'dist/pipeline/cli/main.js';
const LARGEST = 400_000;
const folder = mkdtempSync(join(tmpdir(), 'chitieu-screenshots-'));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
await shoot(
  'compare',
  ['compare', `${ARCHIVE}/tinh-binh-linh/2024/ke-hoach-cchc-2024.pdf`, ...plansOfDistricts()],
  async (page) => {
    const cell = page.locator('td.stricter').first();
    await cell.locator('summary').click();
  },
);
await shoot(
  'audit',
  [
    'audit',
    '--plan',
    `${ARCHIVE}/huyen-na-luong/2024/ke-hoach-cchc-2024.docx`,
    '--report',
    `${ARCHIVE}/huyen-na-luong/2024/bao-cao-cchc-2024.pdf`,
  ],
  async (page) => {
    await page.locator('td > details > summary').first().click();
  },
);
await browser.close();

function plansOfDistricts(): readonly string[] {
  return [
    `${ARCHIVE}/huyen-na-luong/2024/ke-hoach-cchc-2024.docx`,
    `${ARCHIVE}/huyen-na-luong/2025/ke-hoach-cchc-2025.md`,
    `${ARCHIVE}/huyen-phieng-khuong/2024/ke-hoach-cchc-2024-ban-quet.pdf`,
  ];
}

async function shoot(name: string, args: readonly string[], prepare: (page: Page) => Promise<void>): Promise<void> {
  const file = join(folder, `${name}.html`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [MAIN, ...args, '--lang', 'vi', '--format', 'html', '--crops', '--out', file],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(pathToFileURL(file).href);
  await prepare(page);
  const picture = await page.screenshot();
  await sharp(picture).png({ palette: true, colours: 128 }).toFile(`docs/${name}.png`);
  await page.close();
  const { size } = statSync(`docs/${name}.png`);
  if (size > LARGEST) throw new Error(`docs/${name}.png has ${size} bytes`);
}
