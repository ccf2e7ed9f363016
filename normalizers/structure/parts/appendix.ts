import type { Paragraph } from '../../paragraph.js';
import { isCapitals } from '../../paragraphs/index.js';
import { fold } from '../../text/fold.js';
import { readTypeLine } from '../type-line.js';
import type { At, Rule } from './rule.js';
import { ATTACHED, SIGNATURE } from './wording.js';

const OPENS = { part: 'appendix', after: { within: 'appendix' } } as const;

/** "PHỤ LỤC II" */
export const namedAppendix: Rule = ({ paragraph, paragraphs, index, marker }, { closed }) =>
  marker?.kind === 'appendix' && opensAppendix(paragraph, paragraphs[index + 1], closed) ? OPENS : null;

/** All that follows an appendix is of it, or of the next one. */
export const insideAppendix: Rule = (_at, { within }) => (within === 'appendix' ? { part: 'appendix' } : null);

/** A file that holds an appendix alone: "DANH MỤC NHIỆM VỤ …" */
export const appendixAlone: Rule = (at, { within }) =>
  within === 'header' && /^(?:DANH MỤC|BIỂU|BẢNG|PHỤ LỤC)/u.test(at.text) && isUntitledAppendix(at) ? OPENS : null;

/** After the signatures. */
export const appendixBehind: Rule = (at, { within }) => (within === 'closing' && isUntitledAppendix(at) ? OPENS : null);

/** "PHỤ LỤC" alone, in capitals or before its title or bracket; not "Phụ lục kèm theo" at a line's start. */
function opensAppendix({ text }: Paragraph, next: Paragraph | undefined, closed: boolean): boolean {
  if (closed || /^PHỤ LỤC/u.test(text)) return true;
  // "Biểu 2" among the text is the name of a table.
  if (/^biểu/iu.test(text)) return false;
  return text.length <= 40
    ? next !== undefined && (isCapitals(next.text) || next.text.startsWith('('))
    : isCapitals(text.slice(8, 60));
}

/** A title in capitals with "(Kèm theo Quyết định số …)" under it or a table below: an appendix without its name. */
function isUntitledAppendix({ paragraph, text, paragraphs, index, tables }: At): boolean {
  if (!isCapitals(text) || text.length < 12) return false;
  if (SIGNATURE.test(fold(text)) || readTypeLine(text)) return false;
  const listed = /^(?:DANH MỤC|BIỂU|BẢNG|MẪU SỐ|KHUNG|TỔNG HỢP)/u.test(text);
  let under = index + 1;
  while (under <= index + 3 && isCapitals(paragraphs[under]?.text ?? '')) under++;
  const attached = ATTACHED.test(fold(paragraphs[under]?.text.slice(0, 40) ?? ''));
  const { end } = paragraphs[under - 1] ?? paragraph;
  return (
    (attached && (listed || paragraph.zone === 'body')) ||
    (listed && tables.some((start) => start >= end && start <= end + 2))
  );
}
