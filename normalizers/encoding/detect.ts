import { judgeText } from '../syllable/index.js';
import { isSpace } from '../text/chunks.js';
import { UNICODE_VIETNAMESE } from './alphabet.js';
import { decodeLegacy, type LegacyEncoding } from './codec.js';
import { encodingOfFont } from './font.js';

export interface Detected {
  readonly encoding: LegacyEncoding;
  /** The font prints capitals for small letters. */
  readonly capitals: boolean;
  /** 0…1. */
  readonly confidence: number;
}

export interface DetectOptions {
  readonly font?: string | null;
}

/** In the order in which they win when the words cannot decide: the commoner first. */
const BY_WORDS: readonly LegacyEncoding[] = ['tcvn3', 'vni', 'double-utf8', 'windows-1258', 'vps', 'viqr'];

const MIN_TOUCHED = 3;
/** One word in so many may be Unicode Vietnamese in a text of another encoding. */
const MIXED = 5;
/** Share of touched words that must be syllables after decoding, and may be before. */
const VALID_AFTER = 0.85;
const VALID_BEFORE = 0.5;
/** Share of all words that must be syllables after decoding: text of another language fails here. */
const VALID_OVERALL = 0.75;

/** What no other text writes: a shape of VIQR behind its vowel, mostly with its tone. */
const VIQR_WORD = /(?:[aeo]\^|a\(|[ou]\+|dd)/i;

/** A word, not a dash or a quotation mark, which are letters in VPS. */
const LETTER_OF_ANY = /[\p{L}\u00a1-\u00bf]/u;

/** Whether a word, as it stands, is something that the encoding writes differently from Unicode. */
export function touches(word: string, encoding: LegacyEncoding): boolean {
  return !UNICODE_VIETNAMESE.test(word) && decodeLegacy(word, encoding) !== word;
}

/**
 * The legacy encoding of a text: by its font where the name says so, else by its words: only where the words that
 * decoding changes are no syllables now and syllables afterwards. `null` for Unicode text of any language.
 */
export function detectLegacy(text: string, options: DetectOptions = {}): Detected | null {
  const byFont = encodingOfFont(options.font);
  if (byFont) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const unicode = words.filter((word) => UNICODE_VIETNAMESE.test(word)).length;
    // Old documents edited anew keep the font's name over Unicode text.
    return unicode > words.length / 10 ? null : { ...byFont, confidence: 1 };
  }
  // Without a font to tell them apart, nothing mixes Unicode and another encoding in one text.
  const { letters, unicode } = countWords(text);
  if (unicode > letters / MIXED || letters - unicode < MIN_TOUCHED) return null;
  const words = text.split(/\s+/).filter((word) => LETTER_OF_ANY.test(word) && !UNICODE_VIETNAMESE.test(word));
  let best: Detected | null = null;
  for (const encoding of BY_WORDS) {
    const confidence = evidenceFor(encoding, words);
    if (confidence > (best?.confidence ?? 0) + 0.01) best = { encoding, capitals: false, confidence };
  }
  return best;
}

/** Words with a letter of any kind, and those of them with one that only Unicode Vietnamese has; enough of them to judge by. */
function countWords(text: string): { readonly letters: number; readonly unicode: number } {
  let letters = 0;
  let unicode = 0;
  for (let at = 0; at < text.length; at++) {
    let hasLetter = false;
    let isUnicode = false;
    for (; at < text.length && !isSpace(text.charCodeAt(at)); at++) {
      const code = text.charCodeAt(at);
      if (code < 0x80) hasLetter ||= (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
      else if (code >= 0x1ea0 && code <= 0x1ef9) isUnicode = true;
      else if (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) hasLetter = true;
      else if (!isUnicode) {
        const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
        isUnicode = UNICODE_VIETNAMESE.test(char);
        hasLetter ||= LETTER_OF_ANY.test(char);
      }
    }
    if (isUnicode) unicode++;
    if (isUnicode || hasLetter) letters++;
    // Were all that is left words of something else, it would still be Unicode text.
    if (unicode > (letters + (text.length - at) / 2) / MIXED) break;
  }
  return { letters, unicode };
}

/** 0 for none; otherwise how sure, growing with the number of words. */
function evidenceFor(encoding: LegacyEncoding, words: readonly string[]): number {
  const touched = [...new Set(words.filter((word) => touches(word, encoding)))];
  if (touched.length < MIN_TOUCHED) return 0;
  if (encoding === 'viqr' && touched.filter((word) => VIQR_WORD.test(word)).length < MIN_TOUCHED) return 0;
  const before = judgeText(touched.join(' '));
  const after = judgeText(decodeLegacy(touched.join(' '), encoding));
  const overall = judgeText(decodeLegacy(words.join(' '), encoding));
  if (before.tokens > 0 && before.validity > VALID_BEFORE) return 0;
  if (after.tokens < MIN_TOUCHED || after.validity < VALID_AFTER || overall.validity < VALID_OVERALL) return 0;
  return after.validity * Math.min(1, 0.6 + touched.length / 50);
}
