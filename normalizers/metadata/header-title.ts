import type { OutlineParagraph } from '../outline.js';
import { isCapitals } from '../paragraphs/index.js';
import { fold } from '../text/fold.js';
import { findDates } from './dates.js';
import { cleanTitle } from './title.js';

/** Lines of the letterhead, of whom it is for and of what is decided: no title. */
const OTHER =
  /cong hoa|chu nghia viet nam|doc lap|^(?:uy ban|ubnd|hoi dong|chu tich|bo (?!sung)|so |phong (?!,|chong)|ban (?!hanh)|kinh gui|quyet dinh|quyet nghi|tinh |huyen |thanh pho |xa |phuong )|^so\s?:|\(du thao\)/;
const BAR = /[\s|*_]+$/u;

/**
 * The title of a document whose line "KẾ HOẠCH" was lost, as copies on web pages lose it: the lines in capitals behind the
 * place and date, up to the căn cứ or the first sentence; `null` where there are none.
 */
export function headerTitle(headers: readonly OutlineParagraph[]): string | null {
  const dated = headers.findLastIndex(
    ({ paragraph }) => !isCapitals(paragraph.text) && findDates(paragraph.text).length > 0,
  );
  if (dated < 0) return null;
  const lines: string[] = [];
  for (const { paragraph } of headers.slice(dated + 1)) {
    const text = paragraph.text.replace(BAR, '').trim();
    if (text === '' || (lines.length === 0 && OTHER.test(fold(text)))) continue;
    if (!isCapitals(text) || OTHER.test(fold(text))) break;
    lines.push(text);
  }
  const title = lines.join(' ');
  return /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(title) ? cleanTitle(title) : null;
}
