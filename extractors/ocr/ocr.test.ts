import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import type { PageImage, TextJudge } from '../extractor.js';
import { imageExtractor } from '../image/index.js';
import type { Page } from '../page.js';
import { createOcrEngine } from './index.js';
import { turn } from './raster/turn.js';
import { RecogniserLost } from './recogniser.js';
import { startTesseractWorker } from './tesseract/worker.js';
import { typeset } from './testing/typeset.js';

const judge: TextJudge = (text) => {
  const tokens = text.match(/\p{L}+/gu) ?? [];
  const valid = tokens.filter(
    (token) => /^[\p{L}]{1,7}$/u.test(token) && /[aeiouyăâêôơưáàảãạ]/iu.test(token.normalize('NFD')),
  );
  return { tokens: tokens.length, validity: tokens.length ? valid.length / tokens.length : 0 };
};

const SENTENCES = [
  'Huyện Bình Khê đặt chỉ tiêu 98,5% hồ sơ được giải quyết',
  'đúng hạn; các xã đối chiếu số liệu trước ngày 15/7/2031.',
  'Sở Nội vụ tổng hợp kết quả của 27 đơn vị trực thuộc.',
];
const PAGE = typeset({
  width: 400,
  height: 200,
  dpi: 200,
  lines: SENTENCES.map((text, i) => ({ text, x: 40, y: 60 + i * 24 })),
  seal: { x: 300, y: 90, radius: 45 },
});
const LIST = typeset({
  width: 400,
  height: 120,
  dpi: 200,
  lines: ['• Rà soát thủ tục của 12 xã;', '• Công khai kết quả hằng quý.'].map((text, i) => ({
    text,
    x: 40,
    y: 40 + i * 24,
  })),
});
const TABLE = typeset({
  width: 400,
  height: 200,
  dpi: 200,
  lines: [
    { text: 'Nhiệm vụ', x: 50, y: 56 },
    { text: 'Đơn vị', x: 250, y: 56 },
    { text: 'Rà soát thủ tục', x: 50, y: 96 },
    { text: 'Phòng Tư pháp', x: 250, y: 96 },
  ],
  rules: [
    ...[40, 70, 110].map((y) => [40, y, 370, y] as const),
    ...[40, 240, 370].map((x) => [x, 40, x, 110] as const),
  ],
});

const engine = createOcrEngine({ workers: 1 });
afterAll(() => engine.close());

function read(image: PageImage, with_ = engine) {
  return with_.read(image, { number: 1, width: null, height: null, judge });
}

function linesOf(page: Page): string[] {
  return page.blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
}

describe('reading with tesseract.js', () => {
  it('reads print, under a seal too, and says where it stands', async () => {
    const { page } = await read(PAGE);
    expect(linesOf(page)).toEqual(SENTENCES);
    const [line] = page.blocks;
    expect(line?.box?.[0]).toBeCloseTo(40, -0.8);
    expect(line?.box?.[3]).toBeGreaterThan(56);
    expect(line?.box?.[3]).toBeLessThan(68);
    expect(page.marks?.map((mark) => mark.kind)).toEqual(['seal']);
    expect(page.confidence).toBeGreaterThan(0.85);
  });

  it('reads a page that lies on its side', async () => {
    const { page } = await read(turn(PAGE, 270));
    expect(page.rotation).toBe(90);
    expect(Math.round(page.width ?? 0)).toBe(400);
    expect(linesOf(page)).toEqual(SENTENCES);
  });

  it('reads a page that stands on its head, even where the engine makes words of it', async () => {
    const blind: TextJudge = (text) => ({ tokens: judge(text).tokens, validity: 1 });
    const { page } = await engine.read(turn(PAGE, 180), { number: 1, width: null, height: null, judge: blind });
    expect(page.rotation).toBe(180);
    expect(linesOf(page)).toEqual(SENTENCES);
  });

  it('sees the bullets of a list', async () => {
    const { page } = await read(LIST);
    expect(linesOf(page)).toEqual(['• Rà soát thủ tục của 12 xã;', '• Công khai kết quả hằng quý.']);
  });

  it('reads a ruled table cell by cell', async () => {
    const { page } = await read(TABLE);
    const [table] = page.blocks;
    const rows = table?.kind === 'table' ? table.rows : [];
    const texts = rows.map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join(' ')));
    expect(texts).toEqual([
      ['Nhiệm vụ', 'Đơn vị'],
      ['Rà soát thủ tục', 'Phòng Tư pháp'],
    ]);
  });

  it('reads the same with one worker and two, in any order', async () => {
    const two = createOcrEngine({ workers: 2 });
    const [table, print] = await Promise.all([read(TABLE, two), read(PAGE, two)]);
    await two.close();
    expect(JSON.stringify([print.page, table.page])).toBe(
      JSON.stringify([(await read(PAGE)).page, (await read(TABLE)).page]),
    );
  });

  it('finds nothing on an empty page', async () => {
    const { page, diagnostics } = await read(typeset({ width: 300, height: 300, dpi: 100 }));
    expect([page.blocks, diagnostics]).toEqual([[], []]);
  });

  it('gives up a worker that does not answer in time, and one that is gone', async () => {
    await expect(startTesseractWorker({ deadline: 1 })).rejects.toThrow(RecogniserLost);
    const worker = await startTesseractWorker({ deadline: 15_000 });
    await worker.close();
    const reading = worker.recognise({ data: new Uint8Array(4), width: 2, height: 2 }, { mode: 'page', dpi: 300 });
    await expect(reading).rejects.toThrow(RecogniserLost);
  });
});

describe('image files', () => {
  async function encode(format: 'png' | 'tiff'): Promise<Uint8Array> {
    const raw = { width: PAGE.width, height: PAGE.height, channels: 4 as const };
    return sharp(PAGE.data, { raw })
      .flatten({ background: '#fff' })
      .withMetadata({ density: 200 })
      .toFormat(format)
      .toBuffer();
  }

  it('reads a TIFF and takes the resolution that it states', async () => {
    const { pages, pageCount } = await imageExtractor.extract(await encode('tiff'), { judge, ocr: engine });
    expect(pageCount).toBe(1);
    expect(linesOf(pages[0] as Page)).toEqual(SENTENCES);
    expect(Math.round(pages[0]?.width ?? 0)).toBe(400);
  });

  it('reads every page of a TIFF', async () => {
    const page = await encode('png');
    const tiff = await sharp([page, page], { join: { animated: true } })
      .tiff()
      .toBuffer();
    const { pages, pageCount } = await imageExtractor.extract(tiff, { judge, ocr: engine, maxPages: 2 });
    expect([pageCount, pages.length]).toEqual([2, 2]);
    expect(pages.map((read) => read.number)).toEqual([1, 2]);
    expect(linesOf(pages[1] as Page)).toEqual(SENTENCES);
  });

  it('reports a broken picture and a cut one, and reads neither', async () => {
    const broken = await imageExtractor.extract(new TextEncoder().encode('no picture'), { judge, ocr: engine });
    expect(broken.diagnostics.map(({ severity }) => severity)).toEqual(['failure']);
    const cut = await imageExtractor.extract((await encode('png')).slice(0, 2000), { judge, ocr: engine });
    expect(cut.diagnostics.map(({ code }) => code)).toEqual(['unreadable-image']);
  });
});
