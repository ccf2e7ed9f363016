import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../normalizers/schema.js';
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
          for (const { number, date, source } of citations) {
            const shown = written.slice(source.start, source.end).replace(/\s/gu, '');
            for (const digits of number?.match(/\d+/gu) ?? []) expect(shown).toContain(digits);
            // A later mention may have told the date.
            for (const part of date?.split('-') ?? []) expect(written).toContain(String(Number(part)));
          }
          for (const words of wordsOf(document)) {
            for (const digits of words.match(/\d+/gu) ?? []) expect(written, words).toContain(digits);
          }
          for (const date of datesOf(document)) {
            for (const part of date.parts) expect(written, date.iso).toContain(String(Number(part)));
          }
        },
      ),
      // On a busy machine fewer texts are hurt.
      { numRuns: 40, interruptAfterTimeLimit: 8000 },
    );
  }, 60_000);
});

/** All that a record says in the words of its source. */
function wordsOf({ metadata, sections, targets, results, activities }: PlanDocument): string[] {
  const said: (string | null)[] = [metadata.number, metadata.title, metadata.appendedTo];
  for (const { marker, title } of sections) said.push(marker, title);
  for (const { statement, indicator, qualifier, deadline } of targets)
    said.push(statement, indicator, qualifier, deadline?.raw ?? null);
  for (const { statement, indicator, qualifier } of results) said.push(statement, indicator, qualifier);
  for (const {
    number,
    group,
    goal,
    task,
    activity,
    outputs,
    lead,
    coordinating,
    budget,
    note,
    deadlines,
  } of activities) {
    said.push(number, group?.marker ?? null, group?.title ?? null, goal, task, activity, budget, note);
    said.push(...outputs, ...lead, ...coordinating);
    for (const { raw, event, deliverable } of deadlines) said.push(raw, event, deliverable);
  }
  return said.filter((words) => words !== null);
}

/** Dates of a record, and what of each must be printed: the first and last day of a month or year need not be. */
function datesOf({ metadata, targets, activities }: PlanDocument): { iso: string; parts: string[] }[] {
  const issued = metadata.issuedOn?.split('-') ?? [];
  const due = [...targets.flatMap(({ deadline }) => deadline ?? []), ...activities.flatMap((row) => row.deadlines)];
  const years = [metadata.period, ...due].flatMap((span) => [span?.start, span?.end]).filter((iso) => iso != null);
  return [
    { iso: metadata.issuedOn ?? '', parts: issued },
    ...years.map((iso) => ({ iso, parts: iso.split('-').slice(0, 1) })),
  ];
}

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
