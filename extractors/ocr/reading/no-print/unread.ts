import type { Component } from '../../raster/components.js';
import type { Grey, PixelBox } from '../../raster/grey.js';
import { boxOf, type FoundLine, isInAny, padded } from '../words/word.js';

/** Inches: pieces at least this high may be letters, at least this wide strokes of a pen; dust and rules are less. */
const LEAST_HEIGHT = 0.06;
const LEAST_WIDTH = 0.012;
/** Pieces this large in both directions are no print: a signature, a seal, handwriting run together. */
const LARGE = 0.2;
/** Inches between pieces that belong together. */
const NEAR = 0.13;
/** Fewer small pieces together are specks. */
const LEAST_PIECES = 3;
/** Inches from the edge of the picture: shadows, punched holes and the edge of the paper. */
const EDGE = 0.2;
/** Heights of a line: the engine's boxes may miss a letter at an end, a mark above or a tail below. */
const BESIDE = 0.4;
const ABOVE = 0.35;
/** Places named on one page; more are a picture or a form filled in by hand, of which the largest say enough. */
const MOST = 12;

/**
 * Where ink stands that no word was read from: handwriting, signatures, print under seals, what was taken for noise. Largest
 * first.
 * @param known seals, signatures and stamps that are told as such
 */
export function findUnread(
  components: readonly Component[],
  lines: readonly FoundLine[],
  known: readonly PixelBox[],
  { width, height }: Grey,
  dpi: number,
): PixelBox[] {
  const words = lines.flatMap((line) => line.words.map(({ box, size }) => padded(box, BESIDE * size, ABOVE * size)));
  const edge = EDGE * dpi;
  const pieces = components
    .filter(({ box }) => {
      const [w, h] = [box[2] - box[0], box[3] - box[1]];
      if (h < LEAST_HEIGHT * dpi || w < LEAST_WIDTH * dpi || w > 12 * h) return false;
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      if (x < edge || y < edge || x > width - edge || y > height - edge) return false;
      return !isInAny(x, y, words) && !isInAny(x, y, known);
    })
    .map(({ box }) => box);
  return clustersOf(pieces, NEAR * dpi)
    .filter((cluster) => cluster.length >= LEAST_PIECES || cluster.some((box) => isLarge(box, dpi)))
    .map((cluster) => boxOf(cluster.map((box) => ({ box }))))
    .sort((a, b) => areaOf(b) - areaOf(a) || a[1] - b[1] || a[0] - b[0])
    .slice(0, MOST);
}

function isLarge(box: PixelBox, dpi: number): boolean {
  return box[2] - box[0] >= LARGE * dpi && box[3] - box[1] >= LARGE * dpi;
}

function areaOf(box: PixelBox): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}

/** Pieces no farther apart than `near`, together. */
function clustersOf(boxes: readonly PixelBox[], near: number): PixelBox[][] {
  const clusters: { pieces: PixelBox[]; box: PixelBox }[] = [];
  for (const box of boxes) {
    const touching = clusters.filter(
      ({ box: other }) =>
        box[0] - near <= other[2] &&
        other[0] - near <= box[2] &&
        box[1] - near <= other[3] &&
        other[1] - near <= box[3],
    );
    const pieces = [...touching.flatMap((cluster) => cluster.pieces), box];
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push({ pieces, box: boxOf(pieces.map((piece) => ({ box: piece }))) });
  }
  return clusters.map(({ pieces }) => pieces);
}
