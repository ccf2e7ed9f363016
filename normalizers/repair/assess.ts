import { countWords, type WordCounts } from '../syllable/index.js';
import { type ChunkMemory, chunkMemory } from '../text/chunk-memory.js';
import { chunkEnd, chunkStart } from '../text/chunks.js';
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
  const composed = text.normalize('NFC');
  const signsIn = chunkSigns(model);
  const sum = { control: 0, letters: 0, latin: 0, tokens: 0, valid: 0, words: 0, foreign: 0, known: 0 };
  let [spelt, marked] = [0, 0];
  for (let start = chunkStart(composed, 0); start < composed.length; ) {
    const end = chunkEnd(composed, start);
    const signs = signsIn(composed, start, end);
    sum.control += signs.control;
    sum.letters += signs.letters;
    sum.latin += signs.latin;
    sum.tokens += signs.tokens;
    sum.valid += signs.valid;
    sum.words += signs.words;
    sum.foreign += signs.foreign;
    sum.known += signs.known;
    spelt += signs.spelt;
    marked += signs.marked;
    start = chunkStart(composed, end);
  }
  return { ...sum, characters: text.length, marked: spelt === 0 ? 0 : (marked / spelt) * sum.words };
}

type ChunkSigns = WordCounts & Omit<Signs, 'characters'>;
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
  const alien = folded.filter((word) => FOREIGN.has(word));
  const heard = folded.filter((word) => !FOREIGN.has(word) && model.byFold.has(word));
  const { control, letters, latin } = charactersOf(chunk);
  const { tokens, valid, spelt, marked } = countWords(chunk);
  const [words, foreign, known] = [folded.length, alien.length, heard.length];
  return { control, letters, latin, tokens, valid, spelt, marked, words, foreign, known };
}

function charactersOf(text: string): Pick<Signs, 'control' | 'letters' | 'latin'> {
  let [control, letters, latin] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) {
        letters++;
        latin++;
      } else if (code === 0x7f || code < 0x20) control++;
    } else if (code < 0xa0 || code === 0xfffd) control++;
    else if ((code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00)) {
      letters++;
      latin++;
    } else if (code > 0x370 && LETTER.test(text[i] ?? '')) letters++;
  }
  return { control, letters, latin };
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
