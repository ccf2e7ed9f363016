import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Line, NO_STYLE, type Page, type Row, type Table } from '../extractors/page.js';
import { composeText } from './compose-text.js';
import { placeOf } from './document-text.js';

const HEADER = ['STT', 'Nội dung công việc', 'Chủ trì', 'Thời gian'];
const EDGES = [50, 90, 300, 420, 550];

function line(text: string, y: number, zone: Line['zone'] = 'body', x = 50): Line {
  const words = text.split(' ').map((word, i) => ({
    text: word,
    box: [x + i * 20, y, x + i * 20 + 18, y + 10] as Box,
    confidence: 1,
  }));
  return {
    kind: 'line',
    text,
    box: [x, y, x + words.length * 20 - 2, y + 10],
    words,
    style: NO_STYLE,
    zone,
    flow: 'unknown',
  };
}

/** A ruled table from `top` on; a cell is text, `null` where one above it spans, "\n" parts its lines. */
function table(top: number, rows: readonly (readonly (string | null)[])[], edges: readonly number[] = EDGES): Table {
  const built: Row[] = rows.map((cells, y) => ({
    box: [edges[0] ?? 0, top + y * 40, edges.at(-1) ?? 0, top + y * 40 + 40],
    cells: cells.flatMap((text, column) => {
      if (text === null) return [];
      let rowSpan = 1;
      while (rows[y + rowSpan]?.[column] === null) rowSpan++;
      const lines =
        text === '' ? [] : text.split('\n').map((part, i) => line(part, top + y * 40 + i * 12, 'body', edges[column]));
      return [{ column, columnSpan: 1, rowSpan, box: null, lines }];
    }),
  }));
  return {
    kind: 'table',
    box: null,
    origin: 'ruled',
    columnCount: edges.length - 1,
    columnEdges: edges,
    rows: built,
    score: 1,
  };
}

const page = (number: number | null, ...blocks: Page['blocks'][number][]): Page => ({
  number,
  width: 595,
  height: 842,
  rotation: 0,
  method: 'text-layer',
  confidence: 1,
  blocks,
});

