import type { Grey } from '../../raster/grey.js';
import type { ReadWord, Recogniser } from '../../recogniser.js';
import { type FoundWord, found } from '../words/word.js';
import type { LineCrop } from './line-crop.js';

/** Another look at the same pixels. */
export interface View {
  readonly scale: number;
  /** Standard deviation of the Gaussian, pixels of the page; 0 = none. */
  readonly blur: number;
}

/** Reads lines cut out alone; one list of words for each, with boxes in the page's coordinates. */
export async function readCrops(
  recogniser: Recogniser,
  crops: readonly LineCrop[],
  dpi: number,
  view: View | null = null,
): Promise<FoundWord[][]> {
  const scale = view?.scale ?? 1;
  const images = view
    ? await Promise.all(crops.map((crop) => seenBy(crop.image, view)))
    : crops.map((crop) => crop.image);
  const readings = await recogniser.recogniseAll(images, { mode: 'line', dpi: dpi * scale });
  return crops.map((crop, i) =>
    (readings[i] ?? []).flatMap((line) => found({ words: line.words.map((word) => placed(word, crop, scale)) }).words),
  );
}

function placed(word: ReadWord, crop: LineCrop, scale: number): ReadWord {
  return {
    ...word,
    box: [
      word.box[0] / scale + crop.x,
      word.box[1] / scale + crop.y,
      word.box[2] / scale + crop.x,
      word.box[3] / scale + crop.y,
    ],
    baseline: word.baseline / scale + crop.y,
    size: word.size / scale,
  };
}

async function seenBy(image: Grey, view: View): Promise<Grey> {
  const { default: sharp } = await import('sharp');
  const width = Math.max(1, Math.round(image.width * view.scale));
  const height = Math.max(1, Math.round(image.height * view.scale));
  const picture = sharp(image.data, { raw: { width: image.width, height: image.height, channels: 1 } });
  const buffer = await (view.blur > 0 ? picture.blur(view.blur) : picture)
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { data: new Uint8Array(buffer), width, height };
}
