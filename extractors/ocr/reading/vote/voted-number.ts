import type { TextJudge } from '../../../extractor.js';
import { figuresByHoles, type Holes, holeFit, isRuledOut } from '../ink/holes.js';
import { type InkEvidence, isQuarterOfYear, isRomanQuarter } from '../ink/ink-evidence.js';
import { digitsOf, figuresFor, isOfCalendar, isPossible, isWellWritten } from '../words/figures.js';
import { type FoundWord, rewritten } from '../words/word.js';

/** A number seen less surely than this is in doubt though all readings agree. */
export const SURE_NUMBER = 0.7;
/** The same for a document's number whose letters make sense: the engine doubts codes, which are in no dictionary. */
export const SURE_CODE = 0.45;
/** Share of a number's confidence that another one with one figure exchanged may not reach. */
const RIVAL = 0.7;
/** Confidence that a doubtful number keeps. */
const DISPUTED = 0.4;

/**
 * What a number is after the vote, in doubt where anything speaks against it. One Đ that the engine wrote twice, with an Ð, which
 * Vietnamese has not ("11/QĐÐ-UBND"), is one.
 * @param differing whether a reading has other figures
 * @param fits whether its ink has as many pieces, points and holes
 * @param least confidence below which it is in doubt
 */
export function numberOf(
  word: FoundWord,
  differing: boolean,
  fits: boolean,
  least: number,
  holes: readonly Holes[],
): FoundWord {
  const single = word.text.replace(/ĐÐ|ÐĐ/gu, 'Đ');
  if (single !== word.text && isWellWritten(single)) return disputed(rewritten(word, single));
  if (!isWellWritten(word.text)) {
    const others = word.alternatives.map((other) => other.text);
    const text = figuresFor(word.text, others) ?? figuresByHoles(word.text, holes);
    if (text === null) return disputed(word, differing ? 'second-reading' : 'implausible');
    return disputed(rewritten(word, text));
  }
  const better = sightWithHoles(word, holes) ?? dateAmong(word);
  if (better) return disputed(rewritten(word, better));
  if (differing || !fits || word.confidence < least || hasRival(word, holes) || mayHoldRing(word.text, holes))
    return disputed(word);
  return isPossible(word.text) ? word : disputed(word, 'implausible');
}

/** The word in doubt. */
export function disputed(word: FoundWord, doubt: FoundWord['doubt'] & string = 'second-reading'): FoundWord {
  return { ...word, confidence: Math.min(word.confidence, DISPUTED), doubt };
}

/** A date or number without the dash that was read from specks before it ("-15/5/2031"). */
export function withoutSpecks({ text, alternatives }: FoundWord, ink: InkEvidence | null): string {
  const bare = text.replace(/^[-–—](?=\p{Nd})/u, '');
  return ink?.opensWithDash === false && alternatives.some((other) => other.text === bare) ? bare : text;
}

/** "86,59%", "959%": a figure with a ring before the sign that such a share rarely has. */
const RING_BEFORE_PERCENT = /(?:,\p{Nd}+|^[2-9]\p{Nd})[0689]%/u;

/**
 * Whether a share's last figure may be the upper ring of its percent sign ("86,5%" read "86,59%"): then the ink has no piece
 * left for the sign. Figures that run together are a wide piece, and tell nothing.
 */
function mayHoldRing(text: string, holes: readonly Holes[]): boolean {
  if (!RING_BEFORE_PERCENT.test(text) || holes.slice(0, -1).includes('wide')) return false;
  return holes.length > 0 && holes.length <= digitsOf(text).length;
}

/** Of a number that has figures which their ink's holes rule out: what else the engine saw that has those holes. */
function sightWithHoles({ text, alternatives }: FoundWord, holes: readonly Holes[]): string | null {
  if (holeFit(text, holes).against === 0) return null;
  const { own } = holeFit(text, holes);
  const shape = text.replace(/\p{Nd}/gu, '0');
  const fitting = alternatives.find((other) => {
    const fit = holeFit(other.text, holes);
    return other.text.replace(/\p{Nd}/gu, '0') === shape && fit.against === 0 && fit.own > own;
  });
  return fitting?.text ?? null;
}

/** "27/4/2031" that was read "2714/2031", which is no date and no number of a document without its letters. */
function dateAmong({ text, alternatives }: FoundWord): string | null {
  if (!/^\p{Nd}{3,4}\/(?:19|20)\p{Nd}{2}[.,;:)]*$/u.test(text)) return null;
  const asDigits = (date: string) => date.replace(/[/1]/g, '1');
  const isDate = (other: string) => isOfCalendar(other) && isPossible(other) && asDigits(other) === asDigits(text);
  return alternatives.find((other) => isDate(other.text))?.text ?? null;
}

/** Another figure in one place that the engine saw nearly as well, and that the holes of the ink do not rule out. */
function hasRival({ text, confidence, alternatives }: FoundWord, holes: readonly Holes[]): boolean {
  const digits = digitsOf(text);
  return alternatives.some((other) => {
    if (isRuledOut(other.text, text, holes)) return false;
    const share = other.confidence / Math.max(confidence, 0.01);
    // Alone, an I is rather a 1 to the engine: that it saw one at all tells.
    if (isQuarterOfYear(text) && isRomanQuarter(other.text)) return share >= RIVAL / 2;
    const figures = digitsOf(other.text);
    return share >= RIVAL && figures.length === digits.length && figures !== digits;
  });
}

/** "12/TTr-SNV", "120/2020/NĐ-CP": figures, then capitals. */
export function isCode(text: string): boolean {
  return /\p{Nd}[^\s]*[/-]\S*\p{Lu}/u.test(text);
}

export function makesSense(code: string, judge: TextJudge): boolean {
  const { tokens, validity } = judge(code);
  return tokens > 0 && validity === 1;
}

/** Whether a code has the figures of another and better letters: "12/TTr-SNV" against "12/TTT-SNV", in which fewer are known. */
export function isBetterCode(code: string, other: string, judge: TextJudge): boolean {
  if (!isCode(code) || digitsOf(code) !== digitsOf(other) || !makesSense(code, judge)) return false;
  return /^\p{Nd}+\//u.test(other) && (!makesSense(other, judge) || judge(other).tokens < judge(code).tokens);
}

/** A figure among the letters of a code: "56/2031/T1-BTC". The term of an assembly stands at its end ("QH15"). */
const FIGURE_IN_CODE = /\/\p{Lu}*\p{Nd}\p{Lu}*-\p{Lu}/u;

/** A document's number with a code that is no word and no abbreviation ("23/CT-TTqg") is misread somewhere. */
export function doubtCode(word: FoundWord, judge: TextJudge): FoundWord {
  if (word.doubt || !isCode(word.text)) return word;
  const { tokens, validity } = judge(word.text);
  if ((tokens === 0 || validity === 1) && !FIGURE_IN_CODE.test(word.text)) return word;
  return disputed(word, 'implausible');
}
