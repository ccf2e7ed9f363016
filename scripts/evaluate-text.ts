/**
 * How far the text of the digital versions of the corpus agrees with its text files, by the scorer, and what the rest is
 * due to: the versions were typeset anew, with headers filled in and misprints mended, and the text files repeat the
 * headers of a table and cut its rows where their own source had its pages.
 *
 *   npx tsx scripts/evaluate-text.ts            one line a document
 *   npx tsx scripts/evaluate-text.ts --spans    also every stretch that differs, and its cause
 *
 * The corpus and the scorer stand in `../shared`, which is no part of the repository; `pdftotext` has to be installed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { restore } from '../normalizers/normalise.js';
import { extractPages } from '../pipeline/read-document.js';
import { differences } from './evaluate/align-tokens.js';
import { type Cause, causesOf, otherReading } from './evaluate/as-printed.js';

const { values } = parseArgs({
  options: { spans: { type: 'boolean', default: false }, shared: { type: 'string', default: '../shared' } },
});
const shared = resolve(values.shared);
const { errorRates } = (await import(pathToFileURL(join(shared, 'eval/text-error.mjs')).href)) as {
  errorRates: (gold: string, text: string) => Record<'WER-letters', number>;
};
const { normalise } = (await import(pathToFileURL(join(shared, 'eval/score.mjs')).href)) as {
  normalise: (text: string) => string;
};
const CAUSES: readonly Cause[] = ['filled in', 'mended', 'only in the text file', 'moved in the text file', 'ours'];
const corpus = join(shared, 'corpus');
const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
process.stdout.write(
  `| document | WER-letters, scorer | ${CAUSES.map((cause) => `${cause}, tokens`).join(' | ')} | ours |\n`,
);
process.stdout.write(`| --- | --- |${' --- |'.repeat(CAUSES.length + 1)}\n`);
/** Table rows that the text file prints more than once: its headers. */
const repeatedRows = (file: string): readonly string[] => {
  const rows = file.split('\n').filter((line) => line.includes('\t'));
  return [...new Set(rows.filter((row, n) => rows.indexOf(row) < n).map(normalise))];
};
for (const name of readdirSync(join(corpus, 'pdf')).filter(
  (file) => !/scan/.test(file) && /\.(?:pdf|docx)$/.test(file),
)) {
  const path = join(corpus, 'pdf', name);
  const file = readFileSync(join(corpus, `${name.split('.')[0]}.txt`), 'utf8');
  const { extraction } = await extractPages(readFileSync(path), basename(path), {});
  const { text } = (await restore(extraction?.pages ?? [])).text;
  const [stored, ours, other] = [file, text, otherReading(path.replace('.mixed-fonts', ''))].map((t) =>
    normalise(t).split(' '),
  ) as [string[], string[], string[]];
  const found = differences(stored, ours);
  const causes = causesOf(found, stored, ours, other, repeatedRows(file));
  const tokens = CAUSES.map((cause) => found.reduce((sum, { cost }, n) => sum + (causes[n] === cause ? cost : 0), 0));
  const share = (tokens.at(-1) ?? 0) / stored.length;
  process.stdout.write(
    `| ${name} | ${percent(errorRates(file, text)['WER-letters'])} | ${tokens.join(' | ')} | ${percent(share)} |\n`,
  );
  if (!values.spans) continue;
  found.forEach(({ fromA, toA, fromB, toB }, n) => {
    const words = (list: readonly string[], from: number, to: number): string => list.slice(from, to).join(' ');
    const context = words(ours, Math.max(0, fromB - 3), fromB);
    process.stdout.write(
      `  ${causes[n]}: … ${context} [-${words(stored, fromA, toA)}-] [+${words(ours, fromB, toB)}+]\n`,
    );
  });
}
