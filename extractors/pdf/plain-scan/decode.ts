import type { PageImage } from '../../extractor.js';
import { layOnPage } from '../picture/picture.js';
import { rasterOf } from '../picture/raster.js';
import type { PlainScanPage } from './open.js';

/** The picture of a page from its own file; `null` where that is no whole picture of the size that the PDF states. */
export async function decodePicture({ loaded, channels, jpeg }: PlainScanPage): Promise<PageImage | null> {
  const [image] = loaded.content.images;
  if (!image) return null;
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(jpeg, { failOn: 'error' })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    if (width !== image.width || height !== image.height || info.channels !== channels) return null;
    const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
    const raster =
      channels === 1 ? { data: pixels, width, height, channels } : rasterOf({ width, height, kind: 2, data: pixels });
    return layOnPage([{ raster, image }], loaded);
  } catch {
    return null;
  }
}
