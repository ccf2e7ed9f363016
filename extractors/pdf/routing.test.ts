import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ExtractOptions, OcrEngine, PageImage } from '../extractor.js';
import type { Page } from '../page.js';
import { pdfExtractor } from './index.js';
import { judgeOf, makePdf, put, TRUSTING } from './testing.js';

const GOOD = ['cải', 'cách', 'hành', 'chính', 'của', 'huyện', 'đọc', 'từ', 'ảnh'];
const SENTENCE = 'Cải cách hành chính của huyện';

/** 100 pixels per inch, grey, with a black bar in its top left corner. */
async function scan(width = 827, height = 1169): Promise<Buffer> {
  const bar = await sharp({ create: { width: 200, height: 40, channels: 3, background: 'black' } })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite([{ input: bar, left: 0, top: 0 }])
    .png()
    .toBuffer();
}

function engine(read: (image: PageImage) => void = () => undefined): OcrEngine {
  return {
    name: 'fake',
    read: async (image, request) => {
      read(image);
      const words = Array<string>(30).fill(SENTENCE).join(' ');
      const page: Page = {
        number: request.number,
        width: request.width,
        height: request.height,
        rotation: 0,
        method: 'ocr',
        confidence: 0.9,
        blocks: [
          {
            kind: 'line',
            text: words,
            box: null,
            words: [],
            style: { bold: null, italic: null, size: null, align: null, font: null },
            zone: 'body',
            flow: 'unknown',
          },
        ],
      };
      return { page, diagnostics: [] };
    },
    close: async () => undefined,
  };
}

const options = (ocr?: OcrEngine): ExtractOptions => ({ judge: judgeOf(GOOD), ...(ocr ? { ocr } : {}) });

