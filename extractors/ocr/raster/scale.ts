import type { Grey } from './grey.js';

/** The picture in another size; the picture itself where that is the same. */
export async function scaleGrey(image: Grey, scale: number): Promise<Grey> {
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  if (width === image.width && height === image.height) return image;
  const { default: sharp } = await import('sharp');
  const buffer = await sharp(image.data, { raw: { width: image.width, height: image.height, channels: 1 } })
    .resize(width, height, { kernel: scale > 1 ? 'cubic' : 'lanczos3', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length), width, height };
}
