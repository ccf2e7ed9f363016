/** Whether `bytes` holds `ascii` at `offset`; `?` in it stands for any byte. */
export function hasAscii(bytes: Uint8Array, ascii: string, offset = 0): boolean {
  if (offset < 0 || offset + ascii.length > bytes.length) return false;
  for (let i = 0; i < ascii.length; i++) {
    const wanted = ascii.charCodeAt(i);
    if (wanted !== 0x3f && bytes[offset + i] !== wanted) return false;
  }
  return true;
}

/** Offset of the first `ascii` that begins before `limit`, -1 for none. */
export function findAscii(bytes: Uint8Array, ascii: string, limit = bytes.length): number {
  const first = ascii.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0 && at < limit; at = bytes.indexOf(first, at + 1)) {
    if (hasAscii(bytes, ascii, at)) return at;
  }
  return -1;
}

/** The first `length` bytes as Latin-1 text, one character a byte. */
export function latin1(bytes: Uint8Array, length: number): string {
  let text = '';
  for (let i = 0; i < Math.min(length, bytes.length); i++) text += String.fromCharCode(bytes[i] ?? 0);
  return text;
}

/** Little-endian; bytes beyond the end count as 0. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** Little-endian; bytes beyond the end count as 0. */
export function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}
