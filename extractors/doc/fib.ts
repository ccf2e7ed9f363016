import { uint16, uint32 } from '../sniff/bytes.js';

/** Where the parts of a Word 97–2003 document stand ([MS-DOC] 2.5). */
export interface Fib {
  readonly encrypted: boolean;
  /** "0Table" or "1Table". */
  readonly tableStream: string;
  /** Characters of the main text, the footnotes, and what stands behind them, in that order. */
  readonly counts: {
    readonly main: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly macros: number;
    readonly annotations: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
  /** Offset and length in the table stream of the numbered entry of FibRgFcLcb97. */
  part(index: number): { readonly at: number; readonly length: number };
}

export const PART = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  characterProperties: 12,
  paragraphProperties: 13,
  fonts: 15,
  clx: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  lists: 73,
  listOverrides: 74,
} as const;

export const WORD_97 = 0xa5ec;
/** Word 6.0 and 95. */
export const WORD_95 = 0xa5dc;

/** The file information block at the beginning of the WordDocument stream ([MS-DOC] 2.5): where the parts stand. */
export function readFib(document: Uint8Array): Fib {
  const flags = uint16(document, 0x0a);
  const count = (at: number): number => Math.min(uint32(document, at), 0x7fffffff);
  return {
    encrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) !== 0 ? '1Table' : '0Table',
    counts: {
      main: count(76),
      footnotes: count(80),
      headers: count(84),
      macros: count(88),
      annotations: count(92),
      endnotes: count(96),
      textBoxes: count(100),
    },
    part: (index) => ({ at: uint32(document, 154 + 8 * index), length: uint32(document, 158 + 8 * index) }),
  };
}
