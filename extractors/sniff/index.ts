import { findAscii, hasAscii } from './bytes.js';
import { MEDIA } from './media-types.js';
import { sniffOle } from './ole.js';
import { sniffText } from './text.js';
import { sniffZip } from './zip.js';

export { MEDIA } from './media-types.js';
export { type TextCharset, textCharset } from './text.js';
export { type ZipEntry, zipEntries } from './zip.js';

export interface Sniffed {
  readonly mediaType: string;
  /** What it was recognised by, one line for people. */
  readonly reason: string;
}

/** Signatures at fixed places; `?` is any byte. */
const SIGNATURES: readonly (readonly [ascii: string, offset: number, mediaType: string, label: string])[] = [
  ['\x89PNG\r\n\x1a\n', 0, MEDIA.png, 'PNG'],
  ['\xff\xd8\xff', 0, MEDIA.jpeg, 'JPEG'],
  ['II*\0', 0, MEDIA.tiff, 'TIFF'],
  ['MM\0*', 0, MEDIA.tiff, 'TIFF'],
  ['II+\0', 0, MEDIA.tiff, 'BigTIFF'],
  ['MM\0+', 0, MEDIA.tiff, 'BigTIFF'],
  ['RIFF????WEBP', 0, MEDIA.webp, 'WebP'],
  ['GIF87a', 0, MEDIA.gif, 'GIF'],
  ['GIF89a', 0, MEDIA.gif, 'GIF'],
  ['ftyphei', 4, MEDIA.heic, 'HEIC'],
  ['ftypmif1', 4, MEDIA.heic, 'HEIC'],
  ['\0\0\0\x0cjP  ', 0, MEDIA.jp2, 'JPEG 2000'],
  ['{\\rtf', 0, MEDIA.rtf, 'RTF'],
  ['\x1f\x8b\x08', 0, MEDIA.gzip, 'gzip'],
  ['Rar!\x1a\x07', 0, MEDIA.rar, 'RAR'],
  ["7z\xbc\xaf'\x1c", 0, MEDIA.sevenZip, '7-Zip'],
];

/** PDF readers accept the header anywhere in the first 1,024 bytes (ISO 32000-1, Annex H.3, note 13). */
const PDF_HEADER_WITHIN = 1024;

/**
 * Recognises a file by its content; `name` only tells Markdown from plain text where the content leaves both possible.
 * Never fails: what it does not know is `application/octet-stream`.
 */
export function sniff(bytes: Uint8Array, name?: string): Sniffed {
  if (bytes.length === 0) return { mediaType: MEDIA.empty, reason: 'the file is empty' };
  for (const [ascii, offset, mediaType, label] of SIGNATURES) {
    if (hasAscii(bytes, ascii, offset)) return { mediaType, reason: `${label} signature` };
  }
  if (hasAscii(bytes, 'PK\x03\x04') || hasAscii(bytes, 'PK\x05\x06')) return sniffZip(bytes);
  if (hasAscii(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOle(bytes);
  const pdfAt = findAscii(bytes, '%PDF-', PDF_HEADER_WITHIN);
  if (pdfAt >= 0) {
    return {
      mediaType: MEDIA.pdf,
      reason: pdfAt === 0 ? '%PDF- signature' : `%PDF- signature after ${pdfAt} bytes of junk`,
    };
  }
  if (isBmp(bytes)) return { mediaType: MEDIA.bmp, reason: 'BMP signature' };
  return sniffText(bytes, name) ?? { mediaType: MEDIA.unknown, reason: 'binary content without a known signature' };
}

/** "BM" alone could begin a text: the reserved bytes 6–9 of the header are zero. */
function isBmp(bytes: Uint8Array): boolean {
  return hasAscii(bytes, 'BM') && bytes.length > 26 && [6, 7, 8, 9].every((at) => bytes[at] === 0);
}
