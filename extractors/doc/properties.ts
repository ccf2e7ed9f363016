import { uint16, uint32 } from '../sniff/bytes.js';
import type { RowDefinition } from '../word-model/row-definition.js';
import type { RunProperties } from '../word-model/run-properties.js';
import { readRowDefinition, rowRuled } from './row-definition.js';
import { type Sprm, sprmsOf } from './sprms.js';

/** Properties of characters; `deleted`: a tracked deletion, `inserted`: a tracked insertion. */
export interface CharacterProperties extends RunProperties {
  readonly style?: number | undefined;
  readonly deleted?: boolean | undefined;
  readonly inserted?: boolean | undefined;
  readonly special?: boolean | undefined;
  /** The character printed for U+0028 where `special`. */
  readonly symbol?: string | undefined;
}

export interface ParagraphMarks {
  readonly align?: 'left' | 'center' | 'right' | 'justify' | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  readonly level?: number | undefined;
  /** 1-based index of the list, 0 = none. */
  readonly list?: number | undefined;
  readonly inTable?: boolean | undefined;
  readonly rowEnd?: boolean | undefined;
  /** How many tables stand around it. */
  readonly depth?: number | undefined;
  readonly row?: RowDefinition | undefined;
  readonly ruled?: boolean | undefined;
}

const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;
const VERTICAL = ['baseline', 'superscript', 'subscript'];

/** A switch may say "as the style" (0x80) or "the other way" (0x81). */
function toggled(sprm: Sprm, inherited: boolean | undefined): boolean {
  const value = sprm.bytes[sprm.at] ?? 0;
  return value === 0x80 ? (inherited ?? false) : value === 0x81 ? !(inherited ?? false) : value !== 0;
}

/** What the modifications make of inherited character properties ([MS-DOC] 2.6.1). */
export function characterProperties(
  bytes: Uint8Array,
  from: number,
  to: number,
  inherited: CharacterProperties,
  fontName: (index: number) => string | undefined,
): CharacterProperties {
  const result: { -readonly [K in keyof CharacterProperties]: CharacterProperties[K] } = { ...inherited };
  for (const sprm of sprmsOf(bytes, from, to)) {
    const byte = sprm.bytes[sprm.at] ?? 0;
    const word = uint16(sprm.bytes, sprm.at);
    if (sprm.code === 0x0835) result.bold = toggled(sprm, inherited.bold);
    else if (sprm.code === 0x0836) result.italic = toggled(sprm, inherited.italic);
    else if (sprm.code === 0x083b) result.caps = toggled(sprm, inherited.caps);
    else if (sprm.code === 0x083c) result.hidden = toggled(sprm, inherited.hidden);
    else if (sprm.code === 0x0800) result.deleted = byte !== 0;
    else if (sprm.code === 0x0801) result.inserted = byte !== 0;
    else if (sprm.code === 0x0855) result.special = byte !== 0;
    else if (sprm.code === 0x4a43) result.size = String(word);
    // The font of letters above ASCII decides over that of ASCII: legacy encodings use those letters.
    else if (sprm.code === 0x4a4f || sprm.code === 0x4a51) result.font = fontName(word) ?? result.font;
    else if (sprm.code === 0x2a48) result.vertical = VERTICAL[byte] ?? 'baseline';
    else if (sprm.code === 0x4a30) result.style = word;
    else if (sprm.code === 0x6a09) {
      result.special = true;
      result.symbol = String.fromCharCode(uint16(sprm.bytes, sprm.at + 2));
    }
  }
  return result;
}

/** What the modifications make of inherited paragraph properties ([MS-DOC] 2.6.2, 2.6.3). */
export function paragraphMarks(
  bytes: Uint8Array,
  from: number,
  to: number,
  inherited: ParagraphMarks,
  data: Uint8Array | null,
): ParagraphMarks {
  const result: { -readonly [K in keyof ParagraphMarks]: ParagraphMarks[K] } = { ...inherited };
  for (const sprm of sprmsOf(bytes, from, to)) {
    const byte = sprm.bytes[sprm.at] ?? 0;
    const word = uint16(sprm.bytes, sprm.at);
    if (sprm.code === 0x2403 || sprm.code === 0x2461) result.align = ALIGNMENTS[byte] ?? 'justify';
    else if (sprm.code === 0x2407) result.pageBreakBefore = byte !== 0;
    else if (sprm.code === 0x260a) result.level = byte;
    // From 0xF801 on the number tells of numbering that was taken away.
    else if (sprm.code === 0x460b) result.list = word > 0x7fff ? 0 : word;
    else if (sprm.code === 0x2416) result.inTable = byte !== 0;
    else if (sprm.code === 0x2417) result.rowEnd = byte !== 0;
    else if (sprm.code === 0x6649) result.depth = uint32(sprm.bytes, sprm.at);
    else if (sprm.code === 0xd608) result.row = readRowDefinition(sprm);
    else if (sprm.code === 0xd605 || sprm.code === 0xd613) result.ruled = rowRuled(sprm) || result.ruled;
    else if ((sprm.code === 0x6646 || sprm.code === 0x6645) && data) {
      // Properties too long for the page stand in the Data stream.
      const at = uint32(sprm.bytes, sprm.at);
      if (at + 2 <= data.length) {
        Object.assign(result, paragraphMarks(data, at + 2, at + 2 + uint16(data, at), result, null));
      }
    }
  }
  return result;
}