async function scanPdf(over: (doc: PDFKit.PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const picture = await scan();
  return makePdf((doc) => {
    doc.image(picture, 0, 0, { width: 595.28, height: 841.89 });
    over(doc);
  });
}

const hidden =
  (text: string) =>
  (doc: PDFKit.PDFDocument): void => {
    for (let i = 0; i < 20; i++) {
      doc.addContent('3 Tr');
      put(doc, text, 80, 100 + 20 * i);
    }
  };

describe('which pages are sent to OCR', () => {
  it('sends a scan, with its own pixels, at its own resolution', async () => {
    const images: PageImage[] = [];
    const { pages, decisions } = await pdfExtractor.extract(
      await scanPdf(),
      options(engine((image) => images.push(image))),
    );
    expect(pages[0]?.method).toBe('ocr');
    expect(decisions[0]).toMatchObject({ page: 1, method: 'ocr', reason: expect.stringContaining('no text') });
    expect(images[0]).toMatchObject({ width: 827, height: 1169, channels: 1 });
    expect(images[0]?.dpi).toBeCloseTo(100, 0);
    expect([images[0]?.data[0], images[0]?.data[1169 * 827 - 1]]).toEqual([0, 255]);
  });

  it('says so where no OCR is at hand, and keeps what the page has', async () => {
    const bytes = await scanPdf(hidden('Cai cach hanh chinh cua huyen'));
    const { pages, diagnostics } = await pdfExtractor.extract(bytes, options());
    expect(diagnostics.map((d) => [d.code, d.page])).toEqual([['needs-ocr', 1]]);
    expect(pages[0]?.blocks).toHaveLength(20);
    expect(pages[0]?.confidence).toBeLessThanOrEqual(0.3);
  });

  it('does not trust hidden text with few valid syllables, and trusts it with many', async () => {
    const poor = await pdfExtractor.extract(await scanPdf(hidden('Cai cdch hdnh chfnh cua huyen')), options(engine()));
    expect(poor.pages[0]?.method).toBe('ocr');
    const good = await pdfExtractor.extract(await scanPdf(hidden(SENTENCE)), options(engine()));
    expect(good.pages[0]?.method).toBe('text-layer');
  });

  it('takes a few words over a scan for a stamp', async () => {
    const stamp = (doc: PDFKit.PDFDocument): void => put(doc, 'Cải cách hành chính', 400, 40);
    const { decisions } = await pdfExtractor.extract(await scanPdf(stamp), options(engine()));
    expect(decisions[0]).toMatchObject({ method: 'ocr', reason: expect.stringContaining('stamp') });
  });

  it('decides page by page', async () => {
    const picture = await scan();
    const bytes = await makePdf((doc) => {
      put(doc, SENTENCE, 100, 100);
      doc.addPage().image(picture, 0, 0, { width: 595.28, height: 841.89 });
    });
    const { pages } = await pdfExtractor.extract(bytes, options(engine()));
    expect(pages.map((page) => page.method)).toEqual(['text-layer', 'ocr']);
  });

  it('keeps the text layer where OCR fails', async () => {
    const broken: OcrEngine = { ...engine(), read: () => Promise.reject(new Error('out of memory')) };
    const { pages, diagnostics } = await pdfExtractor.extract(
      await scanPdf(hidden('Cai cdch hdnh chfnh')),
      options(broken),
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['ocr-failed']);
    expect(pages[0]?.blocks).toHaveLength(20);
  });

  it('keeps a text layer that OCR reads no better', async () => {
    const silent: OcrEngine = {
      ...engine(),
      read: async (_, { number, width, height }) => ({
        page: { number, width, height, rotation: 0, method: 'ocr', confidence: 0.1, blocks: [] },
        diagnostics: [],
      }),
    };
    const { pages } = await pdfExtractor.extract(
      await scanPdf(hidden('Cải cach hanh chính cua huyen')),
      options(silent),
    );
    expect(pages[0]?.method).toBe('text-layer');
  });

  it('keeps a few words on a background picture that holds no text', async () => {
    const silent: OcrEngine = {
      ...engine(),
      read: async (_, { number, width, height }) => ({
        page: { number, width, height, rotation: 0, method: 'ocr', confidence: 0.1, blocks: [] },
        diagnostics: [],
      }),
    };
    const { pages } = await pdfExtractor.extract(await scanPdf((doc) => put(doc, SENTENCE, 100, 400)), options(silent));
    expect(pages[0]).toMatchObject({ method: 'text-layer', blocks: [{ text: SENTENCE }] });
  });

  it('notes what is stamped over a scan', async () => {
    const stamp = (doc: PDFKit.PDFDocument): void => put(doc, 'Số: 31/CV', 400, 40);
    const { diagnostics } = await pdfExtractor.extract(await scanPdf(stamp), options(engine()));
    expect(diagnostics).toEqual([
      { code: 'stamp-text', severity: 'note', page: 1, message: expect.stringContaining('"Số: 31/CV"') },
    ]);
  });

  it('reads pages side by side and gives them in order', async () => {
    const picture = await scan(200, 283);
    const bytes = await makePdf((doc) => {
      for (let i = 0; i < 6; i++) {
        if (i > 0) doc.addPage();
        doc.image(picture, 0, 0, { width: 595.28, height: 841.89 });
      }
    });
    let at = 0;
    let most = 0;
    const slow: OcrEngine = {
      ...engine(),
      pagesAtOnce: 3,
      read: async (image, request) => {
        most = Math.max(most, ++at);
        await new Promise((resolve) => setTimeout(resolve, 40 - 5 * (request.number ?? 0)));
        at--;
        return engine().read(image, request);
      },
    };
    const done: number[] = [];
    const { pages } = await pdfExtractor.extract(bytes, { ...options(slow), onPage: (n) => done.push(n) });
    expect(pages.map((page) => page.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
    expect(most).toBe(3);
  });

  it('calls an empty page blank', async () => {
    const { pages, decisions } = await pdfExtractor.extract(await makePdf(() => undefined), options(engine()));
    expect(decisions[0]).toMatchObject({ method: 'none', reason: 'blank page' });
    expect(pages[0]?.blocks).toEqual([]);
  });
});

describe('files that cannot be read', () => {
  const codeOf = async (bytes: Uint8Array): Promise<readonly [string | undefined, string | undefined, number]> => {
    const { pages, diagnostics } = await pdfExtractor.extract(bytes, TRUSTING);
    return [diagnostics[0]?.code, diagnostics[0]?.severity, pages.length];
  };

  it('names an empty file, a foreign one, an encrypted one and a cut one', async () => {
    expect(await codeOf(new Uint8Array())).toEqual(['empty-file', 'failure', 0]);
    expect(await codeOf(new TextEncoder().encode('chỉ là văn bản'))).toEqual(['not-a-pdf', 'failure', 0]);
    const locked = await makePdf((doc) => put(doc, 'bí mật', 100, 100), { userPassword: 'locked', pdfVersion: '1.7' });
    expect(await codeOf(locked)).toEqual(['encrypted-file', 'failure', 0]);
    const whole = await makePdf((doc) => put(doc, SENTENCE, 100, 100));
    expect(await codeOf(whole.slice(0, 200))).toEqual(['damaged-file', 'failure', 0]);
  });

  it("opens a file that only its owner's password protects", async () => {
    const bytes = await makePdf((doc) => put(doc, SENTENCE, 100, 100), { ownerPassword: 'owner', pdfVersion: '1.7' });
    const { pages } = await pdfExtractor.extract(bytes, TRUSTING);
    expect(pages[0]?.blocks[0]).toMatchObject({ text: SENTENCE });
  });

  it('says where the end of a file is missing although its pages can be read', async () => {
    const whole = await makePdf((doc) => put(doc, SENTENCE, 100, 100));
    const { pages, diagnostics } = await pdfExtractor.extract(whole.slice(0, -40), TRUSTING);
    expect(pages).toHaveLength(1);
    expect(diagnostics.map((d) => d.code)).toContain('truncated-file');
  });

  it('stops at the limit of pages and says so', async () => {
    const bytes = await makePdf((doc) => {
      for (let i = 0; i < 4; i++) doc.addPage();
    });
    const { pages, pageCount, diagnostics } = await pdfExtractor.extract(bytes, { ...TRUSTING, maxPages: 2 });
    expect([pages.length, pageCount, diagnostics[0]?.code]).toEqual([2, 5, 'too-many-pages']);
  });

  it('stops when told to', async () => {
    const bytes = await makePdf((doc) => put(doc, SENTENCE, 100, 100));
    await expect(pdfExtractor.extract(bytes, { ...TRUSTING, signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('never throws, whatever bytes are changed', async () => {
    const whole = await makePdf((doc) => put(doc, SENTENCE, 100, 100));
    for (let at = 30; at < whole.length; at += Math.ceil(whole.length / 40)) {
      const damaged = whole.slice();
      damaged.fill(0x20, at, at + 25);
      const { diagnostics, pages } = await pdfExtractor.extract(damaged, TRUSTING);
      expect(diagnostics.some((d) => d.severity === 'failure') || pages.length > 0).toBe(true);
    }
  });
});
