import { describe, expect, it } from 'vitest';
import type { Extraction, ExtractOptions, Extractor } from '../extractor.js';
import type { Block, Box, Line, Page, Table } from '../page.js';

/** A file for the suite; small, because damaged copies of it are read many times. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Words that must be found in its text, in this order. */
  readonly holds: readonly string[];
}

export interface SuiteOptions {
  readonly options?: Partial<ExtractOptions>;
  /** Damaged copies to read of each kind. @default 12 */
  readonly damaged?: number;
  /** Whether reading the same bytes twice must give the same pages. @default true */
  readonly deterministic?: boolean;
}

/** What every extractor keeps to, whatever its format: run it in the extractor's own test file. */
export function describeExtractor(
  extractor: Extractor,
  samples: readonly Sample[],
  { options, damaged = 12, deterministic = true }: SuiteOptions = {},
): void {
  const read = (bytes: Uint8Array): Promise<Extraction> =>
    extractor.extract(bytes, { judge: () => ({ tokens: 0, validity: 1 }), ...options });

  describe(`${extractor.name}, as every extractor,`, () => {
    it('names the media types it reads', () => {
      expect(extractor.name).toMatch(/^[a-z][a-z-]*$/);
      expect(extractor.mediaTypes.length).toBeGreaterThan(0);
      for (const mediaType of extractor.mediaTypes) expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    });

    it.each(samples)('reads $name into valid pages with its words', async ({ bytes, holds }) => {
      const before = bytes.slice();
      const extraction = await read(bytes);
      expect(bytes).toEqual(before);
      expect(extraction.diagnostics.filter((diagnostic) => diagnostic.severity === 'failure')).toEqual([]);
      expect(extraction.pages.length).toBeGreaterThan(0);
      checkExtraction(extraction);
      const text = extraction.pages
        .flatMap(linesOf)
        .map((line) => line.text)
        .join('\n');
      let from = 0;
      for (const words of holds) {
        const at = text.indexOf(words, from);
        expect(at, `"${words}" in the text after offset ${from}`).toBeGreaterThanOrEqual(0);
        from = at + words.length;
      }
    });

    it.runIf(deterministic).each(samples)('reads $name twice alike', async ({ bytes }) => {
      expect(await read(bytes)).toEqual(await read(bytes));
    });

    it('fails on nothing, with a reason and no exception', async () => {
      const extraction = await read(new Uint8Array());
      expect(extraction.pages).toEqual([]);
      checkExtraction(extraction);
    });

    it.each(samples)('survives $name cut off anywhere', async ({ bytes }) => {
      for (let i = 1; i <= damaged; i++) {
        checkExtraction(await read(bytes.slice(0, Math.floor((bytes.length * i) / (damaged + 1)))));
      }
    });

    it.each(samples)('survives $name with bytes flipped', async ({ bytes }) => {
      const random = randomNumbers(bytes.length);
      for (let i = 0; i < damaged; i++) {
        const hurt = bytes.slice();
        for (let n = 0; n < 1 + 4 * i; n++) hurt[random(hurt.length)] = random(256);
        checkExtraction(await read(hurt));
      }
    });
  });
}

/** Numbers below a bound, the same ones on every run (linear congruential, Numerical Recipes' constants). */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** All lines of a page in reading order, those of table cells included. */
export function linesOf(page: Page): readonly Line[] {
  return page.blocks.flatMap((block: Block) =>
    block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}

/** What holds for every extraction, of sound files and of damaged ones. */
export function checkExtraction(extraction: Extraction): void {
  for (const { code, message } of extraction.diagnostics) {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(message).toMatch(/^[^\n]+$/);
  }
  if (extraction.pages.length === 0) {
    expect(extraction.diagnostics.map((diagnostic) => diagnostic.severity)).toContain('failure');
  }
  const numbers = extraction.pages.map((page) => page.number);
  expect(numbers).toEqual(
    numbers.every((n) => n === null) ? numbers : [...numbers].sort((a, b) => (a ?? 0) - (b ?? 0)),
  );
  for (const page of extraction.pages) checkPage(page);
}

function checkPage(page: Page): void {
  expect(page.confidence).toBeGreaterThanOrEqual(0);
  expect(page.confidence).toBeLessThanOrEqual(1);
  expect([0, 90, 180, 270]).toContain(page.rotation);
  for (const line of linesOf(page)) checkLine(line, page);
  for (const block of page.blocks) if (block.kind === 'table') checkTable(block, page);
}

function checkLine(line: Line, page: Page): void {
  expect(line.text).toBe(line.text.normalize('NFC').trim());
  expect(line.text).not.toMatch(/^$|[\t\n\r\f]|[ \u00a0]{2}/);
  checkBox(line.box, page);
  if (line.words.length > 0) expect(line.words.map((word) => word.text).join(' ')).toBe(line.text);
  for (const word of line.words) {
    checkBox(word.box, page);
    expect(word.confidence).toBeGreaterThanOrEqual(0);
    expect(word.confidence).toBeLessThanOrEqual(1);
  }
  const lead = line.style.leadLength;
  if (lead !== undefined) {
    expect(lead).toBeGreaterThan(0);
    expect(lead).toBeLessThan(line.text.length);
  }
}

function checkTable(table: Table, page: Page): void {
  expect(table.rows.length).toBeGreaterThan(0);
  expect(table.score).toBeGreaterThanOrEqual(0);
  expect(table.score).toBeLessThanOrEqual(1);
  if (table.columnEdges) expect(table.columnEdges).toHaveLength(table.columnCount + 1);
  checkBox(table.box, page);
  const taken = new Set<string>();
  table.rows.forEach((row, rowIndex) => {
    for (const cell of row.cells) {
      expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(table.columnCount);
      for (let r = 0; r < cell.rowSpan; r++) {
        for (let c = 0; c < cell.columnSpan; c++) {
          const key = `${rowIndex + r}/${cell.column + c}`;
          expect(taken.has(key), `grid cell ${key} taken twice`).toBe(false);
          taken.add(key);
        }
      }
    }
  });
}

/** Letters may stick out of the page a little. */
const SLACK = 2;

function checkBox(box: Box | null, page: Page): void {
  if (!box) return;
  const [x0, y0, x1, y1] = box;
  expect(x0).toBeLessThan(x1);
  expect(y0).toBeLessThan(y1);
  if (page.width === null || page.height === null) return;
  expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(-SLACK);
  expect(x1).toBeLessThanOrEqual(page.width + SLACK);
  expect(y1).toBeLessThanOrEqual(page.height + SLACK);
}
