import type { TextJudge } from '../../../extractor.js';
import type { Component } from '../../raster/components.js';
import { blankGrey, type Grey, type PixelBox, pasteGrey } from '../../raster/grey.js';
import type { Recogniser } from '../../recogniser.js';
import { bandOf, baselineAt, type LineBand } from '../ink/line-band.js';
import { isPlausible } from '../words/plausible.js';
import { boxOf, type FoundLine, type FoundWord } from '../words/word.js';
import { cropLines, type LineCrop } from './line-crop.js';
import { readCrops, type View } from './read-crop.js';

/**
 * A word of the page that was surely seen. The engine brings every line to one height by what rises and hangs in it: of a figure
 * alone in its cell it cannot tell how high letters are here, and "7" becomes "/", "5" becomes "s", or nothing at all. With words
 * beside it, on the same baseline, it reads the figure as it reads those in running text.
 */
export interface Anchor {
  readonly text: string;
  readonly image: Grey;
  /** Row of the picture on which the word stands. */
  readonly baseline: number;
  /** Height of its small letters, pixels. */
  readonly height: number;
}

/** Words that rise and hang, seen at least this surely. */
const RISES_AND_HANGS = /^(?=.*[bdđhkltBDĐHKLT])(?=.*[gpqy])\p{L}{3,7}$/u;
const SURE = 0.9;
/** Heights of small letters between a figure and the word beside it. */
const GAP = 0.7;

/** A figure or two alone on their line, or a sign that may be one. */
const LONE_FIGURE = /^\(?(?:\p{Nd}{1,3}|[\p{L}|!/\]]|[IVXHl|!]{1,3})[.)]?$/u;

export function isLoneFigure(words: readonly FoundWord[]): boolean {
  return words.length === 1 && LONE_FIGURE.test(words[0]?.text ?? '');
}

/** The word of the usual size that stands for the print of the page; `null` where none was surely seen. */
export function findAnchor(
  image: Grey,
  components: readonly Component[],
  lines: readonly FoundLine[],
  judge: TextJudge,
): Anchor | null {
  const sizes = lines.flatMap(({ words }) => words.map(({ size }) => size)).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  let best: { line: FoundLine; word: FoundWord; cost: number } | null = null;
  for (const line of lines) {
    for (const word of line.words) {
      if (word.confidence < SURE || !RISES_AND_HANGS.test(word.text) || !isPlausible(word.text, judge)) continue;
      const cost = Math.abs(word.size - usual) - word.confidence;
      if (!best || cost < best.cost) best = { line, word, cost };
    }
  }
  if (!best) return null;
  // The lines beside it take their own ink.
  const { line } = best;
  const reach = boxOf(line.words);
  const beside = lines.filter((other) => other !== line && isNear(boxOf(other.words), reach, usual));
  const bands = [line, ...beside].map(({ words }) => bandOf(words, components));
  const [crop] = cropLines(image, components, bands);
  const [band] = bands;
  if (!crop || !band) return null;
  const { box } = best.word;
  const [x0, x1] = [Math.round(box[0]) - 2 - crop.x, Math.round(box[2]) + 2 - crop.x];
  const word = blankGrey(x1 - x0, crop.image.height);
  pasteGrey(word, crop.image, [x0, 0, x1, crop.image.height], 0, 0);
  const baseline = Math.round(baselineAt(band, (box[0] + box[2]) / 2)) - crop.y;
  return { text: best.word.text, image: word, baseline, height: band.height };
}

function isNear(box: PixelBox, other: PixelBox, distance: number): boolean {
  return box[1] - distance < other[3] && other[1] - distance < box[3] && box[0] < other[2] && other[0] < box[2];
}

/**
 * Reads lines of a figure or two, each between two anchors.
 * @returns one list of words for each, in the page's coordinates; `null` where nothing was seen, or not even the anchors
 * were read as they are
 */
export async function readAnchored(
  recogniser: Recogniser,
  crops: readonly LineCrop[],
  bands: readonly LineBand[],
  anchor: Anchor,
  dpi: number,
  view: View | null = null,
): Promise<(FoundWord[] | null)[]> {
  const between = crops.map((crop, i) => betweenAnchors(crop, bands[i] as LineBand, anchor));
  const readings = await readCrops(recogniser, between, dpi, view);
  return readings.map((words, i) => {
    const { x, image } = crops[i] as LineCrop;
    const middle = ({ box }: FoundWord) => (box[0] + box[2]) / 2;
    const [left, own, right] = [
      words.filter((word) => middle(word) <= x),
      words.filter((word) => middle(word) > x && middle(word) < x + image.width),
      words.filter((word) => middle(word) >= x + image.width),
    ];
    const isAnchor = ([word, ...more]: readonly FoundWord[]) => more.length === 0 && word?.text === anchor.text;
    const isSeen = own.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
    return isSeen && isAnchor(left) && isAnchor(right) ? own : null;
  });
}

function betweenAnchors(crop: LineCrop, band: LineBand, { image: word, baseline, height }: Anchor): LineCrop {
  const { image } = crop;
  const own = Math.round(baselineAt(band, crop.x + image.width / 2)) - crop.y;
  const above = Math.max(own, baseline);
  const below = Math.max(image.height - own, word.height - baseline);
  const gap = Math.round(GAP * height);
  const left = gap + word.width + gap;
  const out = blankGrey(left + image.width + left, above + below);
  const whole = [0, 0, word.width, word.height] as const;
  pasteGrey(out, word, whole, gap, above - baseline);
  pasteGrey(out, image, [0, 0, image.width, image.height], left, above - own);
  pasteGrey(out, word, whole, left + image.width + gap, above - baseline);
  return { image: out, x: crop.x - left, y: crop.y - (above - own) };
}
