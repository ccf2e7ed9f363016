import type { TextJudge } from '../../../extractor.js';
import type { Bitmap } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { Grey, PixelBox } from '../../raster/grey.js';
import type { Recogniser } from '../../recogniser.js';
import { restoreBullet } from '../ink/bullet.js';
import { inkedFigures, markHandwriting } from '../ink/handwriting.js';
import { restoreHeadingNumeral } from '../ink/heading-numeral.js';
import { inkEvidence, isBorneOut } from '../ink/ink-evidence.js';
import { restoreItemLetter } from '../ink/item-letter.js';
import { bandOf, baselineAt, type LineBand } from '../ink/line-band.js';
import { isOldStylePage } from '../ink/old-style.js';
import { restoreRaisedMarks } from '../ink/raised-mark.js';
import { dropFalsePoints } from '../vote/false-point.js';
import { type LookAtInk, voteLine } from '../vote/vote.js';
import { type FoundLine, type FoundWord, partBoxes, type Reading } from '../words/word.js';
import { type Anchor, isLoneFigure, readAnchored } from './anchor.js';
import { cropSpan, type DoubtfulSpan, isCounted, type SecondLook, wordsOf } from './doubtful-span.js';
import { cropLines, type LineCrop } from './line-crop.js';
import { readCrops, type View } from './read-crop.js';

/** Lines cut out cleanly are read best; the reading that found the line comes next. */
const WEIGHT = { finding: 0.8, cut: 1.1, soft: 0.9, earlier: 0.7 } as const;

/**
 * Reads doubtful parts of lines again, each cut out alone, and a third time where the two readings differ; then votes
 * word by word, with what an earlier look at the page saw in those lines.
 * The lines found first only say where print stands.
 */
export async function rereadLines(
  recogniser: Recogniser,
  image: Grey,
  bitmap: Bitmap,
  components: readonly Component[],
  lines: readonly FoundLine[],
  earlier: readonly FoundWord[],
  anchor: Anchor | null,
  look: SecondLook,
  judge: TextJudge,
  dpi: number,
): Promise<FoundLine[]> {
  const bands = lines.map((line) => bandOf(line.words, components));
  const pictures = cropLines(image, components, bands);
  const inks = bands.map((band) => near(components, band));
  const looks = bands.map(
    (band, i): LookAtInk =>
      (box: PixelBox) =>
        inkEvidence(box, band, inks[i] as Component[], bitmap),
  );
  const readInLine = async (spans: readonly DoubtfulSpan[], view: View | null): Promise<SpanReading[]> => {
    const crops = spans.map((span) => cropSpan(pictures[span.line] as LineCrop, span));
    const readings = await readCrops(recogniser, crops, dpi, view);
    return spans.map((span, i) => ({ span, words: wordsOf(span, readings[i] as FoundWord[]) }));
  };
  const readBetween = async (spans: readonly DoubtfulSpan[], view: View | null): Promise<SpanReading[]> => {
    const crops = spans.map(({ line }) => pictures[line] as LineCrop);
    const own = spans.map(({ line }) => bands[line] as LineBand);
    const readings = anchor ? await readAnchored(recogniser, crops, own, anchor, dpi, view) : [];
    return spans.flatMap((span, i) => (readings[i] ? [{ span, words: readings[i] }] : []));
  };
  const readSpans = async (spans: readonly DoubtfulSpan[], view: View | null): Promise<SpanReading[]> => {
    const alone = spans.filter(({ line }) => isLoneFigure((lines[line] as FoundLine).words));
    const anchored = await readBetween(alone, view);
    const done = new Set(anchored.map(({ span }) => span));
    const rest = spans.filter((span) => !done.has(span));
    return [...anchored, ...(await readInLine(rest, view))];
  };
  const second = await readSpans(look.spans(lines, judge), look.second);
  const unsettled = second.filter(({ span, words }) => {
    const before = wordsOf(span, (lines[span.line] as FoundLine).words);
    const ink = looks[span.line] as LookAtInk;
    const fits = ({ text, box }: FoundWord) => !isCounted({ text }) || isBorneOut(text, ink(box));
    if (sameWords(before, words)) return !words.every(fits);
    return [...before, ...words].some(isCounted) || !words.every((word) => look.isSettled(word, judge));
  });
  const third = await readSpans(
    unsettled.map(({ span }) => span),
    look.third,
  );
  const [cut, soft] = [wordsByLine(second), wordsByLine(third)];
  const voted = lines.map(({ words: first }, i): FoundWord[] => {
    const [again, softly] = [cut.get(i), soft.get(i)];
    const readings: Reading[] = [{ words: first, weight: WEIGHT.finding }];
    if (again) readings.push({ words: again, weight: WEIGHT.cut });
    if (softly) readings.push({ words: softly, weight: WEIGHT.soft });
    const band = bands[i] as LineBand;
    const before = again ? earlier.filter(({ box }) => standsIn(box, band)) : [];
    if (before.length > 0) readings.push({ words: before, weight: WEIGHT.earlier });
    const ink = inks[i] as Component[];
    const at = looks[i] as LookAtInk;
    const words = dropFalsePoints(partBoxes(voteLine(readings, judge, at, wordBefore(lines, i))), at);
    const lettered = restoreItemLetter(restoreBullet(words, band, ink), band, ink);
    return restoreRaisedMarks(restoreHeadingNumeral(lettered, band, ink, bitmap), band, ink);
  });
  const inked = voted.flatMap((words, i) => inkedFigures(words, bands[i] as LineBand, inks[i] as Component[]));
  const oldStyle = isOldStylePage(inked);
  return voted
    .map((found, i): FoundLine => {
      const band = bands[i] as LineBand;
      const words = markHandwriting(found, band, inks[i] as Component[], judge, oldStyle);
      // The baseline measured on the ink is the same for all words of a line, whichever reading they come from.
      return { words: words.map((word) => ({ ...word, baseline: baselineAt(band, (word.box[0] + word.box[2]) / 2) })) };
    })
    .filter((line) => line.words.length > 0);
}

