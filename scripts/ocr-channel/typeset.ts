import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';

/** How one page is set and how it is damaged. */
export interface PageLook {
  /** As known to the system ("Liberation Serif"). */
  readonly family: string;
  readonly style: '' | 'bold' | 'italic';
  /** Points. */
  readonly size: number;
  readonly dpi: number;
  /** Standard deviation in pixels, 0 for none. */
  readonly blur: number;
  /** Degrees. */
  readonly skew: number;
  /** JPEG quality. */
  readonly quality: number;
  /** Grey level that divides black from white, as scanners in black and white have it; 0 for greys. */
  readonly threshold: number;
}

/** Sets paragraphs on an A4 page; gives the picture (PNG) and the printed lines. What does not fit is left out. */
export async function typeset(
  paragraphs: readonly string[],
  look: PageLook,
): Promise<{ png: Buffer; lines: readonly string[] }> {
  const scale = look.dpi / 72;
  const width = Math.round(595 * scale);
  const height = Math.round(842 * scale);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#111';
  context.font = `${look.style} ${look.size * scale}px "${look.family}"`;
  const left = 85 * scale;
  const measure = 455 * scale;
  const step = look.size * 1.35 * scale;
  const lines: string[] = [];
  let y = 60 * scale;
  for (const paragraph of paragraphs) {
    let line = '';
    let indent = 28 * scale;
    const flush = (): void => {
      context.fillText(line, left + indent, y);
      lines.push(line);
      y += step;
      indent = 0;
      line = '';
    };
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (context.measureText(longer).width > measure - indent && line !== '') flush();
      line = line === '' ? word : `${line} ${word}`;
      if (y > 790 * scale) break;
    }
    if (y > 790 * scale) break;
    if (line !== '') flush();
    y += step * 0.3;
  }
  let picture = sharp(canvas.toBuffer('image/png')).greyscale();
  if (look.skew !== 0) picture = sharp(await picture.rotate(look.skew, { background: '#fff' }).png().toBuffer());
  if (look.blur > 0) picture = picture.blur(look.blur);
  if (look.threshold > 0) picture = picture.threshold(look.threshold);
  const jpeg = await picture.jpeg({ quality: look.quality }).toBuffer();
  return { png: await sharp(jpeg).withMetadata({ density: look.dpi }).png().toBuffer(), lines };
}
