import { describe, expect, it } from 'vitest';
import { layoutPage } from './index.js';
import { cellsOf, centred, FULL, grid, line, linesOf, page, rule, tablesOf } from './testing.js';

describe('ruled tables', () => {
  const xs = [60, 100, 300, 520];

  it('put words into cells in reading order, lines of a cell one after the other', () => {
    const words = [
      line('STT', 65, 115),
      line('Nội dung', 110, 115),
      line('Cơ quan', 310, 115),
      line('1', 70, 145),
      line('Rà soát văn bản', 110, 138),
      line('của huyện', 110, 153),
      line('Phòng Tư pháp', 310, 145),
    ];
    const [table] = tablesOf(layoutPage(page(words, grid(xs, [100, 125, 165]))));
    expect(cellsOf(table)).toEqual([
      ['0 STT', '1 Nội dung', '2 Cơ quan'],
      ['0 1', '1 Rà soát văn bản của huyện', '2 Phòng Tư pháp'],
    ]);
    expect(table).toMatchObject({ origin: 'ruled', columnCount: 3 });
    expect(table?.columnEdges?.map(Math.round)).toEqual(xs);
    expect(table?.score).toBeGreaterThan(0.9);
  });

  it('keep cells that span columns and rows, the latter in their first row', () => {
    // ┌──┬──────┐
    // │  │ A    │   a head over two columns
    // │  ├──┬───┤
    // │  │B │ C │   and a first column over two rows
    // ├──┴──┴───┤
    // │ group   │
    // └─────────┘
    const rules = [
      rule(60, 100, 520, 100.5),
      rule(100, 125, 520, 125.5),
      rule(60, 150, 520, 150.5),
      rule(60, 175, 520, 175.5),
      rule(60, 100, 60.5, 175),
      rule(100, 100, 100.5, 150),
      rule(300, 125, 300.5, 150),
      rule(520, 100, 520.5, 175),
    ];
    const words = [
      line('TT', 70, 130),
      line('Thời gian', 280, 118),
      line('Quý I', 110, 143),
      line('Quý II', 310, 143),
      line('I. Thể chế', 70, 168),
    ];
    expect(cellsOf(tablesOf(layoutPage(page(words, rules)))[0])).toEqual([
      ['0/2 TT', '1+2 Thời gian'],
      ['1 Quý I', '2 Quý II'],
      ['0+3 I. Thể chế'],
    ]);
  });

  it('are not cut by a stray stroke inside a row', () => {
    const words = [line('TT', 65, 115), line('Việc', 110, 115), line('1', 65, 155), line('Rà soát', 110, 155)];
    const table = tablesOf(
      layoutPage(
        page(words, [...grid([60, 100, 300], [100, 140, 165]), rule(150, 128, 170, 128.5), rule(180, 103, 180.5, 118)]),
      ),
    )[0];
    expect(cellsOf(table)).toEqual([
      ['0 TT', '1+2 Việc'],
      ['0 1', '1+2 Rà soát'],
    ]);
  });

  it('have no column that a stroke through the header makes', () => {
    const head = ['TT', 'Nội dung việc', 'Ai'].map((text, i) => line(text, [65, 110, 310][i] ?? 0, 115));
    const body = [140, 165].flatMap((y, i) => [
      line(String(i + 1), 65, y),
      line('Rà soát', 110, y),
      line('Sở Y tế', 310, y),
    ]);
    const ruled = grid([60, 100, 300, 520], [100, 125, 150, 175]);
    const [table] = tablesOf(layoutPage(page([...head, ...body], [...ruled, rule(168, 100, 168.5, 124)])));
    expect(cellsOf(table)[0]).toEqual(['0 TT', '1 Nội dung việc', '2 Ai']);
    // Below "Thời gian" the same stroke goes on, and is a column.
    const whole = tablesOf(layoutPage(page([...head, ...body], [...ruled, rule(168, 100, 168.5, 175)])))[0];
    expect(whole?.columnCount).toBe(4);
  });

  it('are found where borders are drawn cell by cell, twice, with gaps', () => {
    const rules = [100, 125, 150].flatMap((y) => [
      rule(60, y, 179, y + 0.5),
      rule(181, y, 300, y + 0.5),
      rule(60, y + 1, 300, y + 1.4),
    ]);
    const sides = [60, 180, 300].flatMap((x) => [rule(x, 100, x + 0.5, 124), rule(x, 127, x + 0.5, 150)]);
    const words = [line('một', 70, 115), line('hai', 190, 115), line('ba', 70, 140), line('bốn', 190, 140)];
    expect(cellsOf(tablesOf(layoutPage(page(words, [...rules, ...sides])))[0])).toEqual([
      ['0 một', '1 hai'],
      ['0 ba', '1 bốn'],
    ]);
  });

  it('may be open at the sides', () => {
    const rules = [
      ...[100, 125, 150].map((y) => rule(60, y, 520, y + 0.5)),
      rule(200, 100, 200.5, 150),
      rule(400, 100, 400.5, 150),
    ];
    const words = [line('một', 70, 115), line('hai', 210, 115), line('ba', 410, 115), line('bốn', 70, 140)];
    expect(cellsOf(tablesOf(layoutPage(page(words, rules)))[0])).toEqual([
      ['0 một', '1 hai', '2 ba'],
      ['0 bốn', '1', '2'],
    ]);
  });

  it('part rows that only their numbers show', () => {
    const words = [
      line('1', 70, 120),
      line('Rà soát văn bản', 110, 120),
      line('của huyện', 110, 136),
      line('Phòng Tư pháp', 310, 120),
      line('2', 70, 156),
      line('Tập huấn', 110, 156),
      line('Phòng Nội vụ', 310, 156),
    ];
    const rules = grid(xs, [100, 180]);
    expect(cellsOf(tablesOf(layoutPage(page(words, rules)))[0])).toEqual([
      ['0 1', '1 Rà soát văn bản của huyện', '2 Phòng Tư pháp'],
      ['0 2', '1 Tập huấn', '2 Phòng Nội vụ'],
    ]);
    // Numbers of things counted in one row, which do not run on, part nothing.
    const counted = words.map((w) => w.map((word) => (word.text === '2' ? { ...word, text: '5' } : word)));
    expect(cellsOf(tablesOf(layoutPage(page(counted, rules)))[0])).toHaveLength(1);
    // Nor do numbers set in the middle of their rows.
    const middle = words.map((w, i) => (i === 0 ? line('1', 70, 128) : w));
    expect(cellsOf(tablesOf(layoutPage(page(middle, rules)))[0])).toHaveLength(1);
  });

  it('are no tables when they are a frame, an underline or a drawing without words', () => {
    const words = [line(FULL, 85, 120), line(FULL, 85, 140)];
    expect(tablesOf(layoutPage(page(words, grid([50, 560], [80, 200]))))).toEqual([]);
    expect(tablesOf(layoutPage(page(words, [rule(85, 123, 300, 123.5)])))).toEqual([]);
    expect(tablesOf(layoutPage(page(words, grid([100, 200, 300], [400, 450, 500]))))).toEqual([]);
  });

  it('stand among the lines where they are printed, and give the same columns on the next page', () => {
    const words = (from: number): ReturnType<typeof line>[] => [line('7', 70, from), line('Tập huấn', 110, from)];
    const first = layoutPage(
      page([line('Trước bảng', 85, 90), ...words(115), line('Sau bảng', 85, 200)], grid(xs, [100, 125, 165])),
    );
    expect(first.map((block) => (block.kind === 'line' ? block.text : 'bảng'))).toEqual([
      'Trước bảng',
      'bảng',
      'Sau bảng',
    ]);
    const second = layoutPage(page([centred('2', 297, 40), ...words(75)], grid(xs, [60, 90])));
    expect(tablesOf(second)[0]?.columnEdges).toEqual(tablesOf(first)[0]?.columnEdges);
  });

  it('score lower where numbers do not run on or words cross the lines', () => {
    const numbered = (numbers: readonly string[]): number | undefined => {
      const words = numbers.flatMap((n, i) => [
        line(n, 70, 115 + 25 * i),
        line('việc', 110, 115 + 25 * i),
        line('ai', 310, 115 + 25 * i),
      ]);
      return tablesOf(layoutPage(page(words, grid(xs, [100, 125, 150, 175]))))[0]?.score;
    };
    const good = numbered(['1', '2', '3']) ?? 0;
    expect(good).toBeGreaterThan(numbered(['1', '7', '3']) ?? 1);
    const crossing = [
      line('1', 70, 115),
      line('mộttừrấtdàivượtquacảvạchkẻphải', 190, 115),
      line('2', 70, 140),
      line('b', 110, 140),
    ];
    expect(tablesOf(layoutPage(page(crossing, grid(xs, [100, 125, 150]))))[0]?.score).toBeLessThan(good);
  });
});

