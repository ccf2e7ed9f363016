import type { PageImage } from '../../extractor.js';
import type { Grey } from '../raster/grey.js';
import { thumbnail } from '../raster/thumbnail.js';
import type { QuarterTurn } from '../raster/turn.js';
import { cornersOf, type Point } from './edges.js';
import { paintSurroundings } from './paint.js';
import type { PointMap } from './place-page.js';
import { type Projection, project } from './projection.js';
import { rectify } from './rectify.js';
import { findSurroundings, type Surroundings } from './surroundings.js';

/** The sheet that a picture shows. */
export interface Sheet {
  /** The sheet alone, without what lies around it. */
  readonly image: PageImage;
  readonly dpi: number;
  /** How the sheet's unit square lies in the picture, in pixels; `null` where picture and sheet are the same. */
  readonly projection: Projection | null;
}

/** Pixels of the longer side of the small picture in which the sheet is looked for. */
const SMALL = 480;
/** Inches of the longer side of A4. */
const A4_LONG = 11.69;
/** A resolution that differs less from that of a sheet of A4 is believed. */
const BELIEVED = 0.12;

/**
 * Finds the sheet in a picture with dark surroundings: black borders of copies and book scans are painted over; a
 * sheet photographed at an angle or from afar is cut out and straightened.
 */
export function takeSheet(picture: PageImage, dpi: number): Sheet {
  const around = look(picture);
  const corners = around?.found && cornersOf(around.found, around.small.width, around.small.height);
  if (!corners) return { image: painted(picture, around), dpi, projection: null };
  const at = ([x, y]: Point): Point => [x * around.factor, y * around.factor];
  const [tl, tr, br, bl] = corners;
  const { image, projection } = rectify(picture, [at(tl), at(tr), at(br), at(bl)]);
  const likely = Math.max(image.width, image.height) / A4_LONG;
  return {
    image: painted(image, look(image)),
    dpi: Math.abs(likely / dpi - 1) < BELIEVED ? dpi : likely,
    projection,
  };
}

interface Look {
  readonly small: Grey;
  readonly factor: number;
  readonly found: Surroundings;
}

function look(image: PageImage): Look | null {
  const factor = Math.max(1, Math.max(image.width, image.height) / SMALL);
  const small = thumbnail(image, factor);
  const found = findSurroundings(small);
  return found && { small, factor, found };
}

function painted(image: PageImage, around: Look | null): PageImage {
  return around ? paintSurroundings(image, around.small, around.found.mask, around.factor) : image;
}

/** Points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where places on the sheet, turned to be read, lie on the picture turned alike; in points.
 * @param sheet size of the sheet and of the picture before they were turned
 */
export function ontoPicture(
  projection: Projection,
  degrees: QuarterTurn,
  sheet: Size,
  picture: Size,
  pixelsPerPoint: number,
): PointMap {
  const back = ((360 - degrees) % 360) as QuarterTurn;
  const turned = degrees === 90 || degrees === 270 ? { width: sheet.height, height: sheet.width } : sheet;
  return (x, y) => {
    const [u, v] = turnPoint(x, y, back, turned);
    const [px, py] = project(projection, u / sheet.width, v / sheet.height);
    return turnPoint(px / pixelsPerPoint, py / pixelsPerPoint, degrees, picture);
  };
}

/** A place after its page is turned clockwise. */
function turnPoint(x: number, y: number, degrees: QuarterTurn, { width, height }: Size): [number, number] {
  if (degrees === 90) return [height - y, x];
  if (degrees === 180) return [width - x, height - y];
  return degrees === 270 ? [y, width - x] : [x, y];
}
