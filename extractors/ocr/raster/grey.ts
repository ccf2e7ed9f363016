/** A grey picture, one byte a pixel, row after row; 0 is black, 255 is white. */
export interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Left, top, right, bottom in pixels; right and bottom are exclusive. */
export type PixelBox = readonly [x0: number, y0: number, x1: number, y1: number];

export function blankGrey(width: number, height: number): Grey {
  return { data: new Uint8Array(width * height).fill(255), width, height };
}

/** The picture as a binary PGM (netpbm "P5"), which costs no compression and which leptonica reads everywhere. */
export function encodePgm(image: Grey): Buffer {
  const header = Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1');
  return Buffer.concat([header, image.data]);
}

/** A copy of a part; what lies outside the picture is white. */
export function cropGrey(image: Grey, box: PixelBox): Grey {
  const target = blankGrey(Math.max(1, box[2] - box[0]), Math.max(1, box[3] - box[1]));
  pasteGrey(target, image, box, 0, 0);
  return target;
}

/** Copies the part `box` of `source` into `target` with its corner at (x, y), cut to both pictures. */
export function pasteGrey(target: Grey, source: Grey, box: PixelBox, x: number, y: number): void {
  const left = Math.max(0, -box[0], -x);
  const top = Math.max(0, -box[1], -y);
  const right = Math.min(box[2] - box[0], source.width - box[0], target.width - x);
  const bottom = Math.min(box[3] - box[1], source.height - box[1], target.height - y);
  if (right <= left) return;
  for (let row = top; row < bottom; row++) {
    const from = (box[1] + row) * source.width + box[0];
    target.data.set(source.data.subarray(from + left, from + right), (y + row) * target.width + x + left);
  }
}

/** Paints a box white, cut to the picture. */
export function whiten(image: Grey, box: PixelBox): void {
  const x0 = Math.max(0, box[0]);
  const x1 = Math.min(image.width, box[2]);
  if (x1 <= x0) return;
  for (let y = Math.max(0, box[1]); y < Math.min(image.height, box[3]); y++) {
    image.data.fill(255, y * image.width + x0, y * image.width + x1);
  }
}
