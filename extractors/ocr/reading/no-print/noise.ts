import type { TextJudge } from '../../../extractor.js';
import type { PixelBox } from '../../raster/grey.js';
import { hasFigure, isWellWritten } from '../words/figures.js';
import { isPlausible } from '../words/plausible.js';
import { boxOf, type FoundLine, type FoundWord } from '../words/word.js';

/**
 * Takes out what is no print: remains of seals and signatures, specks at the page's edge, bits of rules. Numbers and
 * anything legible stay; a line is dropped only when neither its words nor its letters make sense.
 * @param dpi pixels per inch of the boxes
 * @param leastNumber confidence below which a line of figures alone is dropped
 */
export function dropNoise(lines: readonly FoundLine[], judge: TextJudge, dpi: number, leastNumber = 0.25): FoundLine[] {
  const sizes = lines
    .flatMap((line) => line.words.filter((word) => word.confidence > 0.7).map((word) => word.size))
    .sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? dpi * 0.17;
  const out: FoundLine[] = [];
  for (const line of lines) {
    const words = line.words.filter((word) => !isSpeck(word, usual) && !isSmudge(word, line.words));
    if (words.length === 0 || isRubbish(words, judge, usual, leastNumber)) continue;
    out.push({ words: trimEnds(words, judge) });
  }
  return out.filter((line) => line.words.length > 0);
}

/** Within a seal or signature only what is seen this well and makes sense is print. */
const SURE_IN_MARK = 0.5;
const SURE_ABBREVIATION = 0.8;

/**
 * Takes out what the engine made of the strokes of seals and signatures; print under them stays: words that make sense,
 * and numbers and codes written as such.
 */
export function dropInkOfMarks(lines: readonly FoundLine[], marks: readonly PixelBox[], judge: TextJudge): FoundLine[] {
  if (marks.length === 0) return [...lines];
  const isUnderMark = ({ box }: FoundWord) => {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return marks.some((mark) => x > mark[0] && x < mark[2] && y > mark[1] && y < mark[3]);
  };
  return lines
    .map(({ words }) => {
      const under = words.map(isUnderMark);
      // Print goes on under a seal from one side of it to the other.
      const isInPrint = (i: number) => under.slice(0, i).includes(false) && under.slice(i + 1).includes(false);
      const kept = words.filter((word, i) => !under[i] || isPrint(word, isInPrint(i), judge));
      return { words: kept.map((word) => (isUnderMark(word) ? doubtedFigure(word) : word)) };
    })
    .filter(({ words }) => words.length > 0);
}

/** A figure under a seal is worth a look, however well it was seen. */
function doubtedFigure(word: FoundWord): FoundWord {
  return hasFigure(word.text) && !word.doubt ? { ...word, doubt: 'second-reading' } : word;
}

function isPrint({ text, confidence }: FoundWord, amongPrint: boolean, judge: TextJudge): boolean {
  if (!/[\p{L}\p{N}]{2}/u.test(text)) return amongPrint && confidence >= SURE_IN_MARK && /[\p{L}\p{N}]/u.test(text);
  // A number must not vanish: seen badly it stays, in doubt.
  if (hasFigure(text)) return amongPrint || (confidence >= SURE_IN_MARK && isWellWritten(text));
  if (confidence < SURE_IN_MARK) return false;
  // "TM.", "TL." before the office of the signer, whom seals cover.
  if (/^\p{Lu}{2,4}\.$/u.test(text)) return amongPrint || confidence >= SURE_ABBREVIATION;
  return amongPrint || isPlausible(text, judge);
}

/** Bits of rules, borders and dust: marks without letters seen badly, or far from any size of print. */
function isSpeck(word: FoundWord, usual: number): boolean {
  const height = word.box[3] - word.box[1];
  if (/[\p{L}\p{N}]/u.test(word.text)) return height > usual * 3.5 && word.confidence < 0.6;
  if (/^[|¦_~^`'"‘’“”°*=<>«»‹›\\{}[\]©®™€£§¢¥.,:;⁄]+$/u.test(word.text))
    return word.confidence < 0.75 || /^[|¦_~\\]+$/u.test(word.text);
  return word.confidence < 0.35 || height > usual * 2.5;
}

/** A sign printed over a word: a smudge on its first letter. */
function isSmudge(word: FoundWord, words: readonly FoundWord[]): boolean {
  if (/[\p{L}\p{N}]/u.test(word.text)) return false;
  const width = word.box[2] - word.box[0];
  return words.some((other) => {
    if (other === word || !/[\p{L}\p{N}]/u.test(other.text)) return false;
    return Math.min(word.box[2], other.box[2]) - Math.max(word.box[0], other.box[0]) > width * 0.5;
  });
}

/** Figures that dust does not make by chance, and a year behind a stroke. */
const SEVERAL = 4;
const OF_YEAR = /\/(?:19|20)\p{Nd}{2}[.,;:)]*$/u;

function isRubbish(words: readonly FoundWord[], judge: TextJudge, usual: number, leastNumber: number): boolean {
  const text = words.map((word) => word.text).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  if (letters + digits === 0) return confidence < 0.6 || !/^[-–—+•…./]+$/u.test(text);
  const { tokens, validity } = judge(text);
  const box = boxOf(words);
  // However badly seen, what is written as a date, a quarter or a number of several figures is no dust ("Quýl/2025").
  if (digits >= SEVERAL && (isWellWritten(text) || words.some((word) => OF_YEAR.test(word.text)))) return false;
  if (digits > 0 && letters === 0) return confidence < leastNumber;
  if (tokens > 0 && validity < 0.5 && confidence < 0.6) return true;
  if (confidence < 0.35) return true;
  // A Roman numeral in doubt is a number still.
  if (/^[IVX]+[.)]?$/.test(text)) return false;
  // A lone letter or two of poor sight.
  return letters <= 2 && digits === 0 && confidence < 0.6 && box[2] - box[0] < usual * 2;
}

/** Rubbish before and after the print of a line: what tesseract made of a margin's dust or a rule's end. */
function trimEnds(words: readonly FoundWord[], judge: TextJudge): readonly FoundWord[] {
  const poor = (word: FoundWord | undefined) =>
    word !== undefined &&
    word.confidence < 0.4 &&
    !/\p{N}/u.test(word.text) &&
    // The letter or sign of an item: "a)", "đ.", "(b)".
    !/^\(?\p{L}[).]$/u.test(word.text) &&
    (judge(word.text).tokens === 0
      ? word.text.length <= 3 && !/\p{L}{2}/u.test(word.text)
      : judge(word.text).validity < 1 && word.text.length <= 3);
  let start = 0;
  let end = words.length;
  while (start < end && poor(words[start])) start++;
  while (end > start && poor(words[end - 1])) end--;
  return words.slice(start, end);
}
