/**
 * Trains the language model of text repair.
 *
 *   npx tsx --max-old-space-size=6000 scripts/train-language-model.ts --out normalizers/repair/model.bin \
 *     --hold-out ../shared/corpus --hold-out fixtures/gold cchc.txt:4 laws.txt [--bigrams 700000] [--trigrams 2000000]
 *
 * Input: UTF-8 text, one paragraph a line; ":4" counts a file four times. Lines that share fourteen words in a row with
 * a held-out document are dropped. One core, about 3 GB of memory and five minutes for 300 MB of text.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { START, SYMBOLS } from '../normalizers/repair/model/symbols.js';
import { heldOut, parseSource, readLines } from './language-model/corpus.js';
import { countBigrams, countTrigrams } from './language-model/counts.js';
import { kneserNey } from './language-model/kneser-ney.js';
import { prune } from './language-model/prune.js';
import {
  chooseVocabulary,
  countLine,
  type SymbolCache,
  symbolsOf,
  type WordCount,
} from './language-model/vocabulary.js';
import { writeModel } from './language-model/write-model.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'normalizers/repair/model.bin' },
    'hold-out': { type: 'string', multiple: true, default: [] },
    bigrams: { type: 'string', default: '700000' },
    trigrams: { type: 'string', default: '2000000' },
  },
});
const log = (message: string): void => console.error(`${Math.round(process.uptime())} s  ${message}`);

const sources = positionals.map(parseSource);
const isHeldOut = heldOut(values['hold-out']);
const remember: SymbolCache = { capitals: new Map(), others: new Map() };
const wordCounts = new Map<string, WordCount>();
let dropped = 0;
let tokens = 0;
const heldOutLines = new Set<string>();
for (const { path, weight } of sources) {
  for await (const line of readLines(path)) {
    if (isHeldOut(line)) {
      dropped++;
      heldOutLines.add(line);
      continue;
    }
    countLine(line, weight, wordCounts, remember);
  }
  log(`words counted in ${path}`);
}
const words = chooseVocabulary(wordCounts);
const capitals = words.map((word) => {
  const count = wordCounts.get(word);
  return count ? (count.capital + 0.02) / (count.inside + 1) : 0;
});
log(`${words.length} words; ${dropped} lines dropped that share text with the held-out documents`);

const idOf = new Map(words.map((word, id) => [word, id]));
let ids = new Uint16Array(1 << 24);
const push = (id: number): void => {
  if (tokens === ids.length) {
    const longer = new Uint16Array(ids.length * 2);
    longer.set(ids);
    ids = longer;
  }
  ids[tokens++] = id;
};
for (const { path, weight } of sources) {
  for await (const line of readLines(path)) {
    if (heldOutLines.has(line)) continue;
    const encoded = [...symbolsOf(line, remember)].map((symbol) => idOf.get(symbol) ?? 0);
    for (let n = 0; n < weight; n++) {
      push(START);
      push(START);
      encoded.forEach(push);
    }
  }
}
log(`${tokens} tokens`);
const trigrams = countTrigrams(ids.subarray(0, tokens), START);
log(`${trigrams.keys.length} trigrams`);
const bigrams = countBigrams(trigrams, START);
log(`${bigrams.keys.length} bigrams`);
const p = kneserNey(trigrams, bigrams, words.length);
log('probabilities');
const kept = prune(trigrams, bigrams, p, { bigrams: Number(values.bigrams), trigrams: Number(values.trigrams) });
log(`kept ${kept.bigrams.length} bigrams, ${kept.trigrams.length} trigrams`);
const bytes = writeModel({ words, capitals }, trigrams, bigrams, p, kept);
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});
writeFileSync(values.out, packed);
log(`${values.out}: ${bytes.length} bytes, ${packed.length} compressed; ${SYMBOLS.length} symbols that are no words`);
