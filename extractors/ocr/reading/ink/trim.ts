import type { Bitmap } from '../../raster/bitmap.js';
import type { PixelBox } from '../../raster/grey.js';

/** The part of a box that holds ink, with a margin; `null` where there is none worth reading. */
export function trimToInk(bitmap: Bitmap, box: PixelBox, margin: number): PixelBox | null {
  const { data, width, height } = bitmap;
  const [bx0, by0, bx1, by1] = [
    Math.max(0, box[0]),
    Math.max(0, box[1]),
    Math.min(width, box[2]),
    Math.min(height, box[3]),
  ];
  let [x0, y0, x1, y1] = [bx1, by1, bx0, by0];
  let ink = 0;
  for (let y = by0; y < by1; y++) {
    for (let x = bx0; x < bx1; x++) {
      if (data[y * width + x] !== 1) continue;
      ink++;
      if (x < x0) x0 = x;
      if (x >= x1) x1 = x + 1;
      if (y < y0) y0 = y;
      y1 = y + 1;
    }
  }
  if (ink < margin * 2 || x1 - x0 < 3 || y1 - y0 < margin / 2) return null;
  return [
    Math.max(bx0, x0 - margin),
    Math.max(by0, y0 - margin),
    Math.min(bx1, x1 + margin),
    Math.min(by1, y1 + margin),
  ];
}
