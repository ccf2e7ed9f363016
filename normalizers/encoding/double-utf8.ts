import { isSyllable } from '../syllable/index.js';
import { byteOf, characterOf } from './bytes.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Undoes UTF-8 that was read as Windows-1252. Sequences that are no UTF-8 stay as they are. The byte 0xA0 ("Ã " is "à")
 * often became an ordinary space on the way, and then swallowed the one behind it: "lÃ  má»™t", "lÃ má»™t" → "là một",
 * "hÃ ng" → "hàng".
 */
export function decodeDoubleUtf8(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const sequence = sequenceAt(text, at);
    if (!sequence) {
      decoded += text[at];
      at++;
      continue;
    }
    decoded += sequence.char;
    at += sequence.length;
    if (sequence.plainSpace && needsSpace(decoded, text, at)) decoded += ' ';
  }
  return decoded.normalize('NFC');
}

interface Sequence {
  readonly char: string;
  readonly length: number;
  /** An ordinary space stood for its last byte. */
  readonly plainSpace: boolean;
}

function sequenceAt(text: string, at: number): Sequence | null {
  const first = byteOf(text[at] ?? '');
  const length = first >= 0xf5 ? 0 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length < 2 || at + length > text.length + 1) return null;
  const bytes = [first];
  let plainSpace = false;
  for (let i = 1; i < length; i++) {
    const char = text[at + i] ?? '';
    // At the very end the space was trimmed away.
    plainSpace = char === ' ' || (char === '' && at > 0);
    const byte = plainSpace ? 0xa0 : byteOf(char);
    if (byte < 0x80 || byte > 0xbf) return null;
    bytes.push(byte);
  }
  try {
    const char = decoder.decode(Uint8Array.from(bytes));
    // The letters of Vietnamese whose last byte is 0xA0.
    return plainSpace && !/^[àẠƠỠ]$/u.test(char)
      ? null
      : { char, length: Math.min(length, text.length - at), plainSpace };
  } catch {
    return null;
  }
}

function needsSpace(decoded: string, text: string, at: number): boolean {
  const before = /\p{L}+$/u.exec(decoded)?.[0] ?? '';
  if (at >= text.length || text[at] === ' ') return false;
  let after = '';
  for (let i = at; i < text.length && after.length < 8; ) {
    const sequence = sequenceAt(text, i);
    const char = sequence?.char ?? text[i] ?? '';
    if (!/\p{L}/u.test(char)) break;
    after += char;
    i += sequence?.length ?? 1;
    if (sequence?.plainSpace) break;
  }
  return after === '' ? /[\p{N}(“"]/u.test(text[at] ?? '') : !isSyllable(before + after);
}

/** The damage itself: UTF-8 bytes taken for Windows-1252 characters. */
export function encodeDoubleUtf8(text: string): string {
  let encoded = '';
  for (const byte of new TextEncoder().encode(text)) encoded += characterOf(byte);
  return encoded;
}
