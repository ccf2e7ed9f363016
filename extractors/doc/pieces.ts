import { characterOfByte } from '../runs/index.js';
import { uint16, uint32 } from '../sniff/bytes.js';

/** A stretch of text as it stands in the WordDocument stream. */
export interface Piece {
  /** Character positions. */
  readonly start: number;
  readonly end: number;
  /** Byte offset of its first character. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
}

/** The piece table ([MS-DOC] 2.8.35): which bytes hold which characters, in the order of the text. */
export function readPieces(table: Uint8Array, at: number, length: number): Piece[] {
  let position = at;
  const end = Math.min(at + length, table.length);
  while (position < end && table[position] === 0x01) position += 3 + uint16(table, position + 1);
  if (table[position] !== 0x02) return [];
  const size = uint32(table, position + 1);
  const base = position + 5;
  const count = Math.floor((Math.min(size, end - base) - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const fc = uint32(table, base + 4 * (count + 1) + 8 * i + 2);
    const compressed = (fc & 0x40000000) !== 0;
    const offset = fc & 0x3fffffff;
    const start = uint32(table, base + 4 * i);
    const stop = uint32(table, base + 4 * i + 4);
    if (stop <= start) continue;
    pieces.push({ start, end: stop, offset: compressed ? offset >> 1 : offset, bytesPerCharacter: compressed ? 1 : 2 });
  }
  return pieces;
}

/** All characters of the pieces; position in the string = character position. */
export function readText(document: Uint8Array, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const piece of pieces) {
    if (piece.start !== position) break;
    const available = Math.max(0, Math.floor((document.length - piece.offset) / piece.bytesPerCharacter));
    const length = Math.min(piece.end - piece.start, available);
    for (let i = 0; i < length; i++) {
      const at = piece.offset + i * piece.bytesPerCharacter;
      parts.push(
        piece.bytesPerCharacter === 1 ? characterOfByte(document[at] ?? 0) : String.fromCharCode(uint16(document, at)),
      );
    }
    position += length;
    if (length < piece.end - piece.start) break;
  }
  return parts.join('');
}