describe('a table that goes on over a page', () => {
  const first = table(600, [
    HEADER,
    ['1', 'Rà soát quy trình', 'Sở Nội vụ', 'Quý I'],
    ['2', 'Ban hành kế hoạch', 'Văn', 'Quý'],
  ]);
  const second = table(80, [
    HEADER,
    ['', 'kiểm tra công vụ', 'phòng', 'II/2024'],
    ['3', 'Tập huấn', 'Sở Nội vụ', 'Quý IV'],
  ]);
  const doc = composeText([
    page(1, line('PHỤ LỤC', 40), first, line('¹ Ghi chú', 800, 'footnote'), line('1', 820, 'page-number')),
    page(2, line('2', 30, 'page-number'), second, line('Hết', 400)),
  ]);

  it('is written once, its header once, the row that the break cuts whole', () => {
    expect(doc.text).toBe(
      [
        'PHỤ LỤC',
        HEADER.join('\t'),
        '1\tRà soát quy trình\tSở Nội vụ\tQuý I',
        '2\tBan hành kế hoạch kiểm tra công vụ\tVăn phòng\tQuý II/2024',
        '3\tTập huấn\tSở Nội vụ\tQuý IV',
        '¹ Ghi chú',
        'Hết',
        '',
      ].join('\n'),
    );
    expect(doc.tables).toHaveLength(1);
    expect(doc.tables[0]?.parts.map(({ page, lineIndex }) => [page, lineIndex])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(doc.tables[0]?.rows.map(({ parts }) => parts)).toEqual([[0], [0], [0, 1], [1]]);
  });

  it('keeps for every word the page and the box where it is printed', () => {
    const place = (words: string): unknown => {
      const start = doc.text.indexOf(words);
      return placeOf(doc, start, start + words.length);
    };
    expect(place('Ban hành kế hoạch')).toEqual({ page: 1, box: [90, 680, 168, 690] });
    expect(place('kiểm tra công vụ')).toEqual({ page: 2, box: [90, 120, 168, 130] });
    expect(place('Tập huấn')).toEqual({ page: 2, box: [90, 160, 128, 170] });
    const cell = doc.tables[0]?.rows[2]?.cells[1];
    expect(cell?.lines.map((part) => part.page)).toEqual([1, 2]);
    expect(doc.text.slice(cell?.start, cell?.end)).toBe(cell?.text);
  });

  it('has the rest of a merged cell in the cell where it begins', () => {
    const upper = table(600, [HEADER, ['1', 'Rà soát', 'Các phòng,', 'Quý I'], ['2', 'Ban hành', null, 'Quý II']]);
    const lower = table(80, [HEADER, ['', 'quy chế', 'ban', 'năm 2024'], ['3', 'Tập huấn', 'Sở Nội vụ', 'Quý IV']]);
    const { text, tables } = composeText([page(1, upper), page(2, lower)]);
    expect(text.split('\n').slice(1, 4)).toEqual([
      '1\tRà soát\tCác phòng, ban\tQuý I',
      '2\tBan hành quy chế\t\tQuý II năm 2024',
      '3\tTập huấn\tSở Nội vụ\tQuý IV',
    ]);
    expect(tables[0]?.rows[1]?.cells[2]?.rowSpan).toBe(2);
  });

  it('goes on behind three pages and in columns drawn a little aside', () => {
    const rest = (n: string): Table => table(80, [[n, 'Việc tiếp theo', 'Sở Y tế', 'Quý I']], [52, 93, 301, 418, 552]);
    expect(composeText([page(1, first), page(2, rest('3')), page(3, rest('4'))]).tables).toHaveLength(1);
  });
});

describe('a table of figures', () => {
  const header = ['TT', 'Lĩnh vực', 'Tiếp nhận', 'Đúng hạn'];

  it('drops a header that is printed again though its words name no task', () => {
    const upper = table(600, [header, ['1', 'Đất đai', '120', '118']]);
    const lower = table(80, [header, ['2', 'Tư pháp', '45', '45']]);
    expect(composeText([page(1, upper), page(2, lower)]).text).toBe(
      `${header.join('\t')}\n1\tĐất đai\t120\t118\n2\tTư pháp\t45\t45\n`,
    );
  });

  it('never puts a figure behind another one, and never joins two numbered rows', () => {
    const upper = table(600, [header, ['1', 'Đất đai,', '120', '118']]);
    const lower = table(80, [['', 'trong đó trực tuyến', '45', '44']]);
    expect(composeText([page(1, upper), page(2, lower)]).tables[0]?.rows).toHaveLength(3);
  });

  it('joins a name that the break cuts', () => {
    const upper = table(600, [header, ['1', 'Đất đai', '120', '118'], ['2', 'Tài nguyên và', '7', '7']]);
    const lower = table(80, [header, ['', 'môi trường', '', ''], ['3', 'Tư pháp', '45', '45']]);
    expect(composeText([page(1, upper), page(2, lower)]).text).toContain('2\tTài nguyên và môi trường\t7\t7\n3\t');
  });
});

describe('tables that are two', () => {
  const one = table(80, [HEADER, ['1', 'Rà soát', 'Sở Nội vụ', 'Quý I']]);

  it('have a line of text between them, stand in other columns or on pages apart', () => {
    const two = (...pages: Page[]): void => expect(composeText(pages).tables).toHaveLength(2);
    two(page(1, one), page(2, line('Phụ lục II', 50), one));
    two(page(1, one), page(3, one));
    two(page(1, one), page(2, table(80, [['1', 'Khác', 'a', 'b']], [50, 200, 260, 480, 550])));
  });
});

describe('text without pages', () => {
  const stored = (rows: readonly (readonly string[])[]): Table => ({
    ...table(0, rows),
    origin: 'tabs',
    columnEdges: null,
  });

  it('keeps its lines as they were stored, and says which of them are one row', () => {
    const upper = stored([HEADER, ['1', 'Ban hành kế hoạch', 'Văn', 'Quý']]);
    const lower = stored([
      HEADER,
      ['', 'kiểm tra công vụ', 'phòng', 'II/2024'],
      ['2', 'Tập huấn', 'Sở Nội vụ', 'Quý I'],
    ]);
    const { text, tables } = composeText([page(null, upper, lower)]);
    expect(text.split('\n')).toHaveLength(6);
    expect(tables.map(({ rows }) => rows.length)).toEqual([3]);
    const row = tables[0]?.rows[1];
    expect(row?.cells.map((cell) => cell.text)).toEqual([
      '1',
      'Ban hành kế hoạch kiểm tra công vụ',
      'Văn phòng',
      'Quý II/2024',
    ]);
    expect(row?.stretches.map(({ start, end }) => text.slice(start, end))).toEqual([
      '1\tBan hành kế hoạch\tVăn\tQuý',
      '\tkiểm tra công vụ\tphòng\tII/2024',
    ]);
  });
});

describe('running numbers', () => {
  it('are left out of several pages, and kept where the page is all there is', () => {
    const numbered = (n: number): Page => page(n, line(String(n), 30, 'page-number'), line('Chữ', 100));
    expect(composeText([numbered(2), numbered(3)]).text).toBe('Chữ\nChữ\n');
    expect(composeText([numbered(2)]).text).toBe('2\nChữ\n');
  });
});

it('writes every line of every cell once, in its place', () => {
  const word = fc.constantFrom('', '1', '2', 'việc', 'Sở Nội vụ', 'quý I', 'và', '12,5', 'II. NHÓM', 'tổ chức;');
  const rows = fc.array(fc.tuple(word, word, word, word), { minLength: 1, maxLength: 5 });
  /** No row of one page is printed again on the next. */
  const marked = (cells: readonly (readonly string[])[], n: number): string[][] =>
    cells.map((row) => row.map((text) => (/^\p{L}/u.test(text) ? `${text} ${'abcd'[n]}` : text)));
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (tables) => {
      const doc = composeText(tables.map((cells, n) => page(n + 1, table(80, marked(cells, n)))));
      for (const { rows: found } of doc.tables) {
        for (const row of found) {
          expect(doc.text.slice(row.start, row.end)).not.toContain('\n');
          for (const cell of row.cells) {
            expect(doc.text.slice(cell.start, cell.end)).toBe(cell.text);
            for (const part of cell.lines) expect(doc.text.slice(part.start, part.end)).toBe(part.text);
          }
        }
      }
      const printed = doc.tables.flatMap((t) => t.rows.flatMap((r) => r.cells.flatMap((c) => c.lines.length)));
      const given = tables.flat(2).filter((text) => text !== '').length;
      expect(printed.reduce((sum, n) => sum + n, 0)).toBe(given);
    }),
    { numRuns: 200 },
  );
});
