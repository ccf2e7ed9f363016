import type { TextJudge } from '../../extractor.js';
import type { Bitmap } from '../raster/bitmap.js';
import type { Component } from '../raster/components.js';
import type { Grey, PixelBox } from '../raster/grey.js';
import type { Recogniser } from '../recogniser.js';
import type { LineBand } from './line-band.js';
import { cropLines } from './line-crop.js';
import { loneOne } from './lone-one.js';
import { readCrops } from './read-crop.js';
import { boxOf, type FoundLine, type FoundWord } from './word.js';

/** What is found late must be this sure and this valid: it stands beside seals and signatures. */
const LEAST_CONFIDENCE = 0.6;
const LEAST_CONFIDENCE_OF_NUMBER = 0.8;
const LEAST_VALIDITY = 0.6;
/** More clusters of unread ink than this are a picture or a seal, not print: only the longest are tried. */
const MOST_CLUSTERS = 24;

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
  judge: TextJudge,
  dpi: number,
): Promise<Leftover> {
  const words = read.flatMap((line) => line.words.map((word) => word.box));
  const letters = components.filter(({ box }) => isLetterSized(box, dpi) && !words.some((word) => isWithin(box, word)));
  const clusters = clusterLetters(letters.map(({ box }) => box)).slice(0, MOST_CLUSTERS);
  const bands = clusters.map(bandOfCluster);
  const crops = cropLines(image, components, bands);
  const readings = await readCrops(recogniser, crops, dpi);
  const lines: FoundLine[] = [];
  const outlined: FoundLine[] = [];
  readings.forEach((words, i) => {
    const cluster = clusters[i] as PixelBox[];
    if (words.length > 0 && (isCredible({ words }, judge, dpi) || isPlainDate(words, cluster.length)))
      lines.push({ words });
    else {
      const one = cluster.length === 1 ? loneOne({ words }, cluster[0] as PixelBox, bitmap) : null;
      if (one) outlined.push(one);
    }
  });
  return { lines, outlined };
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

function isWithin(box: PixelBox, word: PixelBox): boolean {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return x >= word[0] - 4 && x <= word[2] + 4 && y >= word[1] - 6 && y <= word[3] + 6;
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
