import type { PageImage } from '../../extractor.js';

/** Pixels per inch beyond which nothing is gained and every step takes longer; 300 are read. */
const MOST_DPI = 340;
const TARGET_DPI = 300;

/** The picture brought down to the resolution that is read, where it has much more. */
export async function limitResolution(image: PageImage, dpi: number): Promise<{ image: PageImage; dpi: number }> {
  if (dpi <= MOST_DPI) return { image, dpi };
  const { default: sharp } = await import('sharp');
  const width = Math.max(1, Math.round((image.width * TARGET_DPI) / dpi));
  const height = Math.max(1, Math.round((image.height * TARGET_DPI) / dpi));
  const raw = { width: image.width, height: image.height, channels: image.channels };
  const resized = sharp(image.data, { raw, limitInputPixels: false }).resize(width, height, { fit: 'fill' });
  const { data, info } = await (image.channels === 1 ? resized.toColourspace('b-w') : resized)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 1 ? 1 : info.channels === 4 ? 4 : 3;
  return { image: { data, width, height, channels, dpi: image.dpi }, dpi: (dpi * width) / image.width };
}
