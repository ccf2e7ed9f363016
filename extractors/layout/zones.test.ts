import { describe, expect, it } from 'vitest';
import type { Page } from '../page.js';
import { layoutPage, markRunningLines } from './index.js';
import type { PlacedWord } from './raw-page.js';
import { centred, FULL, justified, line, page, rule, zonesOf } from './testing.js';

const bold = { bold: true };
const body = (from: number, count: number, step = 20): PlacedWord[][] =>
  Array.from({ length: count }, (_, i) => [...justified(FULL, 85, from + step * i)]);

describe('the two-column header', () => {
  const header = [
    centred('ỦY BAN NHÂN DÂN', 150, 70),
    centred('HUYỆN ĐỒI SẬY', 150, 86, bold),
    centred('Số: 12/KH-UBND', 150, 112),
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 400, 70, { ...bold, size: 12 }),
    centred('Độc lập - Tự do - Hạnh phúc', 400, 86, bold),
    centred('Đồi Sậy, ngày 05 tháng 01 năm 2031', 400, 112, { italic: true }),
  ];

  it('is read left block first, and ends where the centred title begins', () => {
    const raw = page([...header, centred('KẾ HOẠCH', 312, 150, bold), ...body(190, 6)]);
    expect(zonesOf(raw).slice(0, 8)).toEqual([
      'header-left: ỦY BAN NHÂN DÂN',
      'header-left: HUYỆN ĐỒI SẬY',
      'header-left: Số: 12/KH-UBND',
      'header-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'header-right: Độc lập - Tự do - Hạnh phúc',
      'header-right: Đồi Sậy, ngày 05 tháng 01 năm 2031',
      'body: KẾ HOẠCH',
      `body: ${FULL}`,
    ]);
  });

  it('is found although its two blocks stand on different heights and lean', () => {
    const leaning = header.map((words, i) =>
      words.map((word, n) => {
        const dy = (i < 3 ? 5 : 0) + 0.2 * n;
        const [x0, y0, x1, y1] = word.box;
        return { ...word, baseline: word.baseline + dy, box: [x0, y0 + dy, x1, y1 + dy] as const, bold: null };
      }),
    );
    const zones = zonesOf(page([...leaning, ...body(190, 6)])).slice(0, 7);
    expect(zones.map((zone) => zone.split(':')[0])).toEqual([
      ...Array(3).fill('header-left'),
      ...Array(3).fill('header-right'),
      'body',
    ]);
  });

  it('of an official letter takes the subject at the left and leaves the addressees out', () => {
    const raw = page([
      ...header,
      centred('V/v báo cáo công tác cải cách', 150, 134, { size: 12 }),
      centred('hành chính năm 2031', 150, 148, { size: 12 }),
      centred('Kính gửi:', 180, 190),
      ...body(220, 6),
    ]);
    expect(zonesOf(raw).slice(3, 10)).toEqual([
      'header-left: V/v báo cáo công tác cải cách',
      'header-left: hành chính năm 2031',
      'header-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'header-right: Độc lập - Tự do - Hạnh phúc',
      'header-right: Đồi Sậy, ngày 05 tháng 01 năm 2031',
      'body: Kính gửi:',
      `body: ${FULL}`,
    ]);
  });

  it('of a Party organ is known by its own words at the right', () => {
    const raw = page([
      centred('HUYỆN ỦY ĐỒI SẬY', 150, 70),
      centred('*', 150, 86),
      centred('Số 07-KH/HU', 150, 102),
      centred('ĐẢNG CỘNG SẢN VIỆT NAM', 410, 70, bold),
      centred('Đồi Sậy, ngày 05 tháng 01 năm 2031', 410, 102),
      centred('KẾ HOẠCH', 312, 150, bold),
      ...body(190, 6),
    ]);
    expect(
      zonesOf(raw)
        .slice(0, 6)
        .map((zone) => zone.split(':')[0]),
    ).toEqual([...Array(3).fill('header-left'), ...Array(2).fill('header-right'), 'body']);
  });

  it('is not seen in a page of text', () => {
    expect(zonesOf(page(body(70, 30))).every((zone) => zone.startsWith('body'))).toBe(true);
  });
});

