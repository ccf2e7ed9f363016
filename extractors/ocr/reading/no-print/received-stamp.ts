import type { TextJudge } from '../../../extractor.js';
import { cropGrey, type Grey } from '../../raster/grey.js';
import type { Recogniser } from '../../recogniser.js';
import type { RuledGrid } from '../tables/grid.js';

/** Inches: the stamp is 50 × 30 mm by Decree 30/2020/NĐ-CP, appendix IV; stamps in use are up to half as large again. */
const WIDEST = 3.3;
const HIGHEST = 1.8;

/**
 * Whether a small ruled frame is the stamp put on documents received (dấu văn bản đến: number, date, forwarded to), filled
 * in by hand, and no table of the document: the judge knows its title.
 * @param image the page without its rules
 */
export async function isReceivedStamp(
  recogniser: Recogniser,
  image: Grey,
  grid: RuledGrid,
  judge: TextJudge,
  dpi: number,
): Promise<boolean> {
  const { isStampTitle } = judge;
  if (!isStampTitle) return false;
  const [x0, y0, x1, y1] = grid.box;
  if (x1 - x0 > WIDEST * dpi || y1 - y0 > HIGHEST * dpi) return false;
  const lines = await recogniser.recognise(cropGrey(image, grid.box), { mode: 'sparse', dpi });
  return lines.some(({ words }) => words.some((word) => isStampTitle(word.text)));
}
