import { ABBREVIATIONS } from '../../syllable/index.js';
import { isCapitalLine } from '../model/symbols.js';
import type { Token } from './token.js';

const ADDRESS = /^(?:https?:|www\.)|^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\p{L}|\.(?:vn|com|org|net|gov)(?:$|[/:])/iu;
const TAG = /<\/?\p{L}+\d?\s*\/?>/gu;
const CHUNK = /[^\s]+/gu;
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
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const capitals = isCapitalLine(line);
      const breaks = ENDS_PARAGRAPH.test(before) || STARTS_PARAGRAPH.test(line) || capitals !== isCapitalLine(before);
      if (before === '' || breaks) pushBreak(tokens, offset);
      readLine(line, offset, capitals, tokens);
      before = line;
    }
    offset += line.length + 1;
  }
  return tokens;
}

function pushBreak(tokens: Token[], at: number): void {
  tokens.push({
    start: at,
    end: at,
    text: '',
    kind: 'break',
    inCapitals: false,
    opening: true,
    inCode: false,
    gap: '',
  });
}

function readLine(line: string, offset: number, inCapitals: boolean, tokens: Token[]): void {
  const plain = line.replace(TAG, (tag) => ' '.repeat(tag.length));
  const first = tokens.length;
  let last = 0;
  for (const match of plain.matchAll(CHUNK)) {
    // The cells of a row have little to say about each other.
    if (plain.slice(last, match.index).includes('\t')) pushBreak(tokens, offset + match.index);
    last = match.index + match[0].length;
    readChunk(match[0], offset + match.index, inCapitals, tokens);
  }
  if (!inCapitals) markCapitals(tokens, first);
}

const IN_CAPITALS = /^[\p{Lu}\p{M}]{2,}$/u;

/** "… tại Phụ lục DANH MỤC NHIỆM VỤ kèm theo": words of capitals side by side are words, one alone an abbreviation. */
function markCapitals(tokens: Token[], first: number): void {
  const isOne = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && !token.inCode && IN_CAPITALS.test(token.text) && !ABBREVIATIONS.has(token.text);
  };
  for (let at = first; at < tokens.length; at++) {
    if (isOne(at) && ((at > first && isOne(at - 1)) || isOne(at + 1)))
      tokens[at] = { ...(tokens[at] as Token), inCapitals: true };
  }
}

function readChunk(chunk: string, offset: number, inCapitals: boolean, tokens: Token[]): void {
  const push = (from: number, to: number, kind: Token['kind'], inCode = false): void => {
    const previous = tokens.at(-1);
    const opening = previous === undefined || previous.kind === 'break' || SENTENCE_END.has(previous.text);
    const gap = kind === 'word' && missesSpace(chunk, from) ? ' ' : '';
    tokens.push({
      start: offset + from,
      end: offset + to,
      text: lookAlikes(chunk.slice(from, to)),
      kind,
      inCapitals,
      opening,
      inCode,
      gap,
    });
  };
  let at = 0;
  if (ADDRESS.test(chunk)) {
    push(0, chunk.length, 'fixed');
    at = chunk.length;
  }
  while (at < chunk.length) {
    const char = chunk[at] ?? '';
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(chunk);
    if (number) {
      push(at, at + number[0].length, 'number');
      at += number[0].length;
    } else if (SIGNS.has(char) || joinsAbbreviations(chunk, at)) {
      push(at, at + 1, 'sign');
      at++;
    } else {
      const end = wordEnd(chunk, at);
      const word = chunk.slice(at, end);
      const inCode = isJoint(chunk[at - 1]) || isJoint(chunk[end]);
      push(at, end, ROMAN.test(word) ? 'roman' : 'word', inCode);
      at = end;
    }
  }
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

/** "định,đảm": a comma or semicolon with a letter right behind it; "IV.GIẢI": a number of a heading. */
function missesSpace(chunk: string, from: number): boolean {
  const before = chunk[from - 1] ?? '';
  const word = chunk.slice(0, from - 1);
  if (before === ',' || before === ';') return /\p{L}$/u.test(word);
  return before === '.' && ROMAN.test(word);
}

/** Letters of other alphabets that look like Đ (eth and the African D), and composed forms. */
function lookAlikes(text: string): string {
  return text.normalize('NFC').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
}
