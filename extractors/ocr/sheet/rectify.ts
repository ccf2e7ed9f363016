import type { PageImage } from '../../extractor.js';
import type { Corners, Point } from './edges.js';
import { type Projection, project, projectionOnto } from './projection.js';

/** A sheet cut out of a picture, and where its places lie in the picture. */
export interface Rectified {
  readonly image: PageImage;
  readonly projection: Projection;
}

/** Long to short side of A4 by ISO 216. */
const A4_RATIO = Math.SQRT2;
/** A sheet seen at an angle looks shorter than it is by less than this share. */
const FORESHORTENED = 0.15;

/** The sheet between four corners as if seen from straight above, no coarser than the picture shows it. */
export function rectify(source: PageImage, corners: Corners): Rectified {
  const [width, height] = sizeOf(corners);
  const projection = projectionOnto(corners);
  const channels = source.channels === 1 ? 1 : 3;
  const data = new Uint8Array(width * height * channels);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += channels) {
      const [sx, sy] = project(projection, (x + 0.5) / width, (y + 0.5) / height);
      sample(source, sx - 0.5, sy - 0.5, data, at, channels);
    }
  }
  return { image: { data, width, height, channels, dpi: null }, projection };
}

/** Pixels; of the sheet's opposite sides the longer counts, and a sheet near the shape of A4 is given it. */
function sizeOf([tl, tr, br, bl]: Corners): [width: number, height: number] {
  const width = Math.max(length(tl, tr), length(bl, br));
  const height = Math.max(length(tl, bl), length(tr, br));
  const [short, long] = width < height ? [width, height] : [height, width];
  const ratio = long / short;
  if (Math.abs(ratio / A4_RATIO - 1) > FORESHORTENED) return [Math.round(width), Math.round(height)];
  const [newLong, newShort] = ratio < A4_RATIO ? [short * A4_RATIO, short] : [long, long / A4_RATIO];
  return width < height ? [Math.round(newShort), Math.round(newLong)] : [Math.round(newLong), Math.round(newShort)];
}

function length([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** One pixel between four, each counted by its nearness; outside the picture its border goes on. */
function sample(source: PageImage, x: number, y: number, out: Uint8Array, at: number, channels: number): void {
  const { data, width, height } = source;
  const cx = Math.max(0, Math.min(width - 1.001, x));
  const cy = Math.max(0, Math.min(height - 1.001, y));
  const [ix, iy] = [cx | 0, cy | 0];
  const [fx, fy] = [cx - ix, cy - iy];
  const pixel = source.channels;
  const first = (iy * width + ix) * pixel;
  const below = first + width * pixel;
  for (let c = 0; c < channels; c++) {
    const top = (data[first + c] as number) * (1 - fx) + (data[first + pixel + c] as number) * fx;
    const bottom = (data[below + c] as number) * (1 - fx) + (data[below + pixel + c] as number) * fx;
    out[at + c] = top * (1 - fy) + bottom * fy + 0.5;
  }
}
