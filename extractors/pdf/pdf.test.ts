import { describe, expect, it } from 'vitest';
import type { Block, Line, Page, Table } from '../page.js';
import { pdfExtractor } from './index.js';
import { BOLD, ITALIC, judgeOf, makePdf, put, putApart, putGrid, REGULAR, TRUSTING } from './testing.js';

async function pagesOf(bytes: Uint8Array, options = TRUSTING): Promise<readonly Page[]> {
  return (await pdfExtractor.extract(bytes, options)).pages;
}

const linesOf = (blocks: readonly Block[] = []): readonly Line[] => blocks.filter((block) => block.kind === 'line');
const tablesOf = (blocks: readonly Block[] = []): readonly Table[] => blocks.filter((block) => block.kind === 'table');
const textOf = (page: Page | undefined): string =>
  linesOf(page?.blocks)
    .map((line) => line.text)
    .join('\n');
const cellsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join(' ')));

describe('letters', () => {
  it.each(['ĐIỀU KHOẢN', 'THỎA THUẬN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Mường Ảng giữ vững kỷ cương'])(
    'keeps "%s" whole when its glyphs are set one by one and its marks apart',
    async (text) => {
      const [page] = await pagesOf(await makePdf((doc) => putApart(doc, text, 90, 100)));
      expect(textOf(page)).toBe(text);
    },
  );

  it('brings letters of a second font, printed later and at another height, back into their words', async () => {
    const bytes = await makePdf((doc) => {
      const parts = ['HUY', 'Ệ', 'N ĐỒI S', 'Ậ', 'Y'];
      let x = 100;
      const orphans: [string, number][] = [];
      for (const [i, part] of parts.entries()) {
        if (i % 2 === 1) orphans.push([part, x]);
        else put(doc, part, x, 100);
        x += doc.widthOfString(part);
      }
      doc.font(BOLD);
      for (const [letter, at] of orphans) put(doc, letter, at, 103);
      doc.font(REGULAR);
      put(doc, 'Một dòng ở dưới', 100, 120);
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('HUYỆN ĐỒI SẬY\nMột dòng ở dưới');
  });

  it('asks the judge whether a doubtful gap parts a syllable', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'ĐIỀ', 100, 100);
      put(doc, 'U', 100 + doc.widthOfString('ĐIỀ') + 2.2, 100);
      put(doc, 'của', 100, 130);
      put(doc, 'tỉnh', 100 + doc.widthOfString('của') + 2.2, 130);
    });
    const judge = judgeOf(['điều', 'của', 'tỉnh', 'u']);
    expect(textOf((await pagesOf(bytes, { judge }))[0])).toBe('ĐIỀU\ncủa tỉnh');
  });

  it('reads text that is printed twice for boldness once', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Kế hoạch 2031', 100, 100);
      put(doc, 'Kế hoạch 2031', 100.4, 100);
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('Kế hoạch 2031');
  });

  it('writes raised numbers as marks and never joins them to a year', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'đạt 85% năm 2031', 100, 100);
      const x = 100 + doc.widthOfString('đạt 85% năm 2031');
      doc.fontSize(9);
      put(doc, '12', x, 99);
      const after = x + doc.widthOfString('12');
      doc.fontSize(14);
      put(doc, '; còn lại', after, 100);
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('đạt 85% năm 2031¹²; còn lại');
  });

  it('leaves out white text and text outside the page', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Thấy được', 100, 100);
      doc.fillColor('white');
      put(doc, '#chuky1', 300, 100);
      doc.fillColor('black');
      put(doc, 'ngoài trang', 100, 900);
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('Thấy được');
  });
});

describe('style and place', () => {
  it('keeps bold, italic, size, font and where a run-in heading ends', async () => {
    const bytes = await makePdf((doc) => {
      doc.font(BOLD);
      put(doc, '3. Phòng Nội vụ:', 100, 100);
      const x = 100 + doc.widthOfString('3. Phòng Nội vụ: ');
      doc.font(REGULAR);
      put(doc, 'theo dõi, đôn đốc việc thực hiện kế hoạch', x, 100);
      doc.font(ITALIC);
      put(doc, '(Kèm theo Quyết định)', 100, 130);
    });
    const [first, second] = linesOf((await pagesOf(bytes))[0]?.blocks);
    expect(first?.style).toMatchObject({ bold: false, size: 14, leadLength: '3. Phòng Nội vụ:'.length });
    expect(first?.style.font).toMatch(/Tinos/u);
    expect(second?.style).toMatchObject({ bold: false, italic: true });
  });

  it('gives boxes in points of the page as read', async () => {
    const [page] = await pagesOf(await makePdf((doc) => put(doc, 'Hộp', 100, 200)));
    const box = linesOf(page?.blocks)[0]?.box;
    expect(box?.[0]).toBeCloseTo(100, 0);
    expect(box?.[1]).toBeGreaterThan(198);
    expect(box?.[3]).toBeLessThan(220);
  });
});

const drawLandscape = (doc: PDFKit.PDFDocument): void => {
  put(doc, 'Phụ lục của kế hoạch', 300, 60);
  putGrid(doc, [60, 120, 500], [100, 140, 180]);
  put(doc, '1', 70, 110);
  put(doc, 'Rà soát thủ tục', 130, 110);
  put(doc, '2', 70, 150);
  put(doc, 'Tập huấn nghiệp vụ', 130, 150);
};

