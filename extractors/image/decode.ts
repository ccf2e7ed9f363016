import type { PageImage } from '../extractor.js';
import { paperDpi } from './paper.js';

/** Pixels of one page; A3 at 600 dpi has 70 million. */
const MOST_PIXELS = 120_000_000;
/** Pixels of the shorter side; less holds no legible page. */
const SHORTEST_SIDE = 40;

export interface Problem {
  readonly problem: string;
}

/** How many pages a picture file holds. */
export async function countFrames(bytes: Uint8Array): Promise<{ readonly frames: number } | Problem> {
  const { default: sharp } = await import('sharp');
  try {
    const { pages, format } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
    // The frames of an animated WebP are no pages.
    return { frames: format === 'tiff' ? (pages ?? 1) : 1 };
  } catch (error) {
    return { problem: reason(error) };
  }
}

/** One page of a picture file, turned as its EXIF data say, with the resolution of the paper as far as can be told. */
export async function decodeFrame(bytes: Uint8Array, frame: number): Promise<PageImage | Problem> {
  const { default: sharp } = await import('sharp');
  try {
    const source = sharp(bytes, { page: frame, limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { density, width: storedWidth, height: storedHeight } = await source.metadata();
    if (Math.min(storedWidth ?? 0, storedHeight ?? 0) < SHORTEST_SIDE) {
      return { problem: `The picture is too small to hold a page (${storedWidth} × ${storedHeight} pixels).` };
    }
    const { data, info } = await source
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    const channels = info.channels === 1 ? 1 : info.channels === 4 ? 4 : 3;
    return { data, width, height, channels, dpi: paperDpi(width, height, density) };
  } catch (error) {
    return { problem: reason(error) };
  }
}

function reason(error: unknown): string {
  const [first = 'unknown'] = String(error instanceof Error ? error.message : error).split('\n');
  return `The picture cannot be decoded: ${first}`;
}
