/** The kinds of page that are made and read by `benchmark-ocr-bad.ts`. */
import type { Overlay, RasterPage } from '../fixtures/raster.js';
import { sealAndSignature } from '../fixtures/seal.js';
import {
  blackAndWhite,
  blackBorders,
  bleedThrough,
  blur,
  grain,
  jpeg,
  lean,
  pale,
  photograph,
  speckle,
  unevenLight,
} from './damage.js';

export interface Kind {
  readonly name: string;
  readonly dpi: number;
  /** Drawn over the page before it is scanned. */
  readonly overlay?: Overlay;
  /** @param back another page of the same document, printed on the back of the sheet */
  readonly damage: (page: RasterPage, seed: number, back: RasterPage) => Promise<RasterPage>;
}

/** What every scanner does: a little blur, paper tone, noise, JPEG. */
async function scanned(page: RasterPage, seed: number, quality = 75): Promise<RasterPage> {
  return jpeg(grain(await blur(page, 0.5), 4, seed), quality);
}

const office: Kind['damage'] = async (page, seed) => scanned(await lean(page, 0.7), seed);

export const KINDS: readonly Kind[] = [
  { name: 'clean', dpi: 300, damage: (page, seed) => scanned(page, seed, 90) },
  { name: 'office', dpi: 200, damage: office },
  {
    name: 'bad',
    dpi: 150,
    damage: async (page, seed) => {
      const soft = await blur(await lean(page, 1.8), 0.7);
      return jpeg(speckle(grain(soft, 8, seed), 0.01, seed + 1), 50);
    },
  },
  { name: 'borders', dpi: 200, damage: async (page, seed) => scanned(await blackBorders(page, 1.1), seed) },
  {
    name: 'bleed-through',
    dpi: 200,
    damage: async (page, seed, back) => scanned(await lean(await bleedThrough(page, back, 0.35), 0.4), seed),
  },
  {
    name: 'uneven light',
    dpi: 200,
    damage: async (page, seed) => scanned(unevenLight(await lean(page, -0.5), 0.6), seed),
  },
  {
    name: 'photograph',
    dpi: 240,
    damage: async (page, seed) => {
      const flat = photograph(page, [
        [0.06, 0.035],
        [0.95, 0.06],
        [0.985, 0.975],
        [0.02, 0.94],
      ]);
      return scanned(unevenLight(flat, 0.45), seed);
    },
  },
  {
    name: 'seal over print',
    dpi: 200,
    overlay: sealAndSignature({ page: 1, x: 330, y: 400 }, 'UBND HUYỆN PHIÊNG KHUÔNG * TỈNH BÌNH LĨNH *'),
    damage: office,
  },
  { name: 'upside down', dpi: 200, damage: async (page, seed) => lean(await office(page, seed, page), 180) },
];

/** Further damage, of copies and fax machines, read by `benchmark-ocr-figures.ts` alone. */
export const COPIES: readonly Kind[] = [
  {
    name: 'black and white',
    dpi: 200,
    damage: async (page, seed) => blackAndWhite(grain(await blur(await lean(page, 0.6), 0.6), 6, seed), 150),
  },
  {
    name: 'black and white',
    dpi: 300,
    damage: async (page, seed) => blackAndWhite(grain(await blur(await lean(page, -0.8), 0.7), 6, seed), 150),
  },
  {
    name: 'little toner',
    dpi: 300,
    damage: async (page, seed) => scanned(pale(await blur(page, 0.6), 0.45, seed), seed),
  },
  {
    name: 'heavy copy',
    dpi: 200,
    damage: async (page, seed) => blackAndWhite(grain(await blur(await lean(page, 0.5), 0.9), 6, seed), 200),
  },
  { name: 'strong JPEG', dpi: 200, damage: async (page, seed) => jpeg(await office(page, seed, page), 28) },
  { name: 'leaning', dpi: 300, damage: async (page, seed) => scanned(await lean(page, -1.6), seed) },
];

/** Damage that no rule was made on. */
export const OTHERS: readonly Kind[] = [
  {
    name: 'bleed-through, soft',
    dpi: 250,
    damage: async (page, seed, back) =>
      scanned(await lean(await bleedThrough(page, await blur(back, 1.5), 0.45), -0.3), seed, 80),
  },
  {
    name: 'copy of a copy',
    dpi: 220,
    damage: async (page, seed) => {
      const copy = blackAndWhite(grain(await blur(await lean(page, 0.9), 0.7), 7, seed), 165);
      return scanned(await blur(await lean(copy, -0.4), 0.6), seed + 1, 60);
    },
  },
  { name: 'office', dpi: 200, damage: async (page, seed) => scanned(await lean(page, -0.9), seed, 55) },
  {
    name: 'fine fax',
    dpi: 200,
    damage: async (page, seed) => blackAndWhite(grain(await blur(await lean(page, -0.6), 0.5), 9, seed), 130),
  },
  { name: 'soft focus', dpi: 240, damage: async (page, seed) => scanned(await blur(page, 1.3), seed) },
  {
    name: 'specks, grey paper',
    dpi: 250,
    damage: async (page, seed) => {
      const grey = pale(await lean(page, 1.2), 0.6, seed);
      return jpeg(speckle(grain(unevenLight(grey, 0.3), 6, seed), 0.004, seed + 1), 70);
    },
  },
  {
    name: 'black and white',
    dpi: 240,
    damage: async (page, seed) => blackAndWhite(grain(await blur(await lean(page, 1.1), 0.6), 5, seed), 175),
  },
];
