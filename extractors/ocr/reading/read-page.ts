import type { TextJudge } from '../../extractor.js';
import { type Bitmap, binarise } from '../raster/bitmap.js';
import { type Component, findComponents } from '../raster/components.js';
import { type Grey, type PixelBox, whiten } from '../raster/grey.js';
import type { PixelRule } from '../raster/rules.js';
import { scaleGrey } from '../raster/scale.js';
import { rewarp, type Warp } from '../raster/warp.js';
import type { ReadWord, Recogniser } from '../recogniser.js';
import { findAnchor } from './again/anchor.js';
import { AT_GOOD_PRINT, AT_POOR_PRINT, type SecondLook } from './again/doubtful-span.js';
import { readLeftover } from './again/leftover.js';
import { missedLines } from './again/missed.js';
import { rereadLines } from './again/reread.js';
import { rereadNumbers } from './again/reread-numbers.js';
import { isGoodPrint } from './good-print.js';
import { holesIn } from './ink/holes.js';
import { trimToInk } from './ink/trim.js';
import { findBlackSeals, findBrokenSeals, outermostOf } from './no-print/black-seal.js';
import { dropInkOfMarks, dropNoise } from './no-print/noise.js';
import { isReceivedStamp } from './no-print/received-stamp.js';
import { findUnread } from './no-print/unread.js';
import type { RuledGrid } from './tables/grid.js';
import type { RuledPage } from './tables/ruled-page.js';
import { checkSequences } from './tables/sequence.js';
import { readStacked } from './tables/stack.js';
import { restoreSpaces } from './words/spacing.js';
import { type FoundLine, type FoundWord, found } from './words/word.js';

/** What stands on a page, in pixels of the prepared picture. */
export interface ReadPage {
  readonly lines: readonly FoundLine[];
  readonly rules: readonly PixelRule[];
  /** Framed stamps, which are not read as text. */
  readonly stamps: readonly PixelBox[];
  /** Round seals in black. */
  readonly seals: readonly PixelBox[];
  /** Ink that no word was read from. */
  readonly unread: readonly PixelBox[];
  /** 0…1, how sure the engine was of the letters at first sight, noise included; 1 for a page without any. */
  readonly sight: number;
}

/**
 * Pixels per inch at which good print is found. A line of 13 points is then about 36 pixels high, the height to which the
 * network brings every line; the time of finding lines grows with the pixels.
 */
const FINDING_DPI = 168;
/** A number alone on its line, in no table, is as likely a speck or handwriting. */
const SURE_LONE_NUMBER = 0.6;
/**
 * Reads a prepared page: ruled tables cell by cell, the rest as a page, then the ink that was left; then every line
 * with a figure or a doubtful word is read again by itself.
 */
export async function readPage(
  recogniser: Recogniser,
  page: RuledPage,
  seen: EarlierLook | null,
  judge: TextJudge,
): Promise<ReadPage> {
  const print = await findPrint(recogniser, page, judge, page.dpi);
  const enlargement = seen ? page.dpi / seen.dpi : 1;
  const earlier = (seen?.lines ?? []).map(({ words }) => ({ words: words.map((word) => enlarged(word, enlargement)) }));
  const missed = missedLines(earlier, print.lines, print.tables, print.stamps, judge);
  const words = earlier.flatMap((line) => line.words);
  return complete(recogniser, page, { ...print, lines: [...print.lines, ...missed] }, words, judge, AT_POOR_PRINT);
}

/** What was seen of the same page, as straight, in another size. */
export interface EarlierLook {
  readonly lines: readonly FoundLine[];
  readonly dpi: number;
}

/**
 * The same where the first look shows good print: of its lines only figures and doubtful words are then read again.
 * Where the print is poor or there is little of it, nothing but what was seen.
 */
export async function readGoodPrint(
  recogniser: Recogniser,
  page: RuledPage,
  judge: TextJudge,
): Promise<{ readonly read: ReadPage | null; readonly lines: readonly FoundLine[] }> {
  const print = await findPrint(recogniser, page, judge, FINDING_DPI);
  const isGood = isGoodPrint(print.lines, print.components);
  const read = isGood ? await complete(recogniser, page, print, [], judge, AT_GOOD_PRINT) : null;
  return { read, lines: print.lines };
}

/** What the first look at a page found. */
interface FoundPrint {
  readonly lines: readonly FoundLine[];
  /** The page without its rules and stamps. */
  readonly image: Grey;
  /** Its ink, and the pieces of it. */
  readonly ink: Bitmap;
  readonly components: readonly Component[];
  readonly ruling: readonly PixelRule[];
  readonly tables: readonly PixelBox[];
  readonly stamps: readonly PixelBox[];
  /** As in `ReadPage`. */
  readonly sight: number;
}

