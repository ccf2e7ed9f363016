import { hasAscii, latin1, uint16, uint32 } from './bytes.js';
import { MEDIA } from './media-types.js';

/** A file in a ZIP archive as its directory announces it; the sizes may lie. */
export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
  readonly encrypted: boolean;
  /** 0 = stored, 8 = deflated; others are rare. */
  readonly method: number;
  /** Where its local header stands. */
  readonly offset: number;
  /** Whether the name is in UTF-8; else it is in the packer's code page. */
  readonly utf8Name: boolean;
}

const END_OF_DIRECTORY = 'PK\x05\x06';
const DIRECTORY_ENTRY = 'PK\x01\x02';
const LOCAL_ENTRY = 'PK\x03\x04';
const MAX_ENTRIES = 20_000;

/**
 * The entries of a ZIP archive by its central directory (PKWARE APPNOTE 4.3.12), or, where the end of the file is cut
 * off, by the local headers that still stand.
 */
export function zipEntries(bytes: Uint8Array): { entries: readonly ZipEntry[]; complete: boolean } {
  const end = endOfDirectory(bytes);
  const entries: ZipEntry[] = [];
  if (end >= 0) {
    let at = uint32(bytes, end + 16);
    while (entries.length < MAX_ENTRIES && hasAscii(bytes, DIRECTORY_ENTRY, at)) {
      const nameLength = uint16(bytes, at + 28);
      entries.push({
        name: latin1(bytes.subarray(at + 46, at + 46 + nameLength), nameLength),
        compressedSize: uint32(bytes, at + 20),
        size: uint32(bytes, at + 24),
        encrypted: (uint16(bytes, at + 8) & 1) === 1,
        method: uint16(bytes, at + 10),
        offset: uint32(bytes, at + 42),
        utf8Name: (uint16(bytes, at + 8) & 0x800) !== 0,
      });
      at += 46 + nameLength + uint16(bytes, at + 30) + uint16(bytes, at + 32);
    }
    // An empty archive is its end record alone.
    if (entries.length > 0 || uint16(bytes, end + 10) === 0) return { entries, complete: true };
  }
  for (let at = 0; hasAscii(bytes, LOCAL_ENTRY, at) && entries.length < MAX_ENTRIES; ) {
    const nameLength = uint16(bytes, at + 26);
    const compressedSize = uint32(bytes, at + 18);
    const flags = uint16(bytes, at + 6);
    entries.push({
      name: latin1(bytes.subarray(at + 30, at + 30 + nameLength), nameLength),
      compressedSize,
      size: uint32(bytes, at + 22),
      encrypted: (flags & 1) === 1,
      method: uint16(bytes, at + 8),
      offset: at,
      utf8Name: (flags & 0x800) !== 0,
    });
    // With sizes kept behind the data (bit 3) the next header has to be searched for.
    const dataStart = at + 30 + nameLength + uint16(bytes, at + 28);
    at = (flags & 8) !== 0 && compressedSize === 0 ? nextLocal(bytes, dataStart) : dataStart + compressedSize;
  }
  return { entries, complete: false };
}

function endOfDirectory(bytes: Uint8Array): number {
  // The comment behind the end record is at most 65,535 bytes long.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes[at] === 0x50 && hasAscii(bytes, END_OF_DIRECTORY, at)) return at;
  }
  return -1;
}

function nextLocal(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (hasAscii(bytes, LOCAL_ENTRY, at)) return at;
  }
  return bytes.length;
}

/** What a ZIP archive holds: an office document is told by the parts it must have. */
export function sniffZip(bytes: Uint8Array): { mediaType: string; reason: string } {
  const { entries, complete } = zipEntries(bytes);
  const names = new Set(entries.map((entry) => entry.name.replaceAll('\\', '/')));
  const cut = complete ? '' : ', the end of the archive is missing';
  const begins = (folder: string): boolean => [...names].some((name) => name.startsWith(folder));
  if (names.has('word/document.xml') || (names.has('[Content_Types].xml') && begins('word/'))) {
    return { mediaType: MEDIA.docx, reason: `ZIP archive with word/document.xml${cut}` };
  }
  if (
    names.has('xl/workbook.xml') ||
    names.has('xl/workbook.bin') ||
    (names.has('[Content_Types].xml') && begins('xl/'))
  ) {
    return { mediaType: MEDIA.xlsx, reason: `ZIP archive with xl/workbook.xml${cut}` };
  }
  if (begins('ppt/')) return { mediaType: MEDIA.pptx, reason: `ZIP archive with ppt/${cut}` };
  // OpenDocument and EPUB write their media type uncompressed as the first entry.
  const declared = latin1(bytes, 200);
  for (const mediaType of [MEDIA.odt, MEDIA.ods, MEDIA.epub]) {
    if (declared.includes(`mimetype${mediaType}`))
      return { mediaType, reason: `ZIP archive that declares ${mediaType}` };
  }
  if (begins('META-INF/') && names.has('content.xml'))
    return { mediaType: MEDIA.odt, reason: 'ZIP archive with content.xml' };
  return { mediaType: MEDIA.zip, reason: `ZIP archive of ${entries.length} entries${cut}` };
}
