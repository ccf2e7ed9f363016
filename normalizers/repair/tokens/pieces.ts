import { ABBREVIATIONS, isSyllable } from '../../syllable/index.js';
import { chunkMemory } from '../../text/chunk-memory.js';
import type { Token } from './token.js';

const ADDRESS = /^(?:https?:|www\.)|^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\p{L}|\.(?:vn|com|org|net|gov)(?:$|[/:])/iu;
/** "15/7/2021", "98,5", "2021-2030", with nothing but signs behind it. */
const NUMBER = /\d+(?:[.,/:-]\d+)*(?=$|[.,;:!?()[\]"“”‘’«»…*_+•#%\-–—/=<>])/uy;
/** Signs that end or begin a word; others ("}", "|", "\\") may be what a scanner made of a letter. */
const SIGNS = new Set([...'.,;:!?()[]"“”‘’«»…*_+•#%-–—/=<>']);
const SEPARATORS = new Set([...'/-–—']);
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3})|X{1,3}|V|X{1,3}V)$/;
const SENTENCE_END = new Set(['.', ':', ';', '!', '?', '"', '“', '(', '-', '–', '+', '*', '•']);
const IN_CAPITALS = /^[\p{Lu}\p{M}]{2,}$/u;

/** A part of what stands between spaces, by its place in it. */
export interface Piece extends Pick<Token, 'text' | 'kind' | 'inCode' | 'gap' | 'rewritten'> {
  readonly from: number;
  readonly to: number;
  /** A sign after which a sentence begins. */
  readonly ends: boolean;
  /** A word of capitals that is no known abbreviation. */
  readonly isCapitals: boolean;
}

/** The same words come back on every page. */
export const piecesIn = chunkMemory<readonly Piece[]>(readChunk, 50_000);

/** Longer stretches without a space are no words of any language (encoded data, dotted lines): looked at by none. */
const LONGEST_CHUNK = 200;

function readChunk(chunk: string): Piece[] {
  if (chunk.length > LONGEST_CHUNK || ADDRESS.test(chunk)) return [piece(chunk, 0, chunk.length, 'fixed', false)];
  const pieces: Piece[] = [];
  let at = 0;
  while (at < chunk.length) {
    const char = chunk[at] ?? '';
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(chunk);
    if (number) {
      pieces.push(piece(chunk, at, at + number[0].length, 'number', false));
      at += number[0].length;
    } else if (SIGNS.has(char) || joinsAbbreviations(chunk, at)) {
      pieces.push(piece(chunk, at, at + 1, 'sign', false));
      at++;
    } else {
      const end = wordEnd(chunk, at);
      const inCode = isJoint(chunk[at - 1]) || isJoint(chunk[end]);
      pieces.push(piece(chunk, at, end, ROMAN.test(chunk.slice(at, end)) ? 'roman' : 'word', inCode));
      at = end;
    }
  }
  return pieces;
}

function piece(chunk: string, from: number, to: number, kind: Token['kind'], inCode: boolean): Piece {
  const printed = chunk.slice(from, to);
  const text = lookAlikes(printed);
  const gap = kind === 'word' && missesSpace(chunk, from) ? ' ' : '';
  const rewritten = text.length !== printed.length || (text !== printed && /[Đđ]/.test(text));
  const isCapitals = kind === 'word' && !inCode && isCapitalWord(text);
  return { from, to, text, kind, inCode, gap, rewritten, ends: SENTENCE_END.has(text), isCapitals };
}

function isCapitalWord(text: string): boolean {
  return IN_CAPITALS.test(text) && !ABBREVIATIONS.has(text);
}

function isJoint(char: string | undefined): boolean {
  return char !== undefined && (SEPARATORS.has(char) || char === '&');
}

/** Where a word ends: at a sign, unless a stray one stands inside it ("g.'fln", "d:?lu"). */
function wordEnd(chunk: string, from: number): number {
  let at = from + 1;
  for (; at < chunk.length; at++) {
    const char = chunk[at] ?? '';
    if (SEPARATORS.has(char) || joinsAbbreviations(chunk, at)) break;
    if (!SIGNS.has(char)) continue;
    const next = chunk[at + 1] ?? '';
    if (strayInside(chunk, at)) at++;
    else if (next === '' || SIGNS.has(next) || /[\p{L}\p{N}]/u.test(next)) break;
  }
  return at;
}

/** "GD&ĐT": an ampersand between capitals is one; alone or behind one letter it may be what was made of a vowel. */
function joinsAbbreviations(chunk: string, at: number): boolean {
  return chunk[at] === '&' && /\p{Lu}{2}$/u.test(chunk.slice(0, at)) && /^&\p{Lu}/u.test(chunk.slice(at));
}

/** Two or more odd signs between letters: damage, not punctuation. */
function strayInside(chunk: string, at: number): boolean {
  const rest = /^[.:,]['?`’]\p{L}/u;
  return rest.test(chunk.slice(at, at + 3));
}

/**
 * "định,đảm": a comma or semicolon with a letter right behind it; "30/6;thường"; "IV.GIẢI": a number of a heading;
 * "hiện.Báo": a sentence that ends on a syllable in small letters and one that begins.
 */
function missesSpace(chunk: string, from: number): boolean {
  const before = chunk[from - 1] ?? '';
  const word = chunk.slice(0, from - 1);
  if (before === ',') return /\p{L}$/u.test(word);
  if (before === ';') return /[\p{L}\p{N}]$/u.test(word);
  return before === '.' && (ROMAN.test(word) || isSentenceEnd(word, chunk.slice(from)));
}

function isSentenceEnd(before: string, after: string): boolean {
  const last = /(?:^|[^\p{L}\p{M}\p{N}.])(\p{Ll}{2,})$/u.exec(before)?.[1];
  const first = /^\p{Lu}\p{Ll}+(?![\p{L}\p{M}\p{N}.])/u.exec(after)?.[0];
  return last !== undefined && first !== undefined && isSyllable(last) && isSyllable(first);
}

/** Letters of other alphabets that look like Đ (eth and the African D), and composed forms. */
function lookAlikes(text: string): string {
  return text.normalize('NFC').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
}
