import type { TextJudge } from '../../../extractor.js';
import type { PixelBox } from '../../raster/grey.js';
import { hasFigure } from '../words/figures.js';
import { boxOf, type FoundLine, isInAny, padded } from '../words/word.js';

/** Words, and whatever stands in a table, that one look alone saw this well are print; elsewhere it is as likely a pen's. */
const SURE_ALONE = 0.6;
/** Pixels by which the engine's boxes may differ from one look to the next. */
const BESIDE = 2;

/**
 * Lines that an earlier look at a page saw where this one saw nothing: the engine passes over whole cells at one size and not
 * at the next.
 * @param earlier in pixels of this look
 */
export function missedLines(
  earlier: readonly FoundLine[],
  lines: readonly FoundLine[],
  tables: readonly PixelBox[],
  stamps: readonly PixelBox[],
  judge: TextJudge,
): FoundLine[] {
  const taken = [...lines.flatMap((line) => line.words.map((word) => padded(word.box, BESIDE, BESIDE))), ...stamps];
  const isFree = ([x0, y0, x1, y1]: PixelBox) => !isInAny((x0 + x1) / 2, (y0 + y1) / 2, taken);
  return earlier.filter((line) => line.words.every(({ box }) => isFree(box)) && isPrint(line, tables, judge));
}

function isPrint({ words }: FoundLine, tables: readonly PixelBox[], judge: TextJudge): boolean {
  const text = words.map((word) => word.text).join(' ');
  const { tokens, validity } = judge(text);
  const confidence = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  if (confidence < SURE_ALONE || (tokens > 0 ? validity < SURE_ALONE : !hasFigure(text))) return false;
  const [x0, y0, x1, y1] = boxOf(words);
  return tokens > 1 || isInAny((x0 + x1) / 2, (y0 + y1) / 2, tables);
}
