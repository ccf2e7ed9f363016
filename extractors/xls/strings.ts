import { characterOfByte } from '../runs/index.js';
import { uint16, uint32 } from '../sniff/bytes.js';
import type { BiffRecord } from './records.js';

/** One-byte characters: Latin-1 in BIFF8, Windows-1252 in older files. */
export function bytesText(data: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let at = from; at < Math.min(from + length, data.length); at++) text += characterOfByte(data[at] ?? 0);
  return text;
}

/** A string of BIFF8 with its length before it, in one or two bytes ([MS-XLS] 2.5.240, 2.5.293). */
export function unicodeText(data: Uint8Array, at: number, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? (data[at] ?? 0) : uint16(data, at);
  const flags = data[at + lengthBytes] ?? 0;
  const from = at + lengthBytes + 1 + ((flags & 8) !== 0 ? 2 : 0) + ((flags & 4) !== 0 ? 4 : 0);
  if ((flags & 1) === 0) return bytesText(data, from, length);
  let text = '';
  for (let i = 0; i < length && from + 2 * i + 1 < data.length; i++)
    text += String.fromCharCode(uint16(data, from + 2 * i));
  return text;
}

const MAX_STRINGS = 500_000;

/**
 * The shared strings ([MS-XLS] 2.4.265). A string may go on in the next record, whose first byte then says anew whether
 * its characters have one byte or two.
 */
export function sharedStrings({ data, continued }: BiffRecord): string[] {
  const parts = [data, ...continued];
  let part = 0;
  let at = 8;
  const current = (): Uint8Array => parts[part] ?? new Uint8Array();
  const byte = (): number => {
    while (part < parts.length && at >= current().length) {
      part++;
      at = 0;
    }
    return current()[at++] ?? 0;
  };
  const word = (): number => byte() | (byte() << 8);
  const skip = (count: number): void => {
    for (let left = count; left > 0 && part < parts.length; ) {
      const step = Math.min(left, current().length - at);
      at += step;
      left -= step;
      if (left > 0) {
        part++;
        at = 0;
      }
    }
  };
  const strings: string[] = [];
  const count = Math.min(uint32(data, 4), MAX_STRINGS);
  while (strings.length < count && part < parts.length) {
    const length = word();
    let flags = byte();
    const runs = (flags & 8) !== 0 ? word() : 0;
    const extra = (flags & 4) !== 0 ? word() | (word() << 16) : 0;
    let text = '';
    for (let i = 0; i < length && part < parts.length; i++) {
      if (at >= current().length) {
        part++;
        at = 0;
        flags = byte();
      }
      text += (flags & 1) !== 0 ? String.fromCharCode(word()) : characterOfByte(byte());
    }
    skip(4 * runs + Math.max(0, extra));
    strings.push(text);
  }
  return strings;
}
