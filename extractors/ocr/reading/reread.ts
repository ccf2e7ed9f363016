import type { TextJudge } from '../../extractor.js';
import type { Grey, PixelBox } from '../raster/grey.js';
import type { ReadLine, Recogniser } from '../recogniser.js';
import { readStacked } from './stack.js';
import { isDoubtful, voteLine } from './vote.js';
import { boxOf, type FoundLine } from './word.js';

/** Other views of the same print; readings at other scales and softness err in other places. */
const VIEWS = [
  { scale: 0.83, blur: 0.9 },
  { scale: 1.2, blur: 0.6 },
] as const;

/** A word seen less surely than this is read again. */
const SURE = 0.86;

/** Reads the lines that hold a number or a doubtful word again, twice where the second reading differs, and votes. */
export async function rereadDoubtful(
  recogniser: Recogniser,
  image: Grey,
  lines: readonly FoundLine[],
  judge: TextJudge,
  dpi: number,
): Promise<FoundLine[]> {
  const doubtful = lines.flatMap((line, i) => (line.words.some((word) => isDoubtful(word, judge, SURE)) ? [i] : []));
  const second = await readView(recogniser, image, lines, doubtful, dpi, VIEWS[0]);
  const differing = doubtful.filter((i, at) => !agree(lines[i] as FoundLine, second[at] ?? []));
  const third = await readView(recogniser, image, lines, differing, dpi, VIEWS[1]);
  return lines.map((line, i) => {
    const at = doubtful.indexOf(i);
    if (at < 0) return line;
    const other = differing.indexOf(i);
    const readings = [second[at] ?? [], ...(other < 0 ? [] : [third[other] ?? []])];
    const words = readings.map((reading) => reading.flatMap((read) => read.words));
    return { words: voteLine(line.words, words, judge) };
  });
}

async function readView(
  recogniser: Recogniser,
  image: Grey,
  lines: readonly FoundLine[],
  chosen: readonly number[],
  dpi: number,
  view: (typeof VIEWS)[number],
): Promise<ReadLine[][]> {
  const margin = Math.round(dpi * 0.02);
  const boxes = chosen.map((i): PixelBox => {
    const [x0, y0, x1, y1] = boxOf((lines[i] as FoundLine).words);
    return [Math.floor(x0) - margin * 2, Math.floor(y0) - margin, Math.ceil(x1) + margin * 2, Math.ceil(y1) + margin];
  });
  return readStacked(recogniser, image, boxes, { dpi: dpi * view.scale, resize: (stack) => softened(stack, view) });
}

async function softened(stack: Grey, view: (typeof VIEWS)[number]): Promise<{ image: Grey; scale: number }> {
  const { default: sharp } = await import('sharp');
  const width = Math.max(1, Math.round(stack.width * view.scale));
  const height = Math.max(1, Math.round(stack.height * view.scale));
  const buffer = await sharp(stack.data, { raw: { width: stack.width, height: stack.height, channels: 1 } })
    .blur(view.blur)
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { image: { data: new Uint8Array(buffer), width, height }, scale: view.scale };
}

function agree(line: FoundLine, second: readonly ReadLine[]): boolean {
  const again = second.flatMap((read) => read.words.map((word) => word.text)).join(' ');
  return again === line.words.map((word) => word.text).join(' ');
}
