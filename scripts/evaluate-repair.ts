/**
 * Measures text repair on documents that are not in the repository.
 *
 *   npx tsx scripts/evaluate-repair.ts --corpus ../shared/corpus --gold ../shared/gold \
 *     --scorer ../shared/eval/text-error.mjs [--list]
 *
 * Sound texts (names without "mangled") are stripped of all diacritics and restored, and repaired as they are, which
 * should change next to nothing. Mangled texts are restored and compared with their gold lines
 * (`<name>.lines-1-N.txt`). `--list` prints every change to sound text and every wrong word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type RepairResult, repair } from '../normalizers/repair/index.js';
import { unifyToneMarks } from '../normalizers/syllable/index.js';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    gold: { type: 'string', default: '../shared/gold' },
    scorer: { type: 'string', default: '../shared/eval/text-error.mjs' },
    list: { type: 'boolean', default: false },
  },
});

type Scorer = { errorRates(gold: string, predicted: string): Record<string, number> };
const texts = readdirSync(values.corpus).filter((name) => /^\d{3}-.*\.txt$/.test(name));
const read = (path: string): string => readFileSync(path, 'utf8').normalize('NFC');
const percent = (part: number, whole: number, digits = 2): string => `${((100 * part) / whole).toFixed(digits)} %`;
const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
/** Numbers, document numbers and codes, Roman numerals: what may never change. */
const CODES =
  /\d[\d.,/]*(?:[/-][\p{Lu}\p{L}\d]+)*|(?<![\p{L}\p{N}])(?:[IVX]+|\p{Lu}{2,}(?:[/-]\p{Lu}+)+)(?![\p{L}\p{N}])/gu;
const codesOf = (text: string): string => (text.match(CODES) ?? []).join(' ');
// Once through everything first: the model is loaded and the code is compiled.
for (const name of texts) repair(stripped(read(join(values.corpus, name))));

function stripped(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Words of letters with their place. */
function words(text: string): { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({ word: match[0], start: match.index }));
}

/** Processor time, so that other programs on the machine do not count. */
function timed<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

console.log(
  'Lost diacritics\n  document                          right      doubtful   wrong, not flagged   syllables/s',
);
const shares: number[] = [];
for (const name of texts.filter((text) => !text.includes('mangled'))) {
  const gold = read(join(values.corpus, name));
  const source = stripped(gold);
  const { result, seconds } = timed(() => repair(source));
  const expected = words(gold);
  const got = words(result.text);
  const flagged = new Set(result.doubtful.map(({ start }) => start));
  let wrong = 0;
  let unflagged = 0;
  expected.forEach(({ word }, i) => {
    const found = got[i];
    if (found && unifyToneMarks(found.word) === unifyToneMarks(word)) return;
    wrong++;
    if (!found || !flagged.has(found.start)) unflagged++;
    if (values.list)
      console.log(
        `    ${expected
          .slice(i - 2, i)
          .map((x) => x.word)
          .join(' ')} [${word} → ${found?.word}]`,
      );
  });
  shares.push(1 - wrong / expected.length);
  const row = [
    percent(expected.length - wrong, expected.length),
    percent(flagged.size, expected.length),
    percent(unflagged, expected.length, 3),
  ];
  console.log(
    `  ${name.padEnd(32)}  ${row.map((cell) => cell.padEnd(9)).join('  ')}            ${Math.round(expected.length / seconds)}`,
  );
}
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
console.log(`  mean ${(100 * mean).toFixed(2)} %, worst ${(100 * Math.min(...shares)).toFixed(2)} %`);

console.log('\nSound text, repaired as it is');
for (const name of texts.filter((text) => !text.includes('mangled'))) {
  const gold = read(join(values.corpus, name));
  const { result, seconds } = timed(() => repair(gold));
  const digits = codesOf(gold) === codesOf(result.text) ? 'all numbers and codes kept' : 'CODES CHANGED';
  console.log(
    `  ${name.padEnd(32)}  ${result.changes.length} changes of ${result.words} words (${percent(result.changes.length, result.words, 3)}), ${digits}, ${Math.round(result.words / seconds)} syllables/s`,
  );
  if (!values.list) continue;
  for (const { start, end, before, after, confidence } of result.changes) {
    console.log(
      `    ${JSON.stringify(gold.slice(Math.max(0, start - 30), start))} [${before} → ${after} ${confidence.toFixed(3)}] ${JSON.stringify(gold.slice(end, end + 20))}`,
    );
  }
}

/** How many words of the gold lines are wrong, and how many of those are not doubtful; lines of other lengths are left out. */
function flaggedShare(gold: string, { text, doubtful }: RepairResult): string {
  const doubts = new Set(doubtful.map(({ start }) => start));
  let offset = 0;
  let all = 0;
  let wrong = 0;
  let unflagged = 0;
  const goldLines = gold.split('\n');
  text
    .split('\n')
    .slice(0, goldLines.length)
    .forEach((line, i) => {
      const expected = words(goldLines[i] ?? '');
      const got = words(line);
      if (expected.length === got.length) {
        got.forEach(({ word, start }, n) => {
          all++;
          if (unifyToneMarks(word.toLowerCase()) === unifyToneMarks(expected[n]?.word.toLowerCase() ?? '')) return;
          wrong++;
          if (!doubts.has(offset + start)) unflagged++;
        });
      }
      offset += line.length + 1;
    });
  return `${all} words in lines of equal length: ${percent(wrong, all)} wrong, ${percent(unflagged, all, 3)} wrong and not flagged`;
}

console.log('\nMangled text');
const scorer = (await import(pathToFileURL(resolve(values.scorer)).href)) as Scorer;
for (const name of texts.filter((text) => text.includes('mangled'))) {
  const source = read(join(values.corpus, name));
  const { result, seconds } = timed(() => repair(source));
  const stem = name.replace('.mangled.txt', '');
  const goldName = readdirSync(values.gold).find((file) => file.startsWith(stem) && file.endsWith('.txt'));
  const share = percent(result.doubtful.length, result.words);
  console.log(`  ${name}: ${Math.round(result.words / seconds)} syllables/s, ${share} doubtful`);
  if (goldName) {
    const gold = read(join(values.gold, goldName));
    const lines = Number(/lines-1-(\d+)/.exec(goldName)?.[1] ?? Number.POSITIVE_INFINITY);
    const first = (text: string): string => text.split('\n').slice(0, lines).join('\n');
    for (const [label, text] of [
      ['as it came', source],
      ['restored', result.text],
    ] as const) {
      const rates = Object.entries(scorer.errorRates(gold, first(text)));
      console.log(
        `    ${label.padEnd(10)}  ${rates.map(([key, value]) => `${key} ${(100 * value).toFixed(2)} %`).join('  ')}`,
      );
    }
  }
  if (goldName) console.log(`    ${flaggedShare(read(join(values.gold, goldName)), result)}`);
  const changed = result.changes.filter(({ before, after }) => numbersOf(before) !== numbersOf(after));
  console.log(`    changes that touch a digit: ${changed.length}`);
  if (values.list) for (const { before, after } of changed) console.log(`      ${before} → ${after}`);
}
