/**
 * Makes pairs of printed and read words: sets text on pages, damages the pictures, reads them with tesseract (the
 * program, `apt install tesseract-ocr`, for speed) and aligns what was read.
 *
 *   npx tsx scripts/make-ocr-pairs.ts --language eng --pages 40 --out /tmp/pairs.eng.tsv text.txt …
 *
 * Output: printed TAB read, one pair a line. The same seed gives the same pages.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLines } from './language-model/corpus.js';
import { alignWords } from './ocr-channel/align.js';
import { type PageLook, typeset } from './ocr-channel/typeset.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'eng' },
    pages: { type: 'string', default: '40' },
    out: { type: 'string', default: '/tmp/pairs.tsv' },
    seed: { type: 'string', default: '1' },
    /** Small and blurred pages, for a recogniser that reads good ones almost without error. */
    hard: { type: 'boolean', default: false },
  },
});

let state = Number(values.seed);
/** 0…1, a linear congruential generator: the pages must not change from run to run. */
function random(): number {
  state = (state * 1664525 + 1013904223) % 4294967296;
  return state / 4294967296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const lines: string[] = [];
for (const path of positionals) {
  for await (const line of readLines(path)) if (line.length > 60 && line.length < 900) lines.push(line);
}
/** A paragraph, or now and then the beginning of one in capitals, as headings are. */
function paragraph(): string {
  const line = pick(lines);
  return random() < 0.12 ? line.slice(0, 110).toUpperCase() : line;
}

const folder = mkdtempSync(join(tmpdir(), 'ocr-pairs-'));
writeFileSync(values.out, '');
for (let n = 0; n < Number(values.pages); n++) {
  const look: PageLook = {
    family: pick(['Liberation Serif', 'Liberation Serif', 'Liberation Serif', 'DejaVu Serif']),
    style: pick(['', '', '', 'italic', 'bold'] as const),
    size: pick([13, 13.5, 14]),
    dpi: pick(values.hard ? [100, 120, 150] : [200, 250, 300]),
    blur: pick(values.hard ? [0.6, 0.9, 1.2] : [0, 0.6, 0.9]),
    skew: pick([0, 0, 0.2, -0.25]),
    threshold: pick([0, 0, 130, 165]),
    quality: pick(values.hard ? [25, 40, 60] : [50, 70, 85]),
  };
  const page = await typeset(Array.from({ length: 30 }, paragraph), look);
  const picture = join(folder, 'page.png');
  writeFileSync(picture, page.png);
  const read = execFileSync(
    'tesseract',
    [picture, '-', '-l', values.language, '--psm', '6', '--dpi', String(look.dpi)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    },
  );
  const words = (text: string): string[] =>
    text
      .normalize('NFC')
      .split(/\s+/)
      .filter((word) => word !== '');
  const pairs = alignWords(words(page.lines.join(' ')), words(read));
  appendFileSync(values.out, pairs.map(({ printed, read: got }) => `${printed}\t${got}\n`).join(''));
  console.error(`page ${n + 1}: ${pairs.length} pairs`);
}
rmSync(folder, { recursive: true });
