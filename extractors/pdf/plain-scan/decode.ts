import type { PageImage } from '../../extractor.js';
import { layOnPage } from '../picture.js';
import { rasterOf } from '../raster.js';
import type { PlainScanPage } from './open.js';

/** The picture of a page from its own file; `null` where that is no whole picture of the size that the PDF states. */
export async function decodePicture({ loaded, jpeg }: PlainScanPage): Promise<PageImage | null> {
  const [image] = loaded.content.images;
  if (!image) return null;
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(jpeg, { failOn: 'error' }).raw().toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    if (width !== image.width || height !== image.height) return null;
    const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
    if (channels === 1) return layOnPage([{ raster: { data: pixels, width, height, channels }, image }], loaded);
    if (channels !== 3) return null;
    return layOnPage([{ raster: rasterOf({ width, height, kind: 2, data: pixels }), image }], loaded);
  } catch {
    return null;
  }
}
