import { fieldOfHeading } from '../fields/index.js';
import type { OutlineParagraph } from '../outline.js';
import { readMarker } from '../paragraphs/index.js';
import type { Field } from '../schema.js';

/**
 * Areas of reform that items name themselves, where no heading does:
 *
 * ```
 * - Về thủ tục hành chính: tỷ lệ hồ sơ đúng hạn đạt 98%; …        the label, for all of its item
 * - Cải cách thể chế:
 *   + 100% văn bản …                                              and for the items under it
 * ```
 */
export interface Labels {
  /** The area that the label of a paragraph, or of the item over it, names. Paragraphs are handed over in order. */
  fieldOf(item: OutlineParagraph): Field | null;
}

const LABEL = /^([^:;.\d%]{4,70}):(?=\s|$)/u;
/** "Tỷ lệ hồ sơ TTHC đúng hạn: 98%" names what is measured; that its words tell. */
const MEASURED =
  /^\s*(?:tỷ lệ|tỉ lệ|mức độ|mức|số|số lượng|chỉ số|thời gian|tổng|phấn đấu|trong đó|cụ thể|hoàn thành|bảo đảm|đảm bảo)(?!\p{L})/iu;
/** "Nhóm tiêu chí thủ tục hành chính", "Về lĩnh vực tài chính", "Chỉ tiêu về thể chế" */
const KIND_OF_LABEL = /^\s*(?:(?:về|đối với|nhóm|tiêu chí|chỉ tiêu|mục tiêu|lĩnh vực|nội dung|công tác)\s+)+/iu;

export function createLabels(): Labels {
  let over: { readonly kind: string; readonly field: Field } | null = null;
  return {
    fieldOf(item) {
      const { text } = item.paragraph;
      const marker = readMarker(text);
      const kind = marker ? (marker.kind === 'bullet' ? marker.label : `${marker.kind}${marker.numbers.length}`) : null;
      if (item.heading || kind === null || kind === over?.kind) over = null;
      if (item.heading) return null;
      const label = LABEL.exec(text.slice(marker?.length ?? 0))?.[1];
      const field = label === undefined || MEASURED.test(label) ? null : fieldOfLabel(label);
      if (field && kind && /:\s*$/u.test(text)) over = { kind, field };
      return field ?? over?.field ?? null;
    },
  };
}

function fieldOfLabel(label: string): Field | null {
  return fieldOfHeading(label) ?? fieldOfHeading(label.replace(KIND_OF_LABEL, ''));
}