/** The last word of the line before, where that stands right above: "Quý" of a cell whose next line is "I/2024". */
function wordBefore(lines: readonly FoundLine[], i: number): string {
  const [above, own] = [lines[i - 1]?.words.at(-1), lines[i]?.words[0]];
  if (!above || !own || i === 0) return '';
  const first = (lines[i - 1] as FoundLine).words[0] as FoundWord;
  const isBelow = own.baseline > above.baseline && own.baseline - above.baseline < 3 * Math.max(own.size, above.size);
  return isBelow && own.box[0] < above.box[2] && own.box[2] > first.box[0] - own.size * 4 ? above.text : '';
}

interface SpanReading {
  readonly span: DoubtfulSpan;
  readonly words: readonly FoundWord[];
}

function wordsByLine(readings: readonly SpanReading[]): Map<number, FoundWord[]> {
  const lines = new Map<number, FoundWord[]>();
  for (const { span, words } of readings) lines.set(span.line, [...(lines.get(span.line) ?? []), ...words]);
  return lines;
}

/** Pieces of ink about the height of a line. */
function near(components: readonly Component[], band: LineBand): Component[] {
  const [left, right] = [band.offset + band.slope * band.x0, band.offset + band.slope * band.x1];
  const top = Math.min(left, right) - 2 * band.height;
  const bottom = Math.max(left, right) + band.height;
  return components.filter(({ box }) => box[1] > top && box[3] < bottom);
}

/** Whether the middle of a word is no farther from a line than its letters reach. */
function standsIn(box: PixelBox, band: LineBand): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const { height } = band;
  const above = baselineAt(band, x) - y;
  return x > band.x0 - height && x < band.x1 + height && above > -0.3 * height && above < 1.5 * height;
}

function sameWords(a: readonly FoundWord[], b: readonly FoundWord[]): boolean {
  return a.length === b.length && a.every((word, i) => word.text === b[i]?.text);
}