describe('the closing', () => {
  const recipients = [
    line('Nơi nhận:', 85, 400, { ...bold, italic: true, size: 12 }),
    line('- Như Điều 3;', 85, 414, { size: 11 }),
    line('- Các phòng, ban của huyện;', 85, 428, { size: 11 }),
    line('- Lưu: VT.', 85, 442, { size: 11 }),
  ];
  const signature = [
    centred('TM. ỦY BAN NHÂN DÂN', 430, 388, bold),
    centred('CHỦ TỊCH', 430, 404, bold),
    centred('Lò Thị Mận', 430, 480, bold),
  ];

  it('puts Nơi nhận before the signature that begins above it', () => {
    expect(zonesOf(page([...body(100, 10), ...recipients, ...signature])).slice(10)).toEqual([
      'closing-left: Nơi nhận:',
      'closing-left: - Như Điều 3;',
      'closing-left: - Các phòng, ban của huyện;',
      'closing-left: - Lưu: VT.',
      'closing-right: TM. ỦY BAN NHÂN DÂN',
      'closing-right: CHỦ TỊCH',
      'closing-right: Lò Thị Mận',
    ]);
  });

  it('goes on over a fragment of the seal that lies across it', () => {
    const zones = zonesOf(
      page([...body(100, 10), ...recipients, line('SỬ', 272, 421, { size: 16 }), ...signature]),
    ).slice(10);
    expect(zones.every((zone) => zone.startsWith('closing'))).toBe(true);
    expect(zones).toHaveLength(8);
  });

  it('ends where an appendix begins on the same page', () => {
    const zones = zonesOf(
      page([...body(100, 10), ...recipients, ...signature, centred('PHỤ LỤC', 312, 560, bold), ...body(600, 5)]),
    );
    expect(zones.slice(17)[0]).toBe('body: PHỤ LỤC');
  });

  it('is no header at the top of a page', () => {
    const up = (words: readonly PlacedWord[]): PlacedWord[] =>
      words.map((word) => {
        const [x0, y0, x1, y1] = word.box;
        return { ...word, baseline: word.baseline - 320, box: [x0, y0 - 320, x1, y1 - 320] };
      });
    const zones = zonesOf(page([...recipients, ...signature].map(up)));
    expect(zones.every((zone) => zone.startsWith('closing'))).toBe(true);
    expect(zones[0]).toBe('closing-left: Nơi nhận:');
  });

  it('may be a signature alone', () => {
    expect(zonesOf(page([...body(100, 10), ...signature])).slice(10)).toEqual([
      'closing-right: TM. ỦY BAN NHÂN DÂN',
      'closing-right: CHỦ TỊCH',
      'closing-right: Lò Thị Mận',
    ]);
  });

  it('is not seen in a last line that is short', () => {
    const zones = zonesOf(page([...body(100, 10), line('tỉnh giao./.', 85, 300)]));
    expect(zones.at(-1)).toBe('body: tỉnh giao./.');
  });
});

describe('page numbers and running headers', () => {
  it('sees the number in the margin at the top or foot of a page', () => {
    expect(zonesOf(page([centred('12', 297, 50), ...body(90, 20)]))[0]).toBe('page-number: 12');
    expect(zonesOf(page([...body(90, 20), centred('- 3 -', 297, 800)])).at(-1)).toBe('page-number: - 3 -');
  });

  it('leaves numbers in the text alone', () => {
    expect(zonesOf(page([...body(90, 10), line('12', 85, 300)])).at(-1)).toBe('body: 12');
    expect(zonesOf(page([line('2031', 85, 50), ...body(90, 10)]))[0]).toBe('body: 2031');
  });

  it('sees a header that runs over pages, whatever its number', () => {
    const pages = [1, 2, 3, 4].map((n): Page => {
      const raw = page([line(`Kế hoạch năm 2031 trang ${n}`, 85, 40, { size: 10 }), ...body(90, 10)]);
      return {
        number: n,
        width: 595,
        height: 842,
        rotation: 0,
        method: 'text-layer',
        confidence: 1,
        blocks: layoutPage(raw),
      };
    });
    const marked = markRunningLines(pages);
    expect(marked.map((p) => p.blocks[0])).toEqual(Array(4).fill(expect.objectContaining({ zone: 'page-number' })));
    expect(marked.every((p) => p.blocks.slice(1).every((b) => b.kind === 'line' && b.zone === 'body'))).toBe(true);
    expect(markRunningLines(pages.slice(0, 2))).toEqual(pages.slice(0, 2));
  });
});

describe('footnotes', () => {
  const mark = (text: string, x: number, baseline: number): readonly PlacedWord[] =>
    line(text, x, baseline - 4, { size: 8 });

  it('stand below a short rule and keep their mark', () => {
    const raw = page(
      [
        ...body(90, 10),
        mark('1', 85, 700),
        line('Số liệu do phòng cung cấp.', 92, 700, { size: 11 }),
        line('và còn nữa', 85, 714, { size: 11 }),
      ],
      [rule(85, 680, 230, 680.5)],
    );
    expect(zonesOf(raw).slice(10)).toEqual(['footnote: ¹ Số liệu do phòng cung cấp.', 'footnote: và còn nữa']);
  });

  it('are told by small letters and a raised mark where no rule is drawn', () => {
    const raw = page([...body(90, 12), mark('2', 85, 700), line('Theo báo cáo quý.', 92, 700, { size: 10 })]);
    expect(zonesOf(raw).at(-1)).toBe('footnote: ² Theo báo cáo quý.');
  });

  it('are not made of an underlined heading', () => {
    const raw = page([...body(90, 10), line('Phần hai', 85, 500), ...body(525, 5)], [rule(85, 502, 150, 502.5)]);
    expect(zonesOf(raw).some((zone) => zone.startsWith('footnote'))).toBe(false);
  });
});
