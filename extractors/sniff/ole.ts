import { uint16 } from './bytes.js';
import { MEDIA } from './media-types.js';

/** Streams that tell what an OLE2 (compound file, [MS-CFB]) holds, in the order in which they decide. */
const STREAMS: readonly (readonly [stream: string, mediaType: string])[] = [
  ['EncryptedPackage', MEDIA.encryptedOffice],
  ['WordDocument', MEDIA.doc],
  ['Workbook', MEDIA.xls],
  ['Book', MEDIA.xls],
  ['PowerPoint Document', MEDIA.ppt],
  ['__properties_version1.0', MEDIA.msg],
];

/**
 * Directory entries are 128 bytes long and lie at multiples of 128, whatever the sector size: the UTF-16 name, and at
 * byte 64 its length in bytes with the closing zero. Looking at all of them needs no sound allocation table.
 */
export function sniffOle(bytes: Uint8Array): { mediaType: string; reason: string } {
  const found = new Set<string>();
  for (let at = 512; at + 66 <= bytes.length; at += 128) {
    const length = uint16(bytes, at + 64);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    const name = entryName(bytes, at, length / 2 - 1);
    if (name) found.add(name);
  }
  for (const [stream, mediaType] of STREAMS) {
    if (found.has(stream)) return { mediaType, reason: `OLE2 file with a stream "${stream}"` };
  }
  return { mediaType: MEDIA.ole, reason: 'OLE2 file that is neither Word, Excel, PowerPoint nor Outlook' };
}

function entryName(bytes: Uint8Array, at: number, length: number): string | null {
  let name = '';
  for (let i = 0; i < length; i++) {
    const code = uint16(bytes, at + 2 * i);
    if (code < 0x20 || code > 0x7e) return null;
    name += String.fromCharCode(code);
  }
  return uint16(bytes, at + 2 * length) === 0 ? name : null;
}
