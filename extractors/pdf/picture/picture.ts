import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageImage } from '../../extractor.js';
import type { Box } from '../../page.js';
import type { PlacedImage } from '../content/content.js';
import type { LoadedPage } from '../content/load-page.js';
import { pictureCoverage } from '../layer.js';
import type { OpenPdf } from '../open.js';
import { halve, isPdfImage, type PdfImage, pageImageOf, type Raster, rasterOf, sheetOf, turnRaster } from './raster.js';
import { renderPage } from './render.js';

/** Resolution beyond which a scan holds nothing more for OCR, in pixels per inch. */
const ENOUGH = 400;
/** Resolution of a page without pictures. */
const RENDERED = 300;
/** Pieces of one scan have the same resolution, but for this share. */
const SAME_DENSITY = 0.04;

/**
 * The picture of a page for OCR, upright. Where the page is a scan it is the scan's own pixels (rendering would soften
 * them), without what was stamped over it later; else the page as rendered.
 */
export async function picturePage(pdf: OpenPdf, page: PDFPageProxy, loaded: LoadedPage): Promise<PageImage> {
  const sheet: Box = [0, 0, loaded.width, loaded.height];
  const scan = scanOf(loaded.content.images, sheet);
  if (scan) {
    const picture = await scanPicture(page, scan, loaded);
    if (picture) return picture;
  }
  const stored = Math.max(0, ...loaded.content.images.filter((image) => areaShare(image, sheet) > 0.1).map(density));
  const dpi = stored > 0 ? Math.min(RENDERED, Math.max(150, 1.5 * stored)) : RENDERED;
  return renderPage(pdf, page, loaded, dpi);
}

/** The images that make up a scanned page: one that covers it, or strips of equal resolution; `null` for anything else. */
export function scanOf(images: readonly PlacedImage[], sheet: Box): readonly PlacedImage[] | null {
  const large = images.filter((image) => areaShare(image, sheet) > 0.5);
  const [only] = large;
  // Several layers (a mask of letters over a coarse background) have to be painted together.
  if (large.length > 1 || images.some((image) => image.isMask && areaShare(image, sheet) > 0.02)) return null;
  if (only) return isUpright(only) && only.name !== null ? [only] : null;
  const strips = images.filter((image) => areaShare(image, sheet) > 0.005 && image.width > 200);
  const first = strips[0];
  if (!first || strips.some((strip) => !isUpright(strip) || strip.name === null)) return null;
  if (strips.some((strip) => Math.abs(density(strip) / density(first) - 1) > SAME_DENSITY)) return null;
  return pictureCoverage(strips, sheet) > 0.5 ? strips : null;
}

async function scanPicture(
  page: PDFPageProxy,
  scan: readonly PlacedImage[],
  loaded: LoadedPage,
): Promise<PageImage | null> {
  const parts: ScanPart[] = [];
  for (const image of scan) {
    const pixels = await pixelsOf(page, image.name ?? '');
    if (!pixels) return null;
    parts.push({ raster: rasterOf(pixels), image });
  }
  return layOnPage(parts, loaded);
}

/** A stored picture of a scan, and where it stands. */
export interface ScanPart {
  readonly raster: Raster;
  readonly image: PlacedImage;
}

/** The pictures of a scan, each turned as the page shows it, laid on the page; `null` where there is none. */
export function layOnPage(stored: readonly ScanPart[], { width, height }: LoadedPage): PageImage | null {
  const parts = stored.map(({ raster, image }) => ({ raster: upright(raster, image), image }));
  const first = parts[0];
  if (!first) return null;
  let { raster } = first;
  const { box } = first.image;
  const perX = raster.width / (box[2] - box[0]);
  const perY = raster.height / (box[3] - box[1]);
  const fills =
    parts.length === 1 && [box[0], box[1], width - box[2], height - box[3]].every((d) => Math.abs(d) < 0.01 * height);
  if (!fills) {
    const laid = parts.map((part) => ({
      raster: part.raster,
      x: Math.round(part.image.box[0] * perX),
      y: Math.round(part.image.box[1] * perY),
    }));
    raster = sheetOf(Math.round(width * perX), Math.round(height * perY), laid);
  }
  let dpi = 72 * perX;
  while (dpi > ENOUGH) {
    raster = halve(raster);
    dpi /= 2;
  }
  return pageImageOf(raster, dpi);
}

/** Puts the first stored row at the top, as the page shows it. */
function upright(raster: Raster, { matrix: [a, b, c, d] }: PlacedImage): Raster {
  const sideways = Math.abs(b) > Math.abs(a);
  // Display y runs downwards, rows of an image from the top of its unit square: d < 0 is the usual way up.
  return sideways ? turnRaster(raster, true, b < 0, c > 0) : turnRaster(raster, false, a < 0, d > 0);
}

function isUpright({ matrix: [a, b, c, d] }: PlacedImage): boolean {
  const along = Math.hypot(a, b);
  const across = Math.hypot(c, d);
  return Math.min(Math.abs(a), Math.abs(b)) < 0.002 * along && Math.min(Math.abs(c), Math.abs(d)) < 0.002 * across;
}

/** Pixels per inch at which an image stands on the page. */
function density({ width, matrix: [a, b] }: PlacedImage): number {
  return (72 * width) / Math.max(1, Math.hypot(a, b));
}

function areaShare({ box }: PlacedImage, sheet: Box): number {
  const width = Math.min(box[2], sheet[2]) - Math.max(box[0], 0);
  const height = Math.min(box[3], sheet[3]) - Math.max(box[1], 0);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (sheet[2] * sheet[3]);
}

/** A picture that pdf.js cannot decode is never resolved. */
const PATIENCE_MS = 30_000;

function pixelsOf(page: PDFPageProxy, name: string): Promise<PdfImage | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    objects.get(name, (value: unknown) => {
      clearTimeout(timer);
      resolve(isPdfImage(value) ? value : null);
    });
  });
}
