import type { UnitLevel } from './unit.js';

/** A word that says what kind of unit the name after it is. */
interface KindWord {
  readonly pattern: RegExp;
  /** As in `Unit.kind`. */
  readonly kind: string;
  /** Levels that units so called may have. */
  readonly levels: readonly UnitLevel[];
}

const kind = (source: string, name: string, ...levels: readonly UnitLevel[]): KindWord => ({
  pattern: new RegExp(`^(?:${source})(?=[\\p{L}\\p{N}])`, 'iu'),
  kind: name,
  levels,
});

/** Longer words before shorter ones: "thị xã" before "xã". Abbreviations stand with their full stop or a space. */
const KINDS: readonly KindWord[] = [
  kind('thành\\s+phố\\s+|thanh\\s+pho\\s+|t\\.?p[.\\s]\\s*|tp(?=\\p{Lu})', 'thành phố', 'province', 'district'),
  kind('thị\\s+xã\\s+|thi\\s+xa\\s+|t\\.?x[.\\s]\\s*', 'thị xã', 'district'),
  kind('thị\\s+trấn\\s+|thi\\s+tran\\s+|t\\.?t[.\\s]\\s*', 'thị trấn', 'commune'),
  kind('đặc\\s+khu\\s+|dac\\s+khu\\s+', 'đặc khu', 'commune'),
  kind('huyện\\s+đảo\\s+|huyện\\s+|huyen\\s+|h\\.\\s*', 'huyện', 'district'),
  kind('tỉnh\\s+|tinh\\s+|t\\.\\s*', 'tỉnh', 'province'),
  kind('quận\\s+|quan\\s+|q\\.\\s*', 'quận', 'district'),
  kind('phường\\s+|phuong\\s+|p\\.\\s*', 'phường', 'commune'),
  kind('xã\\s+|xa\\s+|x\\.\\s*', 'xã', 'commune'),
];

/** A name as printed, taken apart: "TP. Sơn La" is Sơn La, a thành phố of either level. */
export interface PrintedName {
  readonly name: string;
  /** `null` where no word says it. */
  readonly kind: string | null;
  /** `null` = any. */
  readonly levels: readonly UnitLevel[] | null;
}

/** The readings of a printed name, first the one without a word of kind, then the one with it. */
export function readKindWord(printed: string): readonly PrintedName[] {
  const text = printed
    .normalize('NFC')
    .trim()
    .replace(/[.,;:]+$/, '');
  const whole: PrintedName = { name: text, kind: null, levels: null };
  for (const { pattern, kind, levels } of KINDS) {
    const found = pattern.exec(text);
    if (found) return [whole, { name: text.slice(found[0].length).trim(), kind, levels }];
  }
  return [whole];
}
