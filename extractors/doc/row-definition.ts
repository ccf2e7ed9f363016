import { uint16 } from '../sniff/bytes.js';
import type { CellDefinition, RowDefinition } from '../word-model/row-definition.js';
import type { Sprm } from './sprms.js';

const signed = (word: number): number => (word > 0x7fff ? word - 0x10000 : word);
const drawn = (type: number): boolean => type !== 0 && type !== 0xff;

/** The cells of a row as sprmTDefTable lists them ([MS-DOC] 2.9.321, TDefTableOperand). */
export function readRowDefinition({ bytes, at, length }: Sprm): RowDefinition {
  const count = Math.min(bytes[at] ?? 0, 63);
  const edges = Array.from({ length: count + 1 }, (_, i) => signed(uint16(bytes, at + 1 + 2 * i)));
  const first = at + 1 + 2 * (count + 1);
  const cells = Array.from({ length: count }, (_, i): CellDefinition => {
    const cell = first + 20 * i;
    if (cell + 20 > at + length) return { mergedLeft: false, vertical: 'none', ruled: false };
    const flags = uint16(bytes, cell);
    return {
      mergedLeft: (flags & 0x0002) !== 0 && (flags & 0x0001) === 0,
      vertical: (flags & 0x0020) === 0 ? 'none' : (flags & 0x0040) === 0 ? 'continue' : 'restart',
      // Four borders of four bytes: top, left, bottom, right; the second byte is the kind of line.
      ruled: drawn(bytes[cell + 9] ?? 0) || drawn(bytes[cell + 17] ?? 0),
    };
  });
  return { edges, cells };
}

/** Whether the borders of a whole row (sprmTTableBorders) draw lines between its columns. */
export function rowRuled({ code, bytes, at }: Sprm): boolean {
  // Six borders: top, left, bottom, right, between rows, between columns.
  return code === 0xd605 ? drawn(bytes[at + 4 * 5 + 1] ?? 0) : drawn(bytes[at + 8 * 5 + 5] ?? 0);
}
