import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { OcrEngine, PageImage } from '../../extractor.js';
import { loadPage } from '../content/load-page.js';
import { pdfExtractor } from '../index.js';
import { openPdf } from '../open.js';
import { picturePage } from '../picture/picture.js';
import { TRUSTING } from '../testing.js';
import { decodePicture, openPlainScan } from './index.js';
import { type ScanOptions, SHEET, scanPdf, sheet } from './testing.js';

const GREY = { jpeg: await sheet(1), channels: 1 } as const;
const RGB = { jpeg: await sheet(3), channels: 3 } as const;

describe('a PDF made by a scanner', () => {
  it.each([GREY, RGB])('gives the pixels of its own pictures, with $channels channels', async (picture) => {
    const pages = await openPlainScan(scanPdf([GREY, picture]));
    expect(pages).toHaveLength(2);
    const image = pages?.[1] && (await decodePicture(pages[1]));
    expect(image).toMatchObject({ ...SHEET, channels: picture.channels, dpi: 50 });
    expect(image?.data[(60 * SHEET.width + 80) * picture.channels]).toBeLessThan(100);
    expect(image?.data[0]).toBeGreaterThan(250);
  });

  it.each<[string, ScanOptions]>([
    ['as usual', {}],
    ['cropped', { page: '/CropBox[10 20 510 720]' }],
    ['moved', { program: '1 0 0 1 19 0 cm 560 0 0 792 0 0 cm /Im0 Do' }],
    ['upside down', { program: '-595 0 0 -842 595 842 cm /Im0 Do' }],
  ])('is laid out and shown as the interpreter does it, %s', async (_, scan) => {
    const bytes = scanPdf([GREY], scan);
    const [plain] = (await openPlainScan(bytes)) ?? [];
    const opened = await openPdf(bytes);
    if (!plain || !opened.ok) throw new Error('the file cannot be read');
    const page = await opened.pdf.document.getPage(1);
    const loaded = await loadPage(opened.pdf, page);
    const { images, ...content } = loaded.content;
    expect(plain.loaded).toMatchObject({ ...loaded, content });
    expect(plain.loaded.content.images.map(({ box }) => box)).toEqual(images.map(({ box }) => box));
    const [own, shown] = [await decodePicture(plain), await picturePage(opened.pdf, page, loaded)];
    expect([own?.width, own?.height, own?.dpi]).toEqual([shown.width, shown.height, shown.dpi]);
    const apart = shown.data.reduce((most, value, i) => Math.max(most, Math.abs(value - (own?.data[i] ?? 999))), 0);
    // Decoders of JPEG may round otherwise.
    expect(apart).toBeLessThanOrEqual(3);
    await opened.pdf.close();
  });

  it.each<[string, ScanOptions]>([
    ['something else drawn', { program: '/Im0 Do 5 5 50 50 re f' }],
    ['a picture that covers little', { program: '99 0 0 99 0 0 cm /Im0 Do' }],
    ['a picture that leans', { program: '595 9 -9 842 0 0 cm /Im0 Do' }],
    ['a picture that is not there', { program: '595 0 0 842 0 0 cm /Im1 Do' }],
    ['a page on its side', { page: '/Rotate 90' }],
    ['another unit', { page: '/UserUnit 2' }],
    ['annotations', { page: '/Annots[<</Type/Annot/Subtype/Square/Rect[0 0 9 9]>>]' }],
    ['layers', { catalog: '/OCProperties<<>>' }],
    ['a mask', { picture: '/Mask[250 255]' }],
    ['values turned round', { picture: '/Decode[1 0]' }],
  ])('is not plain with %s', async (_, scan) => {
    expect(await openPlainScan(scanPdf([GREY], scan))).toBeNull();
  });

  it('is not plain when it is encrypted, cut or no PDF', async () => {
    const bytes = scanPdf([GREY]);
    expect(await openPlainScan(scanPdf([GREY], { catalog: '/Encrypt 1 0 R' }))).toBeNull();
    expect(await openPlainScan(bytes.subarray(0, bytes.length / 2))).toBeNull();
    expect(await openPlainScan(new TextEncoder().encode('%PDF-1.4 /DCTDecode'))).toBeNull();
  });

  it('gives no picture whose file is broken or of another size than stated', async () => {
    const small = await sharp(GREY.jpeg).resize(100, 100).toBuffer();
    for (const jpeg of [GREY.jpeg.subarray(0, 300), new Uint8Array(9), small]) {
      const [page] = (await openPlainScan(scanPdf([{ jpeg, channels: 1 }]))) ?? [];
      expect(page && (await decodePicture(page))).toBeNull();
    }
  });

  it('is read page by page, by the interpreter where a picture is broken', async () => {
    const seen: PageImage[] = [];
    const ocr: OcrEngine = {
      name: 'fake',
      read: async (image, { number, width, height }) => {
        seen.push(image);
        return {
          page: { number, width, height, rotation: 0, method: 'ocr', confidence: 1, blocks: [] },
          diagnostics: [],
        };
      },
      close: async () => {},
    };
    const cut = { jpeg: GREY.jpeg.subarray(0, GREY.jpeg.length * 0.7), channels: 1 } as const;
    const { pages, decisions } = await pdfExtractor.extract(scanPdf([RGB, cut]), { ...TRUSTING, ocr });
    expect(pages.map(({ number, method }) => [number, method])).toEqual([
      [1, 'ocr'],
      [2, 'ocr'],
    ]);
    expect(decisions[0]?.reason).toBe('no text, pictures cover 100 % of the page');
    expect(seen.map(({ width, height }) => [width, height])).toEqual([
      [SHEET.width, SHEET.height],
      [SHEET.width, SHEET.height],
    ]);
  });
});
