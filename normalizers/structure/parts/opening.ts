import type { Part } from '../../outline.js';
import { isCapitals, readMarker } from '../../paragraphs/index.js';
import { fold } from '../../text/fold.js';
import { readTypeLine } from '../type-line.js';
import type { At, Placed, Rule } from './rule.js';
import { ADDRESSEE, ATTACHED, AUTHORITY, BASIS, BASIS_GOES_ON, NATIONAL_TITLE, UPON } from './wording.js';

/** So many lines may stand above the letterhead. */
const PREAMBLE = 10;
/** Paragraphs in which a document may still be at its căn cứ. */
const OPENING = 60;

/** What stands in the letterhead's columns. What a web page writes above them is none of the document. */
export const letterhead: Rule = ({ paragraph, placed }, { within, begun }) => {
  if (!paragraph.zone.startsWith('header')) return null;
  if (begun && placed.length <= PREAMBLE && NATIONAL_TITLE.test(fold(paragraph.text)) && placed.every(isPreamble))
    return { part: 'header', after: { within: 'header', begun: false } };
  return { part: within === 'appendix' ? 'appendix' : 'header' };
};

/** "KẾ HOẠCH", "QUYẾT ĐỊNH:"; but "PHẦN THỨ HAI" / "KẾ HOẠCH NĂM 2025" is the title of a part. */
export const typeLine: Rule = ({ text, marker, placed }) => {
  const type = marker === null && !isBarePart(placed.at(-1)) ? readTypeLine(text) : null;
  if (!type) return null;
  return { part: 'title', after: type.enacts ? { within: 'article' } : { within: 'title', begun: false } };
};

/** What stands before the first heading. */
export const opening: Rule = (at, { within, begun }) => {
  const part = begun ? null : beforeBody(at, within);
  return part && { part, after: { within: part === 'header' ? within : part } };
};

/** "Thực hiện Nghị quyết số …;" / "Căn cứ Kế hoạch số …": the căn cứ may stand behind the occasion. */
export const lateBasis: Rule = ({ text, placed }) =>
  placed.length <= OPENING && /^căn cứ\s/iu.test(text) && placed.every(isOpening)
    ? { part: 'legal-basis', after: { within: 'body', begun: true } }
    : null;

function isPreamble({ paragraph, part }: Placed): boolean {
  return part === 'header' || (part === 'body' && readMarker(paragraph.text) === null);
}

function isOpening(entry: Placed): boolean {
  return entry.part === 'title' || entry.part === 'legal-basis' || isPreamble(entry);
}

function isBarePart(before: Placed | undefined): boolean {
  if (before?.part !== 'body') return false;
  const marker = readMarker(before.paragraph.text);
  const parted = marker?.kind === 'part' || marker?.kind === 'chapter' || marker?.kind === 'division';
  return parted && marker.length >= before.paragraph.text.length;
}

/** `null` when the paragraph is running text already. */
function beforeBody({ text, folded, marker }: At, within: Part): Part | null {
  const bullet = marker?.kind === 'bullet';
  if (BASIS.test(folded) || (bullet && BASIS.test(folded.slice(marker.length)))) return 'legal-basis';
  // Before the first heading a dash at a line's start is one of the title's or of a name ("Lao động / - Thương binh …").
  if (bullet && (within === 'title' || within === 'legal-basis') && text.length <= 160) return within;
  if (within === 'legal-basis' && BASIS_GOES_ON.test(folded) && /;$/u.test(text)) return 'legal-basis';
  // "- - - - -" under the national motto is no bullet.
  if (marker && /\p{L}{2}/u.test(text)) return null;
  if (ADDRESSEE.test(folded) || /^v\/v/.test(folded)) return 'header';
  if (isCapitals(text) && AUTHORITY.test(folded)) return within === 'header' ? 'header' : 'title';
  if (ATTACHED.test(folded)) return 'title';
  if (within === 'title' && UPON.test(folded)) return null;
  // "VỀ QUY ĐỊNH CÁC LOẠI PHÍ.", "Về việc thu phí.": a full stop that a typist added.
  const named = text.length <= 300 && (isCapitals(text) || /^(?:về (?:việc )?|v\/v )/iu.test(text));
  if (within === 'title') return text.length <= 400 && (named || !/[.;:]$/u.test(text)) ? 'title' : null;
  if (within === 'header' && isCapitals(text) && text.length <= 300 && !/[.;]$/u.test(text)) return 'header';
  if (within === 'header') return text.length > 100 || /^\p{Ll}/u.test(text) || /[.;]$/u.test(text) ? null : 'header';
  return null;
}
