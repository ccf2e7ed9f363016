import { uint16 } from '../sniff/bytes.js';

/** A record of a workbook stream ([MS-XLS] 2.1.4) with its continuations, each a part of its own. */
export interface BiffRecord {
  readonly type: number;
  readonly data: Uint8Array;
  readonly continued: readonly Uint8Array[];
}

const CONTINUE = 0x3c;

/** The records from `offset` on, up to the end of their substream. */
export function* recordsFrom(stream: Uint8Array, offset: number): Generator<BiffRecord> {
  for (let at = offset; at + 4 <= stream.length; ) {
    const type = uint16(stream, at);
    const length = uint16(stream, at + 2);
    const data = stream.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    const continued: Uint8Array[] = [];
    while (at + 4 <= stream.length && uint16(stream, at) === CONTINUE) {
      const more = uint16(stream, at + 2);
      continued.push(stream.subarray(at + 4, at + 4 + more));
      at += 4 + more;
    }
    yield { type, data, continued };
    if (type === RECORD.eof) return;
  }
}

export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  font: 0x0031,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richLabel: 0x00d6,
  extendedFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelOfSharedString: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  beginning: 0x0809,
} as const;
