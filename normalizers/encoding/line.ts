import type { Line, Style, Word } from '../../extractors/page.js';
import { judgeText } from '../syllable/index.js';
import { UNICODE_VIETNAMESE } from './alphabet.js';
import { decodeLegacy } from './codec.js';
import { type Detected, touches } from './detect.js';
import { encodingOfFont } from './font.js';

/**
 * A line in a legacy encoding as Unicode, word by word: words that are Unicode already stay, and where the line mixes
 * fonts each word is read by its own. Positions of words and the length of a run-in heading are kept true.
 */
export function decodeLine(line: Line, detected: Detected | null): Line {
  const spans = line.style.fontSpans;
  const encodingAt = (offset: number): Detected | null => {
    const font = spans?.find((span) => span.start <= offset && offset < span.end)?.font;
    if (font === undefined) return detected;
    const byFont = encodingOfFont(font);
    return byFont ? { ...byFont, confidence: 1 } : detected?.confidence === 1 ? null : detected;
  };
  if (line.words.length > 0) return decodeWords(line, encodingAt);
  if (detected?.encoding === 'double-utf8') {
    const text = decodeLegacy(line.text, 'double-utf8');
    return text === line.text
      ? line
      : withText(
          line,
          text,
          shortened(line, (n) => decodeLegacy(line.text.slice(0, n), 'double-utf8').length),
        );
  }
  let text = '';
  let lead = 0;
  // Spaces are kept as tokens, so that every piece knows its offset.
  let offset = 0;
  for (const token of restoreCapitals(line.text.split(/(\s+)/), encodingAt)) {
    text += token.decoded;
    offset += token.source.length;
    if (offset <= (line.style.leadLength ?? 0)) lead = text.length;
  }
  return text === line.text
    ? line
    : withText(line, text, line.style.leadLength === undefined ? undefined : lead || undefined);
}

interface Token {
  readonly source: string;
  readonly decoded: string;
}

function restoreCapitals(pieces: readonly string[], encodingAt: (offset: number) => Detected | null): Token[] {
  let offset = 0;
  const tokens = pieces.map((source): Token => {
    const detected = encodingAt(offset);
    offset += source.length;
    return { source, decoded: detected ? decodeWord(source, detected) : source };
  });
  return tokens.map((token, index) => {
    const near = [tokens[index - 2], tokens[index + 2]];
    return capitalised(token, near) ? { ...token, decoded: token.decoded.toLocaleUpperCase('vi') } : token;
  });
}

/**
 * TCVN3 has no capitals with tones, so a heading in it reads "QUYếT ĐịNH" where the font that made capitals of them is
 * not known: a word whose plain letters are all capitals is capital; with one plain letter, so is it beside such a word.
 */
function capitalised({ source, decoded }: Token, near: readonly (Token | undefined)[]): boolean {
  if (source === decoded || !/\p{Ll}/u.test(decoded) || /[a-z]/.test(source)) return false;
  const capitals = (text: string): number => text.match(/[A-Z]/g)?.length ?? 0;
  if (capitals(source) >= 2) return true;
  return near.some((token) => token && capitals(token.source) >= 2 && !/[a-z]/.test(token.source));
}

function decodeWord(word: string, { encoding, capitals, confidence }: Detected): string {
  if (UNICODE_VIETNAMESE.test(word)) return word;
  if (!capitals && !touches(word, encoding)) return word;
  const decoded = decodeLegacy(word, encoding, { capitals });
  if (decoded === word || confidence === 1) return decoded;
  // Found by the words alone: a word that is a syllable as it stands and none afterwards was never encoded.
  return judgeText(decoded).validity < judgeText(word).validity ? word : decoded;
}

function decodeWords(line: Line, encodingAt: (offset: number) => Detected | null): Line {
  let offset = 0;
  let lead = 0;
  const words: Word[] = [];
  let length = 0;
  const pieces = line.words.flatMap((word, index) => (index === 0 ? [word.text] : [' ', word.text]));
  const tokens = restoreCapitals(pieces, encodingAt);
  line.words.forEach((word, index) => {
    const decoded = tokens[2 * index]?.decoded ?? word.text;
    offset += word.text.length + (index === 0 ? 0 : 1);
    length += decoded.length + (index === 0 ? 0 : 1);
    if (offset <= (line.style.leadLength ?? 0)) lead = length;
    words.push(decoded === word.text ? word : { ...word, text: decoded });
  });
  const text = words.map((word) => word.text).join(' ');
  if (text === line.text) return line;
  return { ...withText(line, text, line.style.leadLength === undefined ? undefined : lead || undefined), words };
}

function shortened(line: Line, lengthOf: (length: number) => number): number | undefined {
  return line.style.leadLength === undefined ? undefined : lengthOf(line.style.leadLength);
}

/** The font is forgotten with its encoding, so that decoding twice changes nothing. */
function withText(line: Line, text: string, leadLength: number | undefined): Line {
  const { leadLength: _lead, fontSpans: _spans, ...rest } = line.style;
  const style: Style = { ...rest, font: null, ...(leadLength ? { leadLength } : {}) };
  return { ...line, text, style };
}

const HIDDEN = /[\u0080-\u009f\u00ad]/g;

/** Control characters and soft hyphens that turned out to be no letters are no text. */
export function withoutHidden(line: Line): Line {
  if (line.text.search(HIDDEN) < 0) return line;
  const clean = (text: string): string => text.replace(HIDDEN, '');
  const words = line.words.map((word) => ({ ...word, text: clean(word.text) })).filter((word) => word.text !== '');
  const text =
    words.length > 0 ? words.map((word) => word.text).join(' ') : clean(line.text).trim().replace(/ +/g, ' ');
  const { leadLength } = line.style;
  // A line of nothing else keeps its place.
  if (text === '') return line;
  const lead = leadLength === undefined ? 0 : Math.min(clean(line.text.slice(0, leadLength)).length, text.length);
  return { ...withText(line, text, lead || undefined), words };
}
