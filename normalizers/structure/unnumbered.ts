import { fieldOfHeading } from '../fields/index.js';
import { isCapitals, readMarker } from '../paragraphs/index.js';
import { matchKey } from '../text/fold.js';
import type { Heading } from './heading.js';
import type { Placed } from './parts/index.js';
import { hasPredicate } from './wording.js';

const TITLES =
  /^(?:muc dich|yeu cau|muc tieu|chi tieu|nhiem vu|giai phap|noi dung|ket qua|han che|ton tai|uu diem|nguyen nhan|kien nghi|de xuat|kinh phi|to chuc thuc hien|phuong huong)/;

/** "Kết quả theo lĩnh vực:" leads to a table or a list; "Kết quả đạt được:" names a part. */
const LEADS_IN = /^ket qua (?!thuc hien$|dat duoc$|chung$|noi bat$|chu yeu$)/;

/**
 * Judges whether a paragraph without a number is a heading: set in bold as a whole, or in capitals with the words of one;
 * short, without a full stop, and with text under it. Bullets never are.
 */
export function judgeUnnumbered(placed: readonly Placed[], index: number): Heading | null {
  const paragraph = placed[index]?.paragraph;
  if (!paragraph) return null;
  const { text, style } = paragraph;
  if (text.length > 160 || text.length < 4 || /[.;,]$/u.test(text) || readMarker(text) !== null || text.startsWith('('))
    return null;
  if (/\d\s?%/u.test(text) || !/\p{L}{2}/u.test(text)) return null;
  const next = placed[index + 1];
  if (next?.part !== 'body') return null;
  const key = matchKey(text);
  const capitals = isCapitals(text);
  const titled = TITLES.test(key) || fieldOfHeading(text) !== null;
  const bold = style.bold === true && (style.leadLength ?? text.length) >= text.replace(/[\s:]+$/u, '').length;
  // Without typography "Chỉ tiêu:" on a line of its own is a heading by its words and its colon.
  const announced =
    style.bold === null &&
    titled &&
    !LEADS_IN.test(key) &&
    text.endsWith(':') &&
    text.length <= 40 &&
    !/\d/u.test(text);
  if (!(bold && (titled || !hasPredicate(text))) && !(capitals && titled) && !announced) return null;
  const title = text.replace(/[\s:*]+$/u, '');
  return { titleFrom: 0, titleTo: title.length, bodyFrom: text.length, confidence: titled ? 0.85 : 0.7 };
}
