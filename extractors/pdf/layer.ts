import type { TextJudge } from '../extractor.js';
import type { PlacedWord } from '../layout/raw-page.js';
import type { Box } from '../page.js';
import type { Glyph, PageContent, PlacedImage } from './content/content.js';

/** How a page is to be read, and why, for people. */
export interface Verdict {
  readonly method: 'text-layer' | 'ocr' | 'none';
  readonly reason: string;
  /** 0…1 for the text layer as it is. */
  readonly confidence: number;
}

/** Words fewer than these on a page that is a picture are a stamp or a watermark. */
export const FEW_WORDS = 30;
/** Words by which a text layer is judged, at least, where there are so many. */
const SAMPLE_WORDS = 150;
/** A page whose pictures cover this share of it is a scan. */
const PICTURE = 0.5;
/** Least share of valid syllables of text that is trusted: over a scan, and on a page made by a word processor. */
const TRUSTED_OVER_SCAN = 0.88;
const TRUSTED = 0.7;
/** Least share of letters with diacritics in Vietnamese text (about one in four is); less is text that lost them. */
const DIACRITICS = 0.08;

/**
 * The glyphs that may be text of the page. Over a scan hidden ones are its text layer; on any other page what nobody can see
 * was not meant to be read.
 */
export function readableGlyphs({ glyphs, images }: PageContent, page: Box): readonly Glyph[] {
  if (!glyphs.some((glyph) => glyph.hidden) || pictureCoverage(images, page) >= PICTURE) return glyphs;
  const visible = glyphs.filter((glyph) => !glyph.hidden);
  return visible.some((glyph) => glyph.text.trim() !== '') ? visible : glyphs;
}

/** Decides whether the text layer of a page can be trusted. */
export function judgeLayer(content: PageContent, words: readonly PlacedWord[], page: Box, judge: TextJudge): Verdict {
  const covered = pictureCoverage(content.images, page);
  const percent = (share: number): string => `${Math.round(100 * share)} %`;
  // Some hundred words of a full page tell as much as all of them.
  const step = Math.max(1, Math.floor(words.length / SAMPLE_WORDS));
  const sample = step === 1 ? words : words.filter((_, i) => i % step === 0);
  const text = sample.map((word) => word.text).join(' ');
  const { tokens, validity } = judge(text);
  const unreadable = unreadableShare(content);
  const isHidden = words.length > 0 && content.glyphs.every((glyph) => glyph.hidden || glyph.text.trim() === '');

  if (words.length === 0) {
    if (covered > 0.02) return ocr(`no text, pictures cover ${percent(covered)} of the page`, 0);
    if (content.fills > 300) return ocr('no text, letters drawn as outlines', 0);
    if (unreadable > 0) return ocr('the fonts do not say which letters they print', 0);
    return { method: 'none', reason: 'blank page', confidence: 1 };
  }
  if (unreadable > 0.3) return ocr(`the fonts do not say which letters they print (${percent(unreadable)})`, validity);
  if (covered >= PICTURE || (isHidden && covered > 0.1)) {
    const what = isHidden ? 'hidden text' : 'text';
    if (words.length < FEW_WORDS) {
      return ocr(
        `the page is a picture (${percent(covered)}); its ${words.length} words are a stamp or watermark`,
        0.3,
      );
    }
    if (tokens > 0 && validity < TRUSTED_OVER_SCAN) {
      return ocr(`the page is a picture and its ${what} is poor (${percent(validity)} valid syllables)`, validity);
    }
    if (diacriticShare(text) < DIACRITICS) return ocr(`the page is a picture and its ${what} lost its diacritics`, 0.5);
    return trusted(`${what} over a picture, ${percent(validity)} valid syllables`, Math.min(0.9, validity));
  }
  if (tokens >= 20 && validity < TRUSTED && !words.some((word) => isLegacyFont(word.font))) {
    return ocr(`the text layer is poor (${percent(validity)} valid syllables)`, validity);
  }
  if (words.length < 12 && covered > 0.2) {
    return ocr(`little text (${words.length} words) beside pictures on ${percent(covered)} of the page`, 0.5);
  }
  const sure = tokens < 20 ? 0.95 : Math.min(1, 0.5 + validity / 1.9);
  return trusted(`text layer, ${words.length} words, ${percent(validity)} valid syllables`, sure);
}

function ocr(reason: string, confidence: number): Verdict {
  return { method: 'ocr', reason, confidence };
}

function trusted(reason: string, confidence: number): Verdict {
  return { method: 'text-layer', reason, confidence: Math.round(100 * confidence) / 100 };
}

/** TCVN3 and VNI store Vietnamese in fonts of their own; the letters are put right later, by font name. */
function isLegacyFont(font: string | null): boolean {
  return font !== null && /^\.?vn|^vni[- ]?/iu.test(font);
}

function unreadableShare({ glyphs }: PageContent): number {
  let printed = 0;
  let unreadable = 0;
  for (const { text } of glyphs) {
    if (text === ' ') continue;
    printed++;
    if (text === '' || (text >= '\ue000' && text <= '\uf8ff')) unreadable++;
  }
  return printed === 0 ? 0 : unreadable / printed;
}

/** Share of letters outside ASCII. */
function diacriticShare(text: string): number {
  let letters = 0;
  let marked = 0;
  for (const char of text) {
    if (!/\p{L}/u.test(char)) continue;
    letters++;
    if (char > '\u007f') marked++;
  }
  return letters === 0 ? 1 : marked / letters;
}

const SAMPLES = 24;

/** Share of the page under pictures, from a raster of sample points. */
export function pictureCoverage(images: readonly PlacedImage[], page: Box): number {
  if (images.length === 0) return 0;
  let hit = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const x = page[0] + ((i + 0.5) / SAMPLES) * (page[2] - page[0]);
    for (let j = 0; j < SAMPLES; j++) {
      const y = page[1] + ((j + 0.5) / SAMPLES) * (page[3] - page[1]);
      if (images.some(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3])) hit++;
    }
  }
  return hit / (SAMPLES * SAMPLES);
}
