import { describe, expect, it } from 'vitest';
import { type Line, NO_STYLE } from '../page.js';
import { docxExtractor } from './index.js';
import { docxOf, p, picture, t } from './testing/docx-of.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });

describe('pictures', () => {
  // Grey noise does not pack, so the picture is as large as a scan.
  const scan = async (): Promise<Uint8Array> => {
    const { default: sharp } = await import('sharp');
    let state = 1;
    const data = Uint8Array.from({ length: 300 * 400 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    return new Uint8Array(
      await sharp(data, { raw: { width: 300, height: 400, channels: 1 } })
        .png()
        .toBuffer(),
    );
  };

  it('in a document without text are its pages, in the order in which they are shown', async () => {
    const png = await scan();
    const seen: (number | null)[] = [];
    const ocr = {
      name: 'test',
      close: async () => {},
      read: async (_: unknown, page: { number: number | null }) => {
        seen.push(page.number);
        const line: Line = {
          kind: 'line',
          text: 'Trang',
          box: null,
          words: [],
          style: NO_STYLE,
          zone: 'body',
          flow: 'unknown',
        };
        const read = {
          number: page.number,
          width: 300,
          height: 400,
          rotation: 0,
          method: 'ocr',
          confidence: 1,
          blocks: [line],
        } as const;
        return { page: read, diagnostics: [] };
      },
    };
    const extraction = await docxExtractor.extract(docxOf(picture(1) + picture(0), {}, [png, png]), { judge, ocr });
    expect(extraction.pages.map((page) => page.number)).toEqual([1, 2]);
    expect(seen).toHaveLength(2);
    const unread = await docxExtractor.extract(docxOf(picture(0), {}, [png]), { judge });
    expect(unread.diagnostics.map((diagnostic) => diagnostic.code)).toContain('needs-ocr');
    const first = await docxExtractor.extract(docxOf(picture(1) + picture(0), {}, [png, png]), {
      judge,
      ocr,
      maxPages: 1,
    });
    expect(first.pages).toHaveLength(1);
    expect(first.diagnostics).toMatchObject([{ code: 'too-many-pages', page: 2 }]);
  });

  it('beside text are told of, not read', async () => {
    const extraction = await docxExtractor.extract(docxOf(p(t('Nội dung')) + picture(0), {}, [await scan()]), {
      judge,
    });
    expect(extraction.pages).toHaveLength(1);
    expect(extraction.diagnostics).toMatchObject([{ code: 'pictures-not-read', severity: 'note' }]);
  });
});

describe('files that cannot be read', () => {
  const failure = async (bytes: Uint8Array): Promise<string | undefined> => {
    const extraction = await docxExtractor.extract(bytes, { judge });
    expect(extraction.pages).toEqual([]);
    expect(extraction.diagnostics[0]?.severity).toBe('failure');
    return extraction.diagnostics[0]?.code;
  };
  const whole = docxOf(p(t('Kế hoạch')));

  it('say why', async () => {
    expect(await failure(whole.subarray(0, whole.length - 40))).toBe('truncated-file');
    expect(await failure(docxOf('<w:p><w:r></w:p>'))).toBe('damaged-file');
    expect(await failure(docxOf(p('')))).toBe('no-text');
    expect(await failure(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted-file');
    expect(await failure(new Uint8Array())).toBe('truncated-file');
  });

  it('are not unpacked when they are bombs', async () => {
    const bomb = docxOf(p(t(' '.repeat(70 * 2 ** 20))));
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await failure(bomb)).toBe('file-too-large');
  });

  it('nor are elements nested without end', async () => {
    expect(await failure(docxOf('<w:sdt><w:sdtContent>'.repeat(3000) + '</w:sdtContent></w:sdt>'.repeat(3000)))).toBe(
      'damaged-file',
    );
  });
});
