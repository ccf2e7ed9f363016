import { CLEAN_TOKEN, isCapitalLine, SYMBOLS, signSymbol, wordSymbol } from '../../normalizers/repair/model/symbols.js';
import { ABBREVIATIONS, isSyllable } from '../../normalizers/syllable/index.js';

/** Symbols of a line of sound text. */
export function* symbolsOf(line: string, remember: SymbolCache): Generator<string> {
  const capitals = isCapitalLine(line);
  const cache = capitals ? remember.capitals : remember.others;
  for (const [token] of line.matchAll(CLEAN_TOKEN)) {
    let symbol = cache.get(token);
    if (symbol === undefined) {
      symbol = /^\d/.test(token) ? '<n>' : /^\p{L}/u.test(token) ? wordSymbol(token, capitals) : signSymbol(token);
      cache.set(token, symbol);
    }
    yield symbol;
  }
}

export interface SymbolCache {
  readonly capitals: Map<string, string>;
  readonly others: Map<string, string>;
}

/** How often a word stands in the middle of a sentence, and how often it has a capital there. */
export interface WordCount {
  count: number;
  inside: number;
  capital: number;
}

const SENTENCE_END = new Set(['.', ':', '"', '(', '-', ';']);

/** Counts words and their capitals. */
export function countLine(line: string, weight: number, counts: Map<string, WordCount>, remember: SymbolCache): void {
  const capitals = isCapitalLine(line);
  let previous = '.';
  const tokens = line.match(CLEAN_TOKEN) ?? [];
  let i = 0;
  for (const symbol of symbolsOf(line, remember)) {
    const token = tokens[i++] ?? '';
    let count = counts.get(symbol);
    if (!count) {
      count = { count: 0, inside: 0, capital: 0 };
      counts.set(symbol, count);
    }
    count.count += weight;
    if (!capitals && !SENTENCE_END.has(previous)) {
      count.inside += weight;
      if (token[0] !== token[0]?.toLowerCase()) count.capital += weight;
    }
    previous = token;
  }
}

/** Words kept: syllables seen often enough to be no slip, abbreviations, frequent foreign words; most frequent first. */
export function chooseVocabulary(counts: ReadonlyMap<string, WordCount>): string[] {
  const fixed = new Set<string>(SYMBOLS);
  const words = [...counts].filter(([word, { count }]) => {
    if (fixed.has(word) || !/^\p{L}/u.test(word)) return false;
    if (ABBREVIATIONS.has(word)) return count >= 3;
    if (isSyllable(word)) return count >= 4;
    if (word !== word.toLowerCase()) return count >= 60;
    return count >= 60 && word.length > 1;
  });
  words.sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  return [...SYMBOLS, ...words.map(([word]) => word)].slice(0, 65_535);
}