async function findPrint(
  recogniser: Recogniser,
  page: RuledPage,
  judge: TextJudge,
  findingDpi: number,
): Promise<FoundPrint> {
  const { dpi, ruling, grids, ink } = page;
  let { image } = page;
  const outside = grids.length > 0 ? copyOf(image) : image;
  const cells: FoundLine[] = [];
  const tables: PixelBox[] = [];
  const stamps: PixelBox[] = [];
  for (const grid of grids) {
    whiten(outside, grid.box);
    if (await isReceivedStamp(recogniser, image, grid, judge, dpi)) {
      stamps.push(grid.box);
      if (image === page.image) image = copyOf(image);
      whiten(image, grid.box);
    } else {
      tables.push(grid.box);
      cells.push(...(await readCells(recogniser, image, ink, grid, dpi)));
    }
  }
  const around = await readOutside(recogniser, outside, dpi, Math.min(1, findingDpi / dpi));
  const lines = [...dropNoise(around, judge, dpi, SURE_LONE_NUMBER), ...dropNoise(cells, judge, dpi)];
  const print = stamps.length > 0 ? binarise(image) : ink;
  const sight = sightOf([...around, ...cells]);
  return { lines, image, ink: print, components: findComponents(print), ruling, tables, stamps, sight };
}

function copyOf(image: Grey): Grey {
  return { ...image, data: new Uint8Array(image.data) };
}

async function complete(
  recogniser: Recogniser,
  { dpi, marks, warp }: RuledPage,
  { lines: first, image, ink, components, ruling, tables, stamps, sight }: FoundPrint,
  earlier: readonly FoundWord[],
  judge: TextJudge,
  look: SecondLook,
): Promise<ReadPage> {
  const anchor = findAnchor(image, components, first, judge);
  const leftover = await readLeftover(recogniser, image, ink, components, first, tables, anchor, judge, dpi);
  const all = [...first, ...leftover.lines];
  const voted = await rereadLines(recogniser, image, ink, components, all, earlier, anchor, look, judge, dpi);
  voted.push(...leftover.outlined);
  const rules = ruling.filter((rule) => !stamps.some((stamp) => isInside(rule.box, stamp)));
  const coloured = marks.map(({ box }) => rewarped(warp, box));
  const seals = findBlackSeals(components, ink, dpi);
  const notPrint = [...coloured, ...stamps, ...seals];
  const kept = dropNoise(dropInkOfMarks(voted, notPrint, judge), judge, dpi).map(restoreSpaces);
  const holesAt = (box: PixelBox) => holesIn(box, components, ink);
  const lines = checkSequences(await rereadNumbers(recogniser, image, kept, holesAt, dpi), tables);
  const unread = findUnread(components, lines, [...coloured, ...stamps], image, dpi);
  const allSeals = outermostOf([...seals, ...findBrokenSeals(unread, ink, dpi)]);
  return { lines, rules, stamps, seals: allSeals, unread, sight };
}

async function readOutside(recogniser: Recogniser, image: Grey, dpi: number, scale: number): Promise<FoundLine[]> {
  const lines = await recogniser.recognise(await scaleGrey(image, scale), { mode: 'page', dpi: dpi * scale });
  return lines.map(({ words }) => found({ words: words.map((word) => enlarged(word, 1 / scale)) }));
}

function enlarged<W extends Pick<ReadWord, 'box' | 'baseline' | 'size'>>(word: W, factor: number): W {
  const [x0, y0, x1, y1] = word.box;
  return {
    ...word,
    box: [x0 * factor, y0 * factor, x1 * factor, y1 * factor],
    baseline: word.baseline * factor,
    size: word.size * factor,
  };
}

/** The mean confidence of all letters. */
function sightOf(lines: readonly FoundLine[]): number {
  let letters = 0;
  let sum = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    letters += text.length;
    sum += text.length * confidence;
  }
  return letters > 0 ? sum / letters : 1;
}

async function readCells(
  recogniser: Recogniser,
  image: Grey,
  ink: Bitmap,
  grid: RuledGrid,
  dpi: number,
): Promise<FoundLine[]> {
  const margin = Math.round(dpi * 0.027);
  const parts = grid.cells.map((cell) => trimToInk(ink, cell, margin)).filter((part) => part !== null);
  return (await readStacked(recogniser, image, parts, dpi)).flat().map(found);
}

function rewarped(how: Warp, box: PixelBox): PixelBox {
  const [x, y] = rewarp(how, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
  const width = (box[2] - box[0]) * how.scale;
  const height = (box[3] - box[1]) * how.scale;
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

function isInside(box: PixelBox, outer: PixelBox): boolean {
  return box[0] >= outer[0] - 2 && box[1] >= outer[1] - 2 && box[2] <= outer[2] + 2 && box[3] <= outer[3] + 2;
}
