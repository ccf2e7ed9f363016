import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../audit/audit.js';
import { auditHtml } from '../audit/html.js';
import { compare } from '../compare/comparison.js';
import { comparisonHtml } from '../compare/html.js';
import { planOf, reportOf, resultOf, targetOf, value } from '../testing/documents.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ON_TIME = 'hồ sơ được giải quyết đúng hạn';
const HOSTILE = '<img src=x onerror="document.title=1"> niêm yết';

const province = planOf('province', [
  targetOf('t1', ON_TIME, value('gte', 95)),
  targetOf('t2', HOSTILE, value('eq', 100)),
]);
const district = planOf('district', [targetOf('t1', ON_TIME, value('gte', 90))]);

if (!CHROMIUM) console.warn('browser tests skipped: no Chromium on this machine (apt-get install chromium)');

describe.skipIf(!CHROMIUM)('reports in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
  });
  afterAll(() => browser?.close());

  async function open(content: string): Promise<{ page: Page; requests: string[]; errors: string[] }> {
    const file = join(await mkdtemp(join(tmpdir(), 'chitieu-')), 'report.html');
    await writeFile(file, content);
    const page = await browser.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(file).href);
    return { page, requests: requests.filter((url) => !url.startsWith('file:')), errors };
  }

  it('shows the matrix, one coloured cell per unit, and asks nothing of the network', async () => {
    const documents = [province, district];
    const { page, requests, errors } = await open(comparisonHtml(compare(documents), documents, 'vi'));
    expect(await page.locator('td.looser').first().innerText()).toContain('≥ 90 %');
    expect(await page.locator('svg circle').count()).toBe(2);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  it('is Vietnamese at first and English at a click', async () => {
    const { page } = await open(comparisonHtml(compare([province, district]), [province, district], 'vi'));
    expect(await page.locator('h1').innerText()).toBe('So sánh chỉ tiêu các kế hoạch');
    await page.locator('#language').click();
    expect(await page.locator('h1').innerText()).toBe('Targets compared');
  });

  it('opens the quotations of both levels under a figure, and closes them with Escape', async () => {
    const { page } = await open(comparisonHtml(compare([province, district]), [province, district], 'vi'));
    const cell = page.locator('td.looser').first();
    await cell.locator('summary').click();
    expect(await cell.locator('blockquote').allInnerTexts()).toEqual([
      expect.stringContaining(ON_TIME),
      expect.stringContaining(ON_TIME),
    ]);
    await page.keyboard.press('Escape');
    expect(await cell.locator('blockquote').first().isVisible()).toBe(false);
  });

  it('shows markup in a document as text', async () => {
    const { page } = await open(comparisonHtml(compare([province, district]), [province, district], 'vi'));
    expect(await page.title()).toContain('So sánh');
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('keeps the indicator in view and fits the window where thirty plans stand side by side', async () => {
    const plans = Array.from({ length: 30 }, (_, i) => ({
      ...planOf(
        i === 0 ? 'province' : 'district',
        [targetOf('t1', ON_TIME, value('gte', 60 + i))],
        `d${i}`.padEnd(16, '0'),
      ),
    }));
    const { page } = await open(comparisonHtml(compare(plans), plans, 'vi'));
    await page
      .locator('.scroll')
      .first()
      .evaluate((box) => {
        box.scrollLeft = 900;
      });
    const head = await page.locator('.matrix tbody th[scope=row]').first().boundingBox();
    expect(head?.x).toBeLessThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('has a caption for every table and can be read with the keyboard', async () => {
    const { page } = await open(comparisonHtml(compare([province, district]), [province, district], 'vi'));
    expect(await page.locator('table').count()).toBe(await page.locator('table > caption').count());
    await page.locator('td.looser summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('td.looser blockquote').first().isVisible()).toBe(true);
  });

  it('shows a verdict with both passages', async () => {
    const report = reportOf('province', [resultOf('k1', ON_TIME, value('eq', 97))]);
    const { page, errors } = await open(auditHtml([{ audit: audit(province, report), plan: province, report }], 'vi'));
    expect(await page.locator('td.met').first().innerText()).toBe('đạt');
    expect(await page.locator('blockquote').count()).toBeGreaterThanOrEqual(2);
    expect(errors).toEqual([]);
  });
});
