import type { TextJudge } from '../../../extractor.js';
import type { Bitmap } from '../../raster/bitmap.js';
import type { Component } from '../../raster/components.js';
import type { Grey, PixelBox } from '../../raster/grey.js';
import type { Recogniser } from '../../recogniser.js';
import type { LineBand } from '../ink/line-band.js';
import { loneOne, loneRoman } from '../ink/lone-one.js';
import { boxOf, type FoundLine, type FoundWord, isInAny, padded } from '../words/word.js';
import { type Anchor, readAnchored } from './anchor.js';
import { cropLines, type LineCrop } from './line-crop.js';
import { readCrops } from './read-crop.js';

/** What is found late must be this sure and this valid: it stands beside seals and signatures. */
const LEAST_CONFIDENCE = 0.6;
const LEAST_CONFIDENCE_OF_NUMBER = 0.8;
const LEAST_CONFIDENCE_OF_SMALLER = 0.6;
const LEAST_VALIDITY = 0.6;
/** More clusters of unread ink than this are a picture or a seal, not print: only the longest are tried. */
const MOST_CLUSTERS = 24;

/** A figure or two with nothing beside them are often misread at one size and read well at another. */
const FEW = 4;
const SMALLER = { scale: 0.7, blur: 0.4 } as const;

export interface Leftover {
  /** To be read again as all lines are. */
  readonly lines: readonly FoundLine[];
  /** Figures told by their outline, which reading again would lose. */
  readonly outlined: readonly FoundLine[];
}

/** Lines that the first reading passed over: lone page numbers, cells with one figure, lines beside seals. */
export async function readLeftover(
  recogniser: Recogniser,
  image: Grey,
  bitmap: Bitmap,
  components: readonly Component[],
  read: readonly FoundLine[],
  tables: readonly PixelBox[],
  anchor: Anchor | null,
  judge: TextJudge,
  dpi: number,
): Promise<Leftover> {
  const words = read.flatMap((line) => spreadOverGaps(line.words)).map((box) => padded(box, 4, 6));
  const letters = components.filter(
    ({ box }) => isLetterSized(box, dpi) && !isInAny((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, words),
  );
  const clusters = clusterLetters(letters.map(({ box }) => box)).slice(0, MOST_CLUSTERS);
  const bands = clusters.map(bandOfCluster);
  const crops = cropLines(image, components, bands);
  const isPrint = (words: readonly FoundWord[], i: number) =>
    words.length > 0 && (isCredible({ words }, judge, dpi) || isPlainDate(words, clusters[i]?.length ?? 0));
  const readings = await readCrops(recogniser, crops, dpi);
  const isLone = (cluster: readonly PixelBox[]) => cluster.length <= FEW && isAwaited(cluster, tables, image);
  const lone = readings.flatMap((words, i) => (!isPrint(words, i) && isLone(clusters[i] ?? []) ? [i] : []));
  const cropsOf = (places: readonly number[]) => places.map((i) => crops[i] as LineCrop);
  const bandsOf = (places: readonly number[]) => places.map((i) => bands[i] as LineBand);
  const beside = anchor ? await readAnchored(recogniser, cropsOf(lone), bandsOf(lone), anchor, dpi) : [];
  const anchored = new Map(
    lone.flatMap((i, n) => (isNumber(beside[n] ?? [], clusters[i]?.length ?? 0) ? [[i, beside[n] ?? []]] : [])),
  );
  const rest = lone.filter((i) => !anchored.has(i));
  const again = await readCrops(recogniser, cropsOf(rest), dpi, SMALLER);
  const lines: FoundLine[] = [];
  const outlined: FoundLine[] = [];
  readings.forEach((first, i) => {
    const cluster = clusters[i] as PixelBox[];
    const second = again[rest.indexOf(i)] ?? [];
    const sure = anchored.get(i);
    if (isPrint(first, i)) lines.push({ words: first });
    else if (sure) lines.push({ words: sure });
    else if (isPrint(second, i) || isWholeNumber(second, cluster.length)) lines.push({ words: second.map(doubted) });
    else {
      const outline = () => (cluster.length === 1 ? loneOne({ words: first }, cluster[0] as PixelBox, bitmap) : null);
      const roman = () =>
        isLone(cluster) ? loneRoman({ words: first }, cluster, bands[i] as LineBand, components, bitmap) : null;
      const one = outline() ?? roman();
      if (one) outlined.push(one);
    }
  });
  return { lines, outlined };
}

/** Shares of the page's height, above and below, and of its width at either side of the page's number. */
const MARGIN = 0.09;
const BESIDE = 0.3;

/** Where numbers stand alone: in the cells of tables, and where pages are numbered. Elsewhere it is a speck or a pen's. */
function isAwaited(cluster: readonly PixelBox[], tables: readonly PixelBox[], { width, height }: Grey): boolean {
  const box = boxOf(cluster.map((piece) => ({ box: piece })));
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  if (tables.some((table) => x > table[0] && x < table[2] && y > table[1] && y < table[3])) return true;
  return (y < MARGIN * height || y > (1 - MARGIN) * height) && x > BESIDE * width && x < (1 - BESIDE) * width;
}

/** Figures alone, one for each piece of ink. */
function isWholeNumber(words: readonly FoundWord[], pieces: number): boolean {
  const [word] = words;
  if (!word || words.length > 1 || word.confidence < LEAST_CONFIDENCE_OF_SMALLER) return false;
  return /^\p{Nd}+[.)]?$/u.test(word.text) && pieces === (word.text.match(/\p{Nd}/gu)?.length ?? 0);
}

