import type { PDFDict, PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { LoadedPage } from '../content/load-page.js';
import { applyToBox, multiply } from '../content/matrix.js';
import { scanOf } from '../picture/picture.js';
import { readDrawing } from './drawing.js';

/** A page that is one JPEG picture and nothing else. */
export interface PlainScanPage {
  readonly loaded: LoadedPage;
  /** Grey or RGB. */
  readonly channels: 1 | 3;
  /** The picture's file as the scanner wrote it. */
  readonly jpeg: Uint8Array;
}

type PdfLib = typeof import('@cantoo/pdf-lib');

/**
 * The pages of a PDF that a scanner made: each one JPEG picture, without text, annotations or layers. `null` for every other
 * PDF and for one that is encrypted or damaged. Such a file needs no interpreter, and its pictures are decoded from their own bytes.
 */
export async function openPlainScan(bytes: Uint8Array): Promise<readonly PlainScanPage[] | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Nearly all other PDFs are told without being taken apart.
  if (!file.includes('/DCTDecode') || file.includes('/Font') || file.includes('/Encrypt')) return null;
  const lib = await import('@cantoo/pdf-lib');
  const { PDFDocument, ParseSpeeds } = lib;
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
    if (document.catalog.has(lib.PDFName.of('OCProperties'))) return null;
    return pagesOf(document, lib);
  } catch {
    // What this parser does not like pdf.js may still read, and pdf.js says what is wrong.
    return null;
  }
}

function pagesOf(document: PDFDocument, lib: PdfLib): readonly PlainScanPage[] | null {
  const pages: PlainScanPage[] = [];
  for (const page of document.getPages()) {
    const scan = readPage(page, lib);
    if (!scan) return null;
    pages.push(scan);
  }
  return pages.length > 0 ? pages : null;
}

function readPage(page: PDFPage, lib: PdfLib): PlainScanPage | null {
  const { node } = page;
  const { PDFName, PDFDict, PDFRawStream } = lib;
  if ((node.Annots()?.size() ?? 0) > 0 || page.getRotation().angle % 360 !== 0) return null;
  if (node.has(PDFName.of('UserUnit')) || node.has(PDFName.of('Group'))) return null;
  const drawn = readDrawing(programOf(page, lib) ?? '');
  const pictures = node.Resources()?.lookup(PDFName.of('XObject'));
  if (!drawn || !(pictures instanceof PDFDict)) return null;
  const picture = pictures.lookup(PDFName.of(drawn.name));
  if (!(picture instanceof PDFRawStream)) return null;
  const channels = plainChannels(picture.dict, lib);
  if (!channels) return null;
  const width = numberOf(picture.dict, 'Width', lib);
  const height = numberOf(picture.dict, 'Height', lib);
  if (width === null || height === null) return null;
  const sheet = sheetOf(page);
  const matrix = multiply([1, 0, 0, -1, -sheet.x, sheet.y + sheet.height], drawn.matrix);
  const image = { name: drawn.name, width, height, matrix, box: applyToBox(matrix, [0, 0, 1, 1]), isMask: false };
  if (!scanOf([image], [0, 0, sheet.width, sheet.height])) return null;
  const content = { glyphs: [], rules: [], images: [image], fills: 0, stamps: [], stampGlyphs: [] };
  const loaded = { content, width: sheet.width, height: sheet.height, rotation: 0, turned: 0 } as const;
  return { loaded, channels, jpeg: picture.contents };
}

interface Sheet {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is shown of a page: the crop box as far as there is paper (PDF 32000-1, 14.11.2). */
function sheetOf(page: PDFPage): Sheet {
  const [media, crop] = [page.getMediaBox(), page.getCropBox()];
  const x = Math.max(media.x, crop.x);
  const y = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - x;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : media;
}

/** The program that draws a page, where it is one stream. */
function programOf(page: PDFPage, lib: PdfLib): string | null {
  const contents = page.node.Contents();
  const only = contents instanceof lib.PDFArray && contents.size() === 1 ? contents.lookup(0) : contents;
  if (!(only instanceof lib.PDFRawStream)) return null;
  return Buffer.from(lib.decodePDFRawStream(only).decode()).toString('latin1');
}

/** The channels of a picture that is nothing but its JPEG file: no mask, no mapping of its values; `null` for any other. */
function plainChannels(dict: PDFDict, lib: PdfLib): 1 | 3 | null {
  const { PDFName } = lib;
  const name = (key: string): string => String(dict.lookup(PDFName.of(key)));
  if (name('Subtype') !== '/Image' || name('BitsPerComponent') !== '8') return null;
  if (!/^\/DCTDecode$|^\[ \/DCTDecode \]$/u.test(name('Filter'))) return null;
  if (SPECIAL.some((key) => dict.has(PDFName.of(key)))) return null;
  if (name('ColorSpace') === '/DeviceGray') return 1;
  return name('ColorSpace') === '/DeviceRGB' ? 3 : null;
}

const SPECIAL = ['Mask', 'SMask', 'SMaskInData', 'Decode', 'DecodeParms', 'ImageMask', 'OC'] as const;

function numberOf(dict: PDFDict, key: string, lib: PdfLib): number | null {
  const value = dict.lookup(lib.PDFName.of(key));
  return value instanceof lib.PDFNumber ? value.asNumber() : null;
}