describe('turned pages', () => {
  it('reads a landscape appendix drawn sideways on portrait paper', async () => {
    const bytes = await makePdf((doc) => {
      doc.rotate(90, { origin: [0, 0] }).translate(0, -595.28);
      drawLandscape(doc);
    });
    const [page] = await pagesOf(bytes);
    expect(page).toMatchObject({ rotation: 270 });
    expect([page?.width, page?.height].map((n) => Math.round(n ?? 0))).toEqual([842, 595]);
    expect(textOf(page)).toBe('Phụ lục của kế hoạch');
    expect(cellsOf(tablesOf(page?.blocks)[0])).toEqual([
      ['1', 'Rà soát thủ tục'],
      ['2', 'Tập huấn nghiệp vụ'],
    ]);
    const box = linesOf(page?.blocks)[0]?.box;
    expect(box?.[0]).toBeCloseTo(300, 0);
    expect(box?.[1]).toBeGreaterThan(55);
    expect(box?.[1]).toBeLessThan(70);
  });

  it('honours /Rotate', async () => {
    const bytes = await makePdf((doc) => {
      Object.assign(doc.page.dictionary.data, { Rotate: 90 });
      doc.rotate(-90, { origin: [0, 0] }).translate(-841.89, 0);
      drawLandscape(doc);
    });
    const [page] = await pagesOf(bytes);
    expect(page?.rotation).toBe(90);
    expect(page?.width).toBeCloseTo(841.89, 0);
    expect(tablesOf(page?.blocks)).toHaveLength(1);
  });

  it('keeps the order of words in a narrow table head that is set sideways', async () => {
    const bytes = await makePdf((doc) => {
      putGrid(doc, [60, 90, 300, 500], [100, 200, 230]);
      doc.save();
      doc.rotate(-90, { origin: [68, 190] });
      put(doc, 'Số thứ tự', 68, 190);
      doc.restore();
      put(doc, 'Nội dung công việc', 110, 140);
      put(doc, 'Thời gian hoàn thành', 310, 140);
      put(doc, '1', 70, 205);
      put(doc, 'Kiểm tra công vụ', 110, 205);
      put(doc, 'Quý II', 310, 205);
    });
    expect(cellsOf(tablesOf((await pagesOf(bytes))[0]?.blocks)[0])?.[0]?.[0]).toBe('Số thứ tự');
  });

  it('leaves out a pale watermark in huge letters, and keeps grey text', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Nội dung của văn bản', 100, 300);
      doc.fillColor('#999999');
      put(doc, 'chữ xám', 100, 330);
      doc.fillColor('#d0d0d0').fontSize(60);
      put(doc, 'DỰ THẢO', 200, 400);
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('Nội dung của văn bản\nchữ xám');
  });

  it('leaves out a watermark set at an angle', async () => {
    const bytes = await makePdf((doc) => {
      put(doc, 'Nội dung của văn bản', 100, 300);
      doc.rotate(45, { origin: [300, 400] });
      doc.fontSize(60);
      put(doc, 'DỰ THẢO', 200, 400);
    });
    expect(textOf((await pagesOf(bytes))[0])).toBe('Nội dung của văn bản');
  });
});

describe('tables', () => {
  const words = (doc: PDFKit.PDFDocument): void => {
    put(doc, '1', 70, 110);
    put(doc, 'Rà soát thủ tục', 130, 110);
    put(doc, '2', 70, 150);
    put(doc, 'Tập huấn nghiệp vụ', 130, 150);
  };
  const cells = [
    ['1', 'Rà soát thủ tục'],
    ['2', 'Tập huấn nghiệp vụ'],
  ];

  it('are found in borders of thin filled rectangles', async () => {
    const bytes = await makePdf((doc) => {
      for (const x of [60, 120, 500]) doc.rect(x, 100, 0.5, 80).fill();
      for (const y of [100, 140, 180]) doc.rect(60, y, 440.5, 0.5).fill();
      words(doc);
    });
    expect(cellsOf(tablesOf((await pagesOf(bytes))[0]?.blocks)[0])).toEqual(cells);
  });

  it('are found in borders drawn dot by dot', async () => {
    const bytes = await makePdf((doc) => {
      for (const x of [60, 120, 500]) for (let y = 100; y <= 180; y += 1) doc.rect(x, y, 0.5, 0.5).fill();
      for (const y of [100, 140, 180]) for (let x = 60; x <= 500; x += 1) doc.rect(x, y, 0.5, 0.5).fill();
      words(doc);
    });
    expect(cellsOf(tablesOf((await pagesOf(bytes))[0]?.blocks)[0])).toEqual(cells);
  });

  it('keep their columns over two pages, page numbers apart', async () => {
    const bytes = await makePdf((doc) => {
      putGrid(doc, [60, 120, 500], [700, 740, 780]);
      put(doc, 'TT', 70, 710);
      put(doc, 'Nhiệm vụ', 130, 710);
      put(doc, '1', 70, 750);
      put(doc, 'Tập huấn nghiệp vụ cho công chức làm', 130, 750);
      doc.addPage().font(REGULAR).fontSize(14);
      put(doc, '2', 295, 40);
      putGrid(doc, [60, 120, 500], [80, 120, 160]);
      put(doc, 'đầu mối', 130, 90);
      put(doc, '2', 70, 130);
      put(doc, 'Rà soát thủ tục', 130, 130);
    });
    const pages = await pagesOf(bytes);
    const tables = pages.flatMap((page) => tablesOf(page.blocks));
    expect(tables.map(cellsOf)).toEqual([
      [
        ['TT', 'Nhiệm vụ'],
        ['1', 'Tập huấn nghiệp vụ cho công chức làm'],
      ],
      [
        ['', 'đầu mối'],
        ['2', 'Rà soát thủ tục'],
      ],
    ]);
    expect(tables[0]?.columnEdges?.map(Math.round)).toEqual(tables[1]?.columnEdges?.map(Math.round));
    expect(linesOf(pages[1]?.blocks)[0]).toMatchObject({ text: '2', zone: 'page-number' });
  });
});
