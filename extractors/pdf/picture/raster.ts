import type { PageImage } from '../../extractor.js';

/** Pixels in rows, 1 (grey) or 3 (RGB) channels. */
export interface Raster {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** A picture as pdf.js keeps it: `kind` 1 = one bit a pixel (1 is white), 2 = RGB, 3 = RGBA. */
export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Whether pdf.js gave a picture with all its pixels. */
export function isPdfImage(value: unknown): value is PdfImage {
  if (typeof value !== 'object' || value === null) return false;
  const [width, height, kind, data] = ['width', 'height', 'kind', 'data'].map((key): unknown =>
    Reflect.get(value, key),
  );
  if (typeof width !== 'number' || typeof height !== 'number' || typeof kind !== 'number') return false;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || width <= 0) return false;
  const stride = kind === 1 ? (width + 7) >> 3 : width * (kind === 3 ? 4 : 3);
  return height > 0 && data.length >= stride * height;
}

/** The pixels of a picture on white paper; grey where it has no colour. */
export function rasterOf({ width, height, kind, data }: PdfImage): Raster {
  const count = width * height;
  if (kind === 1) {
    const grey = new Uint8Array(count);
    const stride = (width + 7) >> 3;
    for (let y = 0, out = 0; y < height; y++) {
      for (let x = 0; x < width; x++) grey[out++] = ((data[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
    return { data: grey, width, height, channels: 1 };
  }
  return kind === 3 ? onPaper(data, width, height) : withoutColour(data, width, height);
}

/** RGB as it is, or grey where all three channels are the same in every pixel. */
function withoutColour(data: PdfImage['data'], width: number, height: number): Raster {
  const grey = new Uint8Array(width * height);
  for (let i = 0, from = 0; i < grey.length; i++, from += 3) {
    const value = data[from] as number;
    if (value !== data[from + 1] || value !== data[from + 2]) {
      return { data: new Uint8Array(data.buffer, data.byteOffset, 3 * width * height), width, height, channels: 3 };
    }
    grey[i] = value;
  }
  return { data: grey, width, height, channels: 1 };
}

/** RGBA laid on white. */
function onPaper(data: PdfImage['data'], width: number, height: number): Raster {
  const rgb = new Uint8Array(3 * width * height);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    const alpha = data[from + 3] as number;
    const paper = 255 - alpha;
    for (let c = 0; c < 3; c++) rgb[to + c] = paper + ((data[from + c] as number) * alpha) / 255;
  }
  return withoutColour(rgb, width, height);
}

/** A raster turned and mirrored by whole pixels: target (x, y) comes from source (ax·x + bx·y + cx, ay·x + by·y + cy). */
export function turnRaster(source: Raster, sideways: boolean, mirrorX: boolean, mirrorY: boolean): Raster {
  if (!sideways && !mirrorX && !mirrorY) return source;
  const width = sideways ? source.height : source.width;
  const height = sideways ? source.width : source.height;
  const { channels } = source;
  const data = new Uint8Array(source.data.length);
  let out = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = sideways ? y : x;
      const down = sideways ? x : y;
      const sx = mirrorX ? source.width - 1 - along : along;
      const sy = mirrorY ? source.height - 1 - down : down;
      const from = (sy * source.width + sx) * channels;
      for (let c = 0; c < channels; c++) data[out++] = source.data[from + c] ?? 0;
    }
  }
  return { data, width, height, channels };
}

/** Halves a raster, each pixel the mean of four. */
export function halve(source: Raster): Raster {
  const width = source.width >> 1;
  const height = source.height >> 1;
  const { channels } = source;
  const stride = source.width * channels;
  const data = new Uint8Array(width * height * channels);
  let out = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < channels; c++) {
        const at = 2 * y * stride + 2 * x * channels + c;
        const sum =
          (source.data[at] ?? 0) +
          (source.data[at + channels] ?? 0) +
          (source.data[at + stride] ?? 0) +
          (source.data[at + stride + channels] ?? 0);
        data[out++] = (sum + 2) >> 2;
      }
    }
  }
  return { data, width, height, channels };
}

/** A white sheet with rasters laid on it at pixel offsets. */
export function sheetOf(
  width: number,
  height: number,
  parts: readonly { readonly raster: Raster; readonly x: number; readonly y: number }[],
): Raster {
  const channels = parts.some(({ raster }) => raster.channels === 3) ? 3 : 1;
  const data = new Uint8Array(width * height * channels).fill(255);
  for (const { raster, x: left, y: top } of parts) {
    for (let y = Math.max(0, -top); y < raster.height && y + top < height; y++) {
      for (let x = Math.max(0, -left); x < raster.width && x + left < width; x++) {
        const from = (y * raster.width + x) * raster.channels;
        const to = ((y + top) * width + x + left) * channels;
        for (let c = 0; c < channels; c++) data[to + c] = raster.data[from + (raster.channels === 1 ? 0 : c)] ?? 0;
      }
    }
  }
  return { data, width, height, channels };
}

/** The raster as a picture of a page; `dpi` in pixels per inch, to a tenth. */
export function pageImageOf(raster: Raster, dpi: number): PageImage {
  return { ...raster, dpi: Math.round(dpi * 10) / 10 };
}
