import type { OutlineParagraph } from '../../outline.js';
import { readMarker } from '../../paragraphs/index.js';
import type { Value } from '../../schema.js';
import { readComparator } from '../words/comparators.js';
import { leadLength } from '../words/lead.js';
import type { Clause } from './clause.js';
import { isLevelOnly } from './position.js';
import { trimTrail } from './subject.js';

/**
 * What an item over others says for all of them:
 *
 * ```
 * - Tỷ lệ số hóa hồ sơ đạt tối thiểu:          measured, and compared
 *   + Cấp tỉnh: 100%.
 *   + Cấp xã: 85%.
 * ```
 */
interface Stem {
  /** Kind of its number or bullet: items of the same kind stand beside it, not under it. */
  readonly kind: string;
  readonly measured: string;
  readonly comparator: Value['comparator'] | null;
}

export interface Stems {
  /** A clause of the next paragraph, with what it leaves to the item above. */
  complete(clause: Clause): Clause;
  /** Goes on to the next paragraph; `clauses` are those of the one before. */
  enter(item: OutlineParagraph): void;
  leave(item: OutlineParagraph, from: number, clauses: readonly Clause[]): void;
}

const RATE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức độ|chỉ số|số lượng|thời gian|tốc độ|số)(?!\p{L})/iu;
/** Ends of an item that others stand under: "…, trong đó:", "… như sau:". */
const LEADS_OVER = /[,;]?\s*(?:(?:trong đó|cụ thể|như sau|gồm|bao gồm|sau)\s*)*:\s*$/iu;

/** Follows the items of a list, so that one that only names a level has what is measured from the item above. */
export function createStems(): Stems {
  let stem: Stem | null = null;
  let under = false;
  return {
    enter(item) {
      const kind = kindOf(item);
      if (item.heading || kind === null || kind === stem?.kind) stem = null;
      under = stem !== null;
      if (item.heading) stem = headingStem(item);
    },
    complete(clause) {
      if (!under || !stem || RATE.test(clause.indicator)) return clause;
      const levelOnly = isLevelOnly(clause.indicator);
      if (!levelOnly && clause.traits.position === 'led') return clause;
      const { comparator, measured } = stem;
      const value = comparator && clause.value?.comparator === 'eq' ? { ...clause.value, comparator } : clause.value;
      return { ...clause, value, indicator: levelOnly ? measured : `${measured}: ${clause.indicator}` };
    },
    leave(item, from, clauses) {
      const { text } = item.paragraph;
      if (item.heading || !/:\s*$/u.test(text)) return;
      const kind = kindOf(item);
      const said = text.slice(from).replace(LEADS_OVER, '');
      const named = clauses.at(-1)?.indicator;
      const { comparator, stated, from: end } = readComparator(said, '');
      const own = trimTrail(said.slice(0, end));
      const measured = (named ?? own.slice(leadLength(own))).trim();
      if (RATE.test(measured)) stem = { kind: kind ?? '', measured, comparator: stated && !named ? comparator : null };
    },
  };
}

/** "1. Tỷ lệ hồ sơ giải quyết đúng hạn" as a heading over "a) Cấp tỉnh: 99%". */
function headingStem({ section, paragraph }: OutlineParagraph): Stem | null {
  const title = section?.title ?? '';
  const isMeasure = section?.role === 'targets' && /^(?:tỷ lệ|tỉ lệ|mức độ|tỷ trọng|thời gian)(?!\p{L})/iu.test(title);
  return isMeasure ? { kind: `${readMarker(paragraph.text)?.kind}`, measured: title, comparator: null } : null;
}

function kindOf({ paragraph }: OutlineParagraph): string | null {
  const marker = readMarker(paragraph.text);
  if (!marker) return null;
  return marker.kind === 'bullet' ? marker.label : `${marker.kind}${marker.numbers.length}`;
}
