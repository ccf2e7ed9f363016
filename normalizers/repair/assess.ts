import { countWords, type WordCounts } from '../syllable/index.js';
import { type ChunkMemory, chunkMemory } from '../text/chunk-memory.js';
import { eachSpan } from '../text/chunks.js';
import { fold } from '../text/fold.js';
import type { LanguageModel } from './model/language-model.js';
import type { RepairMode } from './types.js';

export interface Assessment {
  readonly mode: RepairMode;
  readonly tokens: number;
  readonly validity: number;
  readonly reason: 'sound' | 'no-diacritics' | 'mangled' | 'not-vietnamese' | 'binary' | 'no-words';
}

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /\p{L}/u;
/** Function words of English and French that are no Vietnamese syllables, or are rare as such. */
const FOREIGN = new Set(
  'the of and is for with are was were this from not which their been would by les des une est dans pour sur par avec sont aux et'.split(
    ' ',
  ),
);

/** What there is to count in a stretch of text; counts of stretches add up. */
export interface Signs {
  readonly characters: number;
  readonly control: number;
  readonly letters: number;
  readonly latin: number;
  /** Words judged, and those that are valid, see `judgeText`. */
  readonly tokens: number;
  readonly valid: number;
  readonly words: number;
  /** Function words of English and French. */
  readonly foreign: number;
  /** Words with the letters of a Vietnamese one, whatever the diacritics. */
  readonly known: number;
  readonly marked: number;
}

export function signsOf(model: LanguageModel, text: string): Signs {
  let [tokens, valid, spelt, marked, words, foreign, known] = [0, 0, 0, 0, 0, 0, 0];
  const composed = text.normalize('NFC');
  const signsIn = chunkSigns(model);
  eachSpan(composed, (start, end) => {
    const signs = signsIn(composed, start, end);
    tokens += signs.tokens;
    valid += signs.valid;
    spelt += signs.spelt;
    marked += signs.marked;
    words += signs.words;
    foreign += signs.foreign;
    known += signs.known;
  });
  const share = spelt === 0 ? 0 : marked / spelt;
  return { ...charactersOf(text), tokens, valid, words, foreign, known, marked: share * words };
}

type ChunkSigns = WordCounts & Pick<Signs, 'words' | 'foreign' | 'known'>;
const counted = new WeakMap<LanguageModel, ChunkMemory<ChunkSigns>>();

/** Counts what stands between spaces, once for each form. */
function chunkSigns(model: LanguageModel): ChunkMemory<ChunkSigns> {
  let memory = counted.get(model);
  if (!memory) {
    memory = chunkMemory((chunk) => countChunk(model, chunk), 50_000);
    counted.set(model, memory);
  }
  return memory;
}

function countChunk(model: LanguageModel, chunk: string): ChunkSigns {
  const folded = (chunk.match(WORD) ?? []).filter((word) => LETTER.test(word)).map(fold);
  const foreign = folded.filter((word) => FOREIGN.has(word));
  const known = folded.filter((word) => !FOREIGN.has(word) && model.byFold.has(word));
  const { tokens, valid, spelt, marked } = countWords(chunk);
  return { tokens, valid, spelt, marked, words: folded.length, foreign: foreign.length, known: known.length };
}

function charactersOf(text: string): Pick<Signs, 'characters' | 'control' | 'letters' | 'latin'> {
  let control = 0;
  let letters = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) {
        letters++;
        latin++;
      } else if (code === 0x7f || (code < 0x20 && (code < 0x09 || code > 0x0d))) control++;
    } else if (code < 0xa0 || code === 0xfffd) control++;
    else if ((code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)) {
      letters++;
      latin++;
    } else if (code > 0x370 && LETTER.test(text[i] ?? '')) letters++;
  }
  return { characters: text.length, control, letters, latin };
}

export function addSigns(all: readonly Signs[]): Signs {
  const sum: Record<keyof Signs, number> = {
    characters: 0,
    control: 0,
    letters: 0,
    latin: 0,
    tokens: 0,
    valid: 0,
    words: 0,
    foreign: 0,
    known: 0,
    marked: 0,
  };
  for (const signs of all) for (const key of Object.keys(sum) as (keyof Signs)[]) sum[key] += signs[key];
  return sum;
}

/** Decides what a stretch of text needs. */
export function assess(signs: Signs): Assessment {
  const { tokens, words } = signs;
  const validity = tokens === 0 ? 0 : signs.valid / tokens;
  const decided = (mode: RepairMode, reason: Assessment['reason']): Assessment => ({ mode, tokens, validity, reason });
  if (signs.control > 3 && signs.control > signs.characters / 200) return decided('keep', 'binary');
  if (tokens === 0) return decided('keep', 'no-words');
  if (signs.latin < 0.7 * signs.letters) return decided('keep', 'not-vietnamese');
  const diacritics = signs.marked / Math.max(1, words);
  const known = signs.known / Math.max(1, words);
  if (validity >= 0.9 && diacritics >= 0.45) return decided('spot', 'sound');
  if (words >= 4 && signs.foreign >= 2 && signs.foreign > 0.12 * words) return decided('keep', 'not-vietnamese');
  if (words >= 4 && known < 0.6) return decided('keep', 'not-vietnamese');
  // "Sa Pa", "Kon Tum": two or three words that need no diacritics prove nothing.
  const proven = words >= 4 || validity < 1;
  if (diacritics < 0.03 && known >= 0.9 && proven) return decided('diacritics', 'no-diacritics');
  if (words >= 4 && diacritics < 0.45) return decided('damaged', 'mangled');
  return decided('spot', 'sound');
}
