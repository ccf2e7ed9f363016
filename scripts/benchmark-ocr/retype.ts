/** Pages of a digital PDF printed again in another typeface: every word at its place and as wide as it was. */
import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Line, Page } from '../../extractors/page.js';
import { fontPath } from '../fixtures/fonts.js';
import type { RasterPage } from '../fixtures/raster.js';

export interface Typeface {
  readonly name: string;
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
}

const FONTS = '/usr/share/fonts/truetype';

/** Typefaces like those of offices that are not Times: of Debian's fonts-dejavu and fonts-liberation2, and Tinos. */
export const TYPEFACES: readonly Typeface[] = [
  {
    name: 'Liberation Sans',
    regular: `${FONTS}/liberation2/LiberationSans-Regular.ttf`,
    bold: `${FONTS}/liberation2/LiberationSans-Bold.ttf`,
    italic: `${FONTS}/liberation2/LiberationSans-Italic.ttf`,
  },
  {
    name: 'DejaVu Serif',
    regular: `${FONTS}/dejavu/DejaVuSerifCondensed.ttf`,
    bold: `${FONTS}/dejavu/DejaVuSerifCondensed-Bold.ttf`,
    italic: `${FONTS}/dejavu/DejaVuSerifCondensed-Italic.ttf`,
  },
  {
    name: 'DejaVu Sans',
    regular: `${FONTS}/dejavu/DejaVuSansCondensed.ttf`,
    bold: `${FONTS}/dejavu/DejaVuSansCondensed-Bold.ttf`,
    italic: `${FONTS}/dejavu/DejaVuSansCondensed-Oblique.ttf`,
  },
  { name: 'Tinos', regular: fontPath('regular'), bold: fontPath('bold'), italic: fontPath('italic') },
];

/** Typefaces on which no rule was made: npm's twin of Calibri, that of Georgia, Noto Serif, and two of Debian's. */
export function otherTypefaces(fonts: string): readonly Typeface[] {
  const ofNpm = (name: string, folder: string, file: string): Typeface => {
    const [regular, bold, italic] = ['400Regular', '700Bold', '400Regular_Italic'].map((style) =>
      join(fonts, folder, style, `${file}_${style}.ttf`),
    );
    return { name, regular: regular ?? '', bold: bold ?? '', italic: italic ?? '' };
  };
  return [
    ofNpm('Carlito', 'carlito', 'Carlito'),
    {
      name: 'Liberation Serif',
      regular: `${FONTS}/liberation2/LiberationSerif-Regular.ttf`,
      bold: `${FONTS}/liberation2/LiberationSerif-Bold.ttf`,
      italic: `${FONTS}/liberation2/LiberationSerif-Italic.ttf`,
    },
    ofNpm('Noto Serif', 'noto-serif', 'NotoSerif'),
    ofNpm('Gelasio', 'gelasio', 'Gelasio'),
    {
      name: 'Liberation Mono',
      regular: `${FONTS}/liberation2/LiberationMono-Regular.ttf`,
      bold: `${FONTS}/liberation2/LiberationMono-Bold.ttf`,
      italic: `${FONTS}/liberation2/LiberationMono-Italic.ttf`,
    },
  ];
}

/** A word's box is as high as the font is large, and this much more; so much of the font hangs below the baseline. */
const BOX_TO_SIZE = 1.02;
const BELOW = 0.22;

/**
 * @param page as read from its text layer
 * @param shrink size of the print against the original, about the page's middle
 */
export function retype(page: Page, typeface: Typeface, dpi: number, shrink = 1): RasterPage {
  const [pageWidth, pageHeight] = [page.width ?? 595, page.height ?? 842];
  const scale = dpi / 72;
  const [width, height] = [Math.round(pageWidth * scale), Math.round(pageHeight * scale)];
  for (const style of ['regular', 'bold', 'italic'] as const)
    GlobalFonts.registerFromPath(typeface[style], `${typeface.name} ${style}`);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.scale(scale, scale);
  context.translate(((1 - shrink) * pageWidth) / 2, ((1 - shrink) * pageHeight) / 2);
  context.scale(shrink, shrink);
  context.fillStyle = '#101010';
  context.strokeStyle = '#202020';
  context.lineWidth = 0.6;
  for (const { words, style } of linesOf(page)) {
    const kind = style.bold ? 'bold' : style.italic ? 'italic' : 'regular';
    for (const { text, box } of words) {
      const size = (box[3] - box[1]) / BOX_TO_SIZE;
      context.font = `${size}px "${typeface.name} ${kind}"`;
      const natural = context.measureText(text).width;
      context.save();
      context.translate(box[0], box[3] - BELOW * size);
      // Narrower letters where the word would not fit, never wider ones.
      context.scale(Math.min(1, (box[2] - box[0]) / natural), 1);
      context.fillText(text, 0, 0);
      context.restore();
    }
  }
  for (const block of page.blocks) {
    if (block.kind !== 'table') continue;
    for (const { box } of block.rows.flatMap((row) => row.cells))
      if (box) context.strokeRect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
  }
  return { width, height, data: withoutAlpha(canvas.data()) };
}

function linesOf(page: Page): readonly Line[] {
  return page.blocks.flatMap((block): readonly Line[] =>
    block.kind === 'line' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}

function withoutAlpha(rgba: Buffer): Buffer {
  const rgb = Buffer.alloc((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) rgba.copy(rgb, to, from, from + 3);
  return rgb;
}
