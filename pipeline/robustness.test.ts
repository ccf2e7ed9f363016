import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.js';

/** Texts of our own archive: plans, reports and a notice, with tables flattened as their pages show them. */
const TEXTS = filesBelow(new URL('../fixtures', import.meta.url).pathname)
  .filter((file) => /\.(?:txt|md)$/.test(file) && !file.endsWith('README.md'))
  .map((file) => readFileSync(file, 'utf8'));

type Hurt = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const put = fc.constantFrom(
  '',
  ' ',
  '\n',
  '%',
  '/',
  '(',
  ')',
  ';',
  '-',
  '1.',
  'II. ',
  '07',
  '100%',
  '46/68',
  'ỹ',
  '\t',
  '\f',
);

/** A stretch lost; a stretch said twice; lines in another order; letters lost or put in. */
const hurts: fc.Arbitrary<Hurt> = fc.oneof(
  fc.tuple(place, place).map(
    ([from, length]): Hurt =>
      (text) => {
        const at = Math.floor(from * text.length);
        return text.slice(0, at) + text.slice(at + Math.floor(length * 2000));
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): Hurt =>
      (text) => {
        const at = Math.floor(from * text.length);
        const cut = text.slice(at, at + 400);
        const there = Math.floor(to * text.length);
        return text.slice(0, there) + cut + text.slice(there);
      },
  ),
  fc.nat({ max: 1_000_000 }).map(
    (seed): Hurt =>
      (text) => {
        const lines = text.split('\n').map((line, i) => ({ line, key: ((i + 1) * 7919 * (seed + 1)) % 10_007 }));
        return lines
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line)
          .join('\n');
      },
  ),
  fc.array(fc.tuple(place, fc.nat({ max: 3 }), put), { minLength: 1, maxLength: 60 }).map(
    (noise): Hurt =>
      (text) =>
        noise.reduce((said, [where, lost, more]) => {
          const at = Math.floor(where * said.length);
          return said.slice(0, at) + more + said.slice(at + lost);
        }, text),
  ),
);

describe('whatever is done to a text', () => {
  it('nothing throws, every record shows where it stands, and no figure appears that is not there', async () => {
    expect(TEXTS.length).toBeGreaterThan(4);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS),
        place,
        fc.array(hurts, { minLength: 1, maxLength: 4 }),
        async (whole, from, done) => {
          const window = Math.floor(from * Math.max(0, whole.length - 5000));
          const text = done.reduce((said, hurt) => hurt(said), whole.slice(window, window + 5000));
          const { document, reading } = await readDocument(Buffer.from(text), 'thu.txt');
          const written = reading?.text.text ?? '';
          const { targets, results, citations, sections, activities } = document;
          for (const record of [...targets, ...results, ...citations, ...sections, ...activities]) {
            const shown = written.slice(record.source.start, record.source.end);
            expect(record.source.end).toBeGreaterThan(record.source.start);
            expect(shown.length, record.source.quote).toBeGreaterThan(0);
          }
          for (const record of [...targets, ...results]) {
            const shown = written.slice(record.source.start, record.source.end);
            const numbers = [record.value?.number, record.value?.upper].filter((n) => typeof n === 'number');
            if ('ratio' in record && record.ratio) numbers.push(record.ratio.numerator, record.ratio.denominator);
            for (const number of numbers) expect(isShown(number, shown), `${number} in "${shown}"`).toBe(true);
          }
          for (const { number, source } of citations) {
            const shown = written.slice(source.start, source.end).replace(/\s/gu, '');
            for (const digits of number?.match(/\d+/gu) ?? []) expect(shown).toContain(digits);
          }
        },
      ),
      // On a busy machine fewer texts are hurt.
      { numRuns: 40, interruptAfterTimeLimit: 8000 },
    );
  }, 60_000);
});

/** The number as a source writes it: with thousands dots, a decimal comma, in thousands, millions or billions, or in words. */
function isShown(number: number, shown: string): boolean {
  const plain = shown.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/gu, '').replace(/(?<=\d),(?=\d)/gu, '.');
  const both = `${plain} ${shown.replace(/(?<=\d),(?=\d)/gu, '.')}`;
  const inDigits = [number, number / 1e3, number / 1e6, number / 1e9, number / 1e12].some((n) =>
    new RegExp(`(?<!\\d)0*${String(n).replace('.', '\\.')}0*(?!\\d)`).test(both),
  );
  const inWords = /(?<!\p{L})(?:một|hai|ba|bốn|năm(?!\s+\d)|sáu|bảy|tám|chín|mười)(?!\p{L})/iu;
  return inDigits || (number < 100 && Number.isInteger(number) && inWords.test(shown));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