/** A number or numeral that was read beside other words as surely as theirs are. */
function isNumber(words: readonly FoundWord[], pieces: number): boolean {
  const [word] = words;
  if (!word || words.length > 1 || word.confidence < LEAST_CONFIDENCE_OF_NUMBER) return false;
  return isWholeNumber(words, pieces) || /^[IVX]{1,4}[.)]?$/.test(word.text);
}

/** A figure that was not read at its own size. */
function doubted(word: FoundWord): FoundWord {
  return /\p{Nd}/u.test(word.text) ? { ...word, doubt: 'second-reading' } : word;
}

/** Gaps between words up to this, in heights of a line, hold nothing that was passed over. */
const USUAL_GAP = 1.2;

/** The words' boxes, each widened to the middle of the gaps beside it: the engine's boxes may miss a letter at an end. */
function spreadOverGaps(words: readonly FoundWord[]): PixelBox[] {
  const ordered = [...words].sort((a, b) => a.box[0] - b.box[0]);
  const half = (left: FoundWord | undefined, right: FoundWord | undefined) => {
    const gap = left && right ? right.box[0] - left.box[2] : 0;
    return gap > 0 && gap <= USUAL_GAP * (left as FoundWord).size ? gap / 2 : 0;
  };
  return ordered.map((word, i) => {
    const [x0, y0, x1, y1] = word.box;
    return [x0 - half(ordered[i - 1], word), y0, x1 + half(word, ordered[i + 1]), y1];
  });
}

/** A whole date with a piece of ink for each of its figures and strokes: however unsure, the vote will doubt it. */
function isPlainDate(words: readonly FoundWord[], pieces: number): boolean {
  const text = words.length === 1 ? (words[0]?.text ?? '') : '';
  return /^\p{Nd}{1,2}\/\p{Nd}{1,2}\/(19|20)\p{Nd}{2}$/u.test(text) && pieces === text.length;
}

function isLetterSized(box: PixelBox, dpi: number): boolean {
  const height = box[3] - box[1];
  return height >= dpi * 0.06 && height <= dpi * 0.22 && box[2] - box[0] <= dpi * 0.3 && box[2] - box[0] >= dpi * 0.012;
}

/** Letters side by side on one height, longest row first. */
function clusterLetters(boxes: readonly PixelBox[]): PixelBox[][] {
  const clusters: PixelBox[][] = [];
  for (const box of [...boxes].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const height = box[3] - box[1];
    const home = clusters.find((cluster) => {
      const last = cluster.at(-1) as PixelBox;
      const shared = Math.min(box[3], last[3]) - Math.max(box[1], last[1]);
      return box[0] - last[2] < height * 1.5 && shared > 0.4 * Math.min(height, last[3] - last[1]);
    });
    if (home) home.push(box);
    else clusters.push([box]);
  }
  return clusters.sort((a, b) => b.length - a.length);
}

function bandOfCluster(cluster: readonly PixelBox[]): LineBand {
  const box = boxOf(cluster.map((letter) => ({ box: letter })));
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number;
  const baseline = middle(cluster.map((letter) => letter[3]));
  const height = middle(cluster.map((letter) => letter[3] - letter[1]));
  return { x0: box[0], x1: box[2], height, offset: baseline, slope: 0 };
}

function isCredible(line: FoundLine, judge: TextJudge, dpi: number): boolean {
  const text = line.words.map((word) => word.text).join(' ');
  const confidence = line.words.reduce((sum, word) => sum + word.confidence, 0) / line.words.length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const box = boxOf(line.words);
  if (box[3] - box[1] > dpi * 0.3) return false;
  if (letters === 0) return /^[-–]?\s*\p{Nd}[\p{Nd}.,/%\s-]*$/u.test(text) && confidence >= LEAST_CONFIDENCE_OF_NUMBER;
  const { tokens, validity } = judge(text);
  return confidence >= LEAST_CONFIDENCE && letters >= 2 && tokens > 0 && validity >= LEAST_VALIDITY;
}
