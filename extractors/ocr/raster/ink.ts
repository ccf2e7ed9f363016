import type { PageImage } from '../../extractor.js';
import type { Grey } from './grey.js';

/** What is printed in black, and where there is coloured ink. */
export interface Ink {
  /** Coloured ink (seals, signatures, received stamps) faded, black print kept. */
  readonly print: Grey;
  /** 1 = red, 2 = blue or green, 0 = none; pixel by pixel. `null` where the page has no colour. */
  readonly colour: Uint8Array | null;
}

export const RED = 1;
export const BLUE = 2;

/** Difference between the strongest and the weakest channel below which colour is noise of the scanner or of JPEG. */
const LEAST_CHROMA = 40;
/** Of what ink takes from the white of the paper, the share taken unequally: black print 0, a pure red 1. */
const COLOURED = 0.45;
const PURE = 0.75;
/** Ink of pens is less pure than that of stamps. */
const PURE_BLUE = 0.6;
/** Below this share of coloured pixels a picture is taken as grey: paper tint and chroma noise of JPEG. */
const COLOURED_SHARE = 0.0002;

/**
 * Parts black print from coloured ink. The strongest channel of a red seal is red, near the white of the paper, while
 * black letters under the seal are dark in all three: max(R, G, B) fades the seal and keeps the letters.
 */
export function separateInk(image: PageImage): Ink {
  const { data, width, height, channels } = image;
  const size = width * height;
  if (channels === 1) return { print: { data, width, height }, colour: null };
  const print = new Uint8Array(size);
  const colour = new Uint8Array(size);
  let coloured = 0;
  for (let i = 0, p = 0; i < size; i++, p += channels) {
    const r = data[p] as number;
    const g = data[p + 1] as number;
    const b = data[p + 2] as number;
    const most = r > g ? Math.max(r, b) : Math.max(g, b);
    const least = r < g ? Math.min(r, b) : Math.min(g, b);
    // A transparent pixel shows the paper.
    if (channels === 4 && (data[p + 3] as number) < 128) {
      print[i] = 255;
      continue;
    }
    print[i] = most;
    const purity = (most - least) / (256 - least);
    if (most - least >= LEAST_CHROMA && purity >= COLOURED) {
      const isRed = r === most && r - b > 24;
      colour[i] = isRed ? RED : BLUE;
      coloured++;
      // Blue ink is dark even in its strongest channel; the purer the colour, the nearer to paper.
      print[i] = most + (255 - most) * Math.min(1, (purity - COLOURED) / ((isRed ? PURE : PURE_BLUE) - COLOURED));
    }
  }
  if (coloured <= size * COLOURED_SHARE) return { print: { data: print, width, height }, colour: null };
  fadeRims(image, colour, print);
  return { print: { data: print, width, height }, colour };
}

/** Pixels around coloured ink in which its rim is looked for. */
const RIM = 2;
/** A rim is this bright and this coloured; what is darker is print. */
const RIM_BRIGHT = 130;
const RIM_CHROMA = 14;
const RIM_FADED = 236;

/**
 * Fades the rims of coloured strokes too: their colour is thinned there by blur, and by JPEG, which keeps colour at
 * half the resolution, so that the outline of a faded signature would stay.
 */
function fadeRims({ data, width, height, channels }: PageImage, colour: Uint8Array, print: Uint8Array): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((colour[y * width + x] as number) === 0) continue;
      for (let v = Math.max(0, y - RIM); v <= Math.min(height - 1, y + RIM); v++) {
        for (let u = Math.max(0, x - RIM); u <= Math.min(width - 1, x + RIM); u++) {
          const i = v * width + u;
          const value = print[i] as number;
          if (value < RIM_BRIGHT || value >= RIM_FADED || colour[i] !== 0) continue;
          const p = i * channels;
          const [r, g, b] = [data[p] as number, data[p + 1] as number, data[p + 2] as number];
          if (Math.max(r, g, b) - Math.min(r, g, b) >= RIM_CHROMA) print[i] = RIM_FADED;
        }
      }
    }
  }
}
