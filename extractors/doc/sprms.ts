import { uint16 } from '../sniff/bytes.js';

/** A property modification: its code and where its operand stands ([MS-DOC] 2.2.5.1). */
export interface Sprm {
  readonly code: number;
  readonly bytes: Uint8Array;
  /** Offset of the operand; for those of variable length, of the first byte behind the length. */
  readonly at: number;
  readonly length: number;
}

const T_DEF_TABLE = 0xd608;
const FIXED_LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];

/** The modifications in `[from, to)`; stops where they make no sense. */
export function* sprmsOf(bytes: Uint8Array, from: number, to: number): Generator<Sprm> {
  const end = Math.min(to, bytes.length);
  for (let at = from; at + 2 < end; ) {
    const code = uint16(bytes, at);
    at += 2;
    const kind = code >> 13;
    let length = FIXED_LENGTHS[kind] ?? 1;
    if (kind === 6) {
      if (code === T_DEF_TABLE) {
        length = uint16(bytes, at) - 1;
        at += 2;
      } else {
        length = bytes[at] ?? 0;
        at += 1;
      }
    }
    if (length < 0 || at + length > end) return;
    yield { code, bytes, at, length };
    at += length;
  }
}
