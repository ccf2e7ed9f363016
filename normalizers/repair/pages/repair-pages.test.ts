import { describe, expect, it } from 'vitest';
import { type Block, type Line, NO_STYLE, type Page, type Word } from '../../../extractors/page.js';
import { repairPages } from '../index.js';

/** A line whose words are ten points a letter wide. */
function line(text: string, y: number, confidence = 1): Line {
  let x = 50;
  const words = text.split(' ').map((part): Word => {
    const word: Word = { text: part, box: [x, y, x + part.length * 10, y + 12], confidence };
    x += (part.length + 1) * 10;
    return word;
  });
  return { kind: 'line', text, box: [50, y, x, y + 12], words, style: NO_STYLE, zone: 'body', flow: 'unknown' };
}

function page(blocks: readonly Block[], method = 'text-layer', confidence = 1): Page {
  return { number: 1, width: 595, height: 842, rotation: 0, method, confidence, blocks };
}

const texts = (pages: readonly Page[]): string[] =>
  pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'line'
        ? [block.text]
        : block.rows.flatMap((row) => row.cells.map((cell) => cell.lines.map((part) => part.text).join(' '))),
    ),
  );

const MANGLED = [
  'Can ctr Quyét dinh sé 77/QD-UBND ngay 12/5/2025 ctia Uy ban nhan dan tinh vé viéc ban',
  'hanh K& hoach cai cach hanh chinh nha nudc nam 2025, cac co quan, don vi trién khai thyc',
  'hién cac nhiém vu sau day dé bao dam tién dd va chat luong theo quy dinh cua phap luat.',
];

describe('repairPages', () => {
  it('leaves a sound page as it is, the very same object', () => {
    const sound = page([line('Ủy ban nhân dân xã ban hành kế hoạch cải cách hành chính năm 2025', 100)]);
    const result = repairPages([sound]);
    expect(result.pages[0]).toBe(sound);
    expect(result.changes).toEqual([]);
    expect(result.diagnostics).toEqual([]);
  });

  it('restores a page that was read without Vietnamese, line by line, across their ends', () => {
    const result = repairPages([page(MANGLED.map((text, i) => line(text, 100 + 20 * i)))]);
    expect(texts(result.pages)).toEqual([
      'Căn cứ Quyết định số 77/QĐ-UBND ngày 12/5/2025 của Ủy ban nhân dân tỉnh về việc ban',
      'hành Kế hoạch cải cách hành chính nhà nước năm 2025, các cơ quan, đơn vị triển khai thực',
      'hiện các nhiệm vụ sau đây để bảo đảm tiến độ và chất lượng theo quy định của pháp luật.',
    ]);
    expect(result.pages[0]?.method).toBe('repaired-text');
    expect(result.pages[0]?.confidence).toBeLessThan(1);
    expect(result.diagnostics.map(({ code, page: at }) => [code, at])).toEqual([['text-restored', 1]]);
  });

  it('keeps the boxes of the words', () => {
    const source = line(MANGLED[0] ?? '', 100);
    const [repaired] = repairPages([page([source])], { mode: 'damaged' }).pages[0]?.blocks ?? [];
    if (repaired?.kind !== 'line') throw new Error('expected a line');
    expect(repaired.words.map(({ text }) => text).join(' ')).toBe(repaired.text);
    expect(repaired.words.map(({ box }) => box)).toEqual(source.words.map(({ box }) => box));
  });

  it('gives a joined syllable the box of its pieces, and parts of a split word their share', () => {
    const joined = repairPages([page([line('ĐIỀ U KHOẢN THI HÀNH quyết định', 100)])]).pages[0]?.blocks[0];
    const split = repairPages([page([line('đánh giá cánbộ hằng năm', 100)])]).pages[0]?.blocks[0];
    if (joined?.kind !== 'line' || split?.kind !== 'line') throw new Error('expected lines');
    expect(joined.words[0]).toMatchObject({ text: 'ĐIỀU', box: [50, 100, 100, 112] });
    expect(split.words.slice(2, 4)).toMatchObject([
      { text: 'cán', box: [140, 100, 170, 112] },
      { text: 'bộ', box: [170, 100, 190, 112] },
    ]);
  });

  it('mends single words of an OCR page, above all where the recogniser was unsure', () => {
    const unsure: Line = line('tổ chức bôi dưỡng cho cán bộ, công chức cấp xã', 100, 0.9);
    const result = repairPages([page([unsure], 'ocr', 0.9)]);
    expect(texts(result.pages)).toEqual(['tổ chức bồi dưỡng cho cán bộ, công chức cấp xã']);
    expect(result.pages[0]?.method).toBe('ocr');
    expect(result.changes).toMatchObject([{ page: 1, line: 0, before: 'bôi', after: 'bồi', start: 8, end: 11 }]);
  });

  it('takes up another reading of the recogniser where the words around it ask for it', () => {
    const source = line('phối hợp triển khai thực biện kế hoạch', 100);
    const words = source.words.map(
      (word): Word =>
        word.text === 'biện'
          ? { ...word, confidence: 0.5, alternatives: [{ text: 'hiện', confidence: 0.4 }] }
          : { ...word, confidence: 0.95 },
    );
    expect(texts(repairPages([page([{ ...source, words }], 'ocr', 0.9)]).pages)).toEqual([
      'phối hợp triển khai thực hiện kế hoạch',
    ]);
  });

  it('repairs the cells of tables each by itself', () => {
    const cell = (text: string, column: number) => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      box: null,
      lines: [line(text, 100)],
    });
    const table: Block = {
      kind: 'table',
      box: null,
      origin: 'ruled',
      columnCount: 3,
      columnEdges: null,
      rows: [
        { box: null, cells: [cell('1', 0), cell('Thuc hien cai cach thu tuc hanh chinh', 1), cell('Quy II/2025', 2)] },
      ],
      score: 1,
    };
    const result = repairPages([page([table])], { mode: 'diacritics' });
    expect(texts(result.pages)).toEqual(['1', 'Thực hiện cải cách thủ tục hành chính', 'Quý II/2025']);
  });
});

describe('what is said of a space that was put in', () => {
  it('shows the words around it', () => {
    const text = 'Ủy ban nhân dân xã báo cáo kếtquả thực hiện kế hoạch cải cách hành chính năm 2031 như sau';
    const { diagnostics } = repairPages([page([line(text, 100)])]);
    expect(diagnostics.map(({ message }) => message)).toEqual(['1 misread word was repaired: kếtquả → kết quả.']);
  });
});
