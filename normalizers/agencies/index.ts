import { fold } from '../text/fold.js';
import { expandAbbreviations } from './expand-abbreviations.js';
import { agencyCase } from './letter-case.js';
import { type AgencyContext, nameOwnUnit } from './own-unit.js';

export { agencyCase } from './letter-case.js';
export type { AgencyContext } from './own-unit.js';
export { isNameDash, splitAgencies, splitList, splitListSpans } from './split.js';

/**
 * The full name of an agency as printed in a document: abbreviations written out, capitals of a letterhead undone, the
 * document's own unit added where an authority stands without one. "UBND tỉnh" in a document of Sơn La →
 * "Ủy ban nhân dân tỉnh Sơn La"; "Sở TT&TT" → "Sở Thông tin và Truyền thông".
 */
export function expandAgency(text: string, context: AgencyContext): string {
  return CENTRAL.get(fold(text)) ?? nameOwnUnit(agencyCase(expandAll(text)), context);
}

/** Organs of which there is one, by their letters alone: "Thủ tướng Chinh phủ" is no other. */
const CENTRAL = new Map(
  ['Chính phủ', 'Thủ tướng Chính phủ', 'Quốc hội', 'Bộ Chính trị', 'Ban Bí thư', 'Văn phòng Chính phủ'].map((name) => [
    fold(name),
    name,
  ]),
);

/** In a name of capitals throughout the abbreviations expand to capitals, so that the case can be undone as a whole. */
function expandAll(text: string): string {
  const expanded = expandAbbreviations(text);
  return /\p{Ll}/u.test(text) || !/\p{Lu}\p{Lu}.*\s/u.test(text) || !isMostlyNames(text)
    ? expanded
    : expanded.toUpperCase();
}

/** "UBND HUYỆN SÔNG MÃ" is printed in capitals; "UBND" or "HĐND - UBND" is only short. */
function isMostlyNames(text: string): boolean {
  return /(?<!\p{L})(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG|BAN|SỞ|BỘ|PHÒNG|TRUNG|VĂN|CHỦ)(?!\p{L})/u.test(text);
}
