import { ABBREVIATIONS, isSyllable } from '../../syllable/index.js';
import { chunkMemory } from '../../text/chunk-memory.js';
import { isSpace } from '../../text/chunks.js';
import { isCapitalLine } from '../model/symbols.js';
import { breakAt, type Token } from './token.js';

const ADDRESS = /^(?:https?:|www\.)|^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\p{L}|\.(?:vn|com|org|net|gov)(?:$|[/:])/iu;
const TAG = /<\/?\p{L}+\d?\s*\/?>/gu;
/** "15/7/2021", "98,5", "2021-2030", with nothing but signs behind it. */
const NUMBER = /\d+(?:[.,/:-]\d+)*(?=$|[.,;:!?()[\]"“”‘’«»…*_+•#%\-–—/=<>])/uy;
/** Signs that end or begin a word; others ("}", "|", "\\") may be what a scanner made of a letter. */
const SIGNS = new Set([...'.,;:!?()[]"“”‘’«»…*_+•#%-–—/=<>']);
const SEPARATORS = new Set([...'/-–—']);
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3})|X{1,3}|V|X{1,3}V)$/;
const STARTS_PARAGRAPH = /^\s*(?:[-–+*•#]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|\p{L}\)\s|[IVX|l]{1,4}\.)/u;
const ENDS_PARAGRAPH = /[.;:!?/]["”)]*\s*$/u;
const SENTENCE_END = new Set(['.', ':', ';', '!', '?', '"', '“', '(', '-', '–', '+', '*', '•']);

/**
 * Takes a text apart, line by line; lines of one paragraph follow each other without a break, so that the words at
 * their ends see each other.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let before = '';
  let capitalsBefore = false;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const capitals = isCapitalLine(line);
      if (before === '' || capitals !== capitalsBefore || ENDS_PARAGRAPH.test(before) || STARTS_PARAGRAPH.test(line))
        tokens.push(breakAt(offset));
      readLine(line, offset, capitals, tokens);
      before = line;
      capitalsBefore = capitals;
    }
    offset += line.length + 1;
  }
  return tokens;
}

function readLine(line: string, offset: number, inCapitals: boolean, tokens: Token[]): void {
  const plain = line.includes('<') ? line.replace(TAG, (tag) => ' '.repeat(tag.length)) : line;
  const first = tokens.length;
  const previous = tokens.at(-1);
  let opening = previous === undefined || previous.kind === 'break' || SENTENCE_END.has(previous.text);
  let at = 0;
  while (at < plain.length) {
    let tab = false;
    for (; at < plain.length && isSpace(plain.charCodeAt(at)); at++) tab ||= plain.charCodeAt(at) === TAB;
    const start = at;
    while (at < plain.length && !isSpace(plain.charCodeAt(at))) at++;
    if (at === start) break;
    // The cells of a row have little to say about each other.
    if (tab) tokens.push(breakAt(offset + start));
    opening = pushPieces(piecesIn(plain, start, at), offset + start, inCapitals, opening || tab, tokens);
  }
  if (!inCapitals) markCapitals(tokens, first);
}

const TAB = 9;

const IN_CAPITALS = /^[\p{Lu}\p{M}]{2,}$/u;
const SMALL = /^.\p{Ll}/u;

/** "… tại Phụ lục DANH MỤC NHIỆM VỤ kèm theo": words of capitals side by side are words, one alone an abbreviation. */
function markCapitals(tokens: Token[], first: number): void {
  let before = false;
  for (let at = first; at < tokens.length; at++) {
    const here = isCapitalWord(tokens[at]);
    if (here && (before || isCapitalWord(tokens[at + 1]))) tokens[at] = { ...(tokens[at] as Token), inCapitals: true };
    before = here;
  }
}

function isCapitalWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.inCode || token.text.length < 2) return false;
  const first = token.text.charCodeAt(0);
  if ((first >= 0x61 && first <= 0x7a) || SMALL.test(token.text)) return false;
  return IN_CAPITALS.test(token.text) && !ABBREVIATIONS.has(token.text);
}

/** A part of what stands between spaces, by its place in it. */
interface Piece extends Pick<Token, 'text' | 'kind' | 'inCode' | 'gap' | 'rewritten'> {
  readonly from: number;
  readonly to: number;
  /** A sign after which a sentence begins. */
  readonly ends: boolean;
}

/** The same words come back on every page. */
const piecesIn = chunkMemory<readonly Piece[]>(readChunk, 50_000);

/** Returns whether what follows begins a sentence; `begins` says it of the chunk itself. */
function pushPieces(
  pieces: readonly Piece[],
  offset: number,
  inCapitals: boolean,
  begins: boolean,
  tokens: Token[],
): boolean {
  let opening = begins;
  for (const { from, to, text, kind, inCode, gap, rewritten, ends } of pieces) {
    tokens.push({ start: offset + from, end: offset + to, text, kind, inCapitals, opening, inCode, gap, rewritten });
    opening = ends;
  }
  return opening;
}

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
  return { from, to, text, kind, inCode, gap, rewritten, ends: SENTENCE_END.has(text) };
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