describe('tables without lines', () => {
  const row = (y: number, ...cells: string[]) => cells.flatMap((text, i) => line(text, [85, 130, 330, 450][i] ?? 0, y));

  it('are found by three columns that stand clear of one another', () => {
    const words = [
      row(100, 'TT', 'Đơn vị', 'Số hồ sơ', 'Tỷ lệ'),
      row(120, '1', 'Xã Nậm', '120', '98,5%'),
      row(140, '2', 'Xã Cò', '85', '97%'),
      row(160, '3', 'Xã Lạnh', '64', '99%'),
    ];
    const [table] = tablesOf(layoutPage(page(words)));
    expect(cellsOf(table)[1]).toEqual(['0 1', '1 Xã Nậm', '2 120', '3 98,5%']);
    expect(table?.origin).toBe('aligned');
    expect(table?.score).toBeLessThan(0.8);
  });

  it('join a wrapped cell to its row', () => {
    const words = [
      row(100, 'TT', 'Đơn vị', 'Số hồ sơ'),
      row(120, '1', 'Phòng Nội vụ', '120'),
      line('của huyện', 130, 136),
      row(156, '2', 'Xã Cò', '85'),
    ];
    expect(cellsOf(tablesOf(layoutPage(page(words)))[0])[1]).toEqual(['0 1', '1 Phòng Nội vụ của huyện', '2 120']);
  });

  it('keep a row apart whose number was not read', () => {
    const words = [
      row(100, 'TT', 'Đơn vị', 'Số hồ sơ'),
      row(120, '1', 'Phòng Nội vụ', '120'),
      row(140, '2', 'Xã Lạnh', '64'),
      [...line('Xã Cò', 130, 160), ...line('85', 330, 160)],
    ];
    expect(cellsOf(tablesOf(layoutPage(page(words)))[0])[3]).toEqual(['0', '1 Xã Cò', '2 85']);
  });

  it('have a narrow column of numbers although its header is wider, lines that wrap, and headings over all columns', () => {
    const at = (y: number, ...cells: string[]) =>
      cells.flatMap((text, i) => (text === '' ? [] : line(text, [60, 82, 300, 430][i] ?? 0, y, { size: 11 })));
    const words = [
      at(100, 'STT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'),
      line('I. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH CỦA CÁC PHÒNG', 60, 120, { size: 11 }),
      at(140, '1', 'Rà soát quy trình', 'Phòng Nội', 'Quý I'),
      at(153, '', 'giải quyết hồ sơ', 'vụ', 'năm 2024'),
      at(173, '2', 'Kiểm tra công vụ', 'Thanh tra', 'Quý II'),
      line('II. THỂ CHẾ', 60, 193, { size: 11 }),
      at(213, '1', 'Tập huấn nghiệp vụ', 'Văn phòng', 'Quý IV'),
    ];
    expect(cellsOf(tablesOf(layoutPage(page(words)))[0])).toEqual([
      ['0 STT', '1 Nội dung công việc', '2 Chủ trì', '3 Thời gian'],
      ['0+4 I. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH CỦA CÁC PHÒNG'],
      ['0 1', '1 Rà soát quy trình giải quyết hồ sơ', '2 Phòng Nội vụ', '3 Quý I năm 2024'],
      ['0 2', '1 Kiểm tra công vụ', '2 Thanh tra', '3 Quý II'],
      ['0+4 II. THỂ CHẾ'],
      ['0 1', '1 Tập huấn nghiệp vụ', '2 Văn phòng', '3 Quý IV'],
    ]);
  });

  it('are not seen in justified text', () => {
    const words = [100, 120, 140, 160].map((y) => line(FULL, 85, y));
    expect(linesOf(layoutPage(page(words)))).toHaveLength(4);
  });
});
