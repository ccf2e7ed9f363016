import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageImage } from '../../extractor.js';
import type { LoadedPage } from '../content/load-page.js';
import type { OpenPdf } from '../open.js';
import { pageImageOf, rasterOf } from './raster.js';

/** Paints a page, upright, without appearances of signatures. */
export async function renderPage(
  pdf: OpenPdf,
  page: PDFPageProxy,
  loaded: LoadedPage,
  dpi: number,
): Promise<PageImage> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const viewport = page.getViewport({ scale: dpi / 72, rotation: loaded.rotation });
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const canvas = createCanvas(width, height);
  const { ENABLE, DISABLE } = pdf.pdfjs.AnnotationMode;
  await page.render({
    // The canvas of @napi-rs is one of the browser's in all that pdf.js uses.
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    background: 'white',
    annotationMode: loaded.content.stamps.length > 0 ? DISABLE : ENABLE,
  }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  return pageImageOf(rasterOf({ width, height, kind: 3, data }), dpi);
}
