import { describe, expect, it } from 'vitest';
import { compoundFileOf } from '../ole/testing/compound-file-of.js';
import type { Line, Table } from '../page.js';
import { describeExtractor } from '../testing/extractor-suite.js';
import { docExtractor } from './index.js';
import { docOf, sprm, type TestDocument, type TestParagraph } from './testing/doc-of.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });
const p = (text: string, sprms: readonly number[] = []): TestParagraph => ({ runs: [{ text }], sprms });
const cell = (text: string): TestParagraph => ({ runs: [{ text }], end: '\x07', sprms: sprm.inTable });
const rowEnd = (...cells: Parameters<typeof sprm.row>[0]): TestParagraph => ({
  runs: [{ text: '' }],
  end: '\x07',
  sprms: sprm.row(cells),
});

async function read(document: TestDocument | Uint8Array) {
  const bytes = document instanceof Uint8Array ? document : docOf(document);
  const extraction = await docExtractor.extract(bytes, { judge });
  const blocks = extraction.pages.flatMap((page) => page.blocks);
  return {
    extraction,
    lines: blocks.filter((block): block is Line => block.kind === 'line'),
    tables: blocks.filter((block): block is Table => block.kind === 'table'),
  };
}

const letterhead: readonly TestParagraph[] = [
  cell('UBND XÃ SUỐI LÀNH'),
  cell('CỘNG HÒA'),
  rowEnd([3000, 0, false], [8000, 0, false]),
];
const appendix: readonly TestParagraph[] = [
  cell('TT'),
  cell('Việc'),
  rowEnd([500, 0, true], [5000, 0, true]),
  cell('1'),
  cell('Rà soát'),
  cell('Quý I'),
  rowEnd([500, 0x60, true], [3000, 0, true], [5000, 0, true]),
  cell(''),
  cell('Công bố'),
  cell('Quý II'),
  rowEnd([500, 0x20, true], [3000, 0, true], [5000, 0, true]),
];

describeExtractor(docExtractor, [
  {
    name: 'a plan',
    bytes: docOf({
      paragraphs: [...letterhead, p('MỤC TIÊU', sprm.list(0)), p('Đạt 95% hồ sơ.'), ...appendix, p('Hết.')],
      levels: [[1, '\0.']],
    }),
    holds: ['SUỐI LÀNH', 'CỘNG HÒA', 'I. MỤC TIÊU', '95%', 'Rà soát', 'Quý II', 'Hết.'],
  },
]);

describe('a Word 97 document', () => {
  it('has its list numbers', async () => {
    const paragraphs = [0, 1, 1, 0, 1].map((level) => p('Việc', sprm.list(level)));
    const { lines } = await read({
      paragraphs,
      levels: [
        [1, '\0.'],
        [4, '\x01)'],
      ],
    });
    expect(lines.map((line) => line.text)).toEqual(['I. Việc', 'a) Việc', 'b) Việc', 'II. Việc', 'a) Việc']);
  });

  it('has styles by run, and the font that legacy letters stand in', async () => {
    const runs = [
      { text: '1. V¨n phßng:', sprms: [...sprm.bold, ...sprm.font(1), ...sprm.size(28)] },
      { text: ' theo dâi', sprms: [...sprm.font(1), ...sprm.size(28)] },
    ];
    const { lines } = await read({ paragraphs: [{ runs, sprms: sprm.centred }], fonts: ['Arial', '.VnTime'] });
    expect(lines[0]?.style).toEqual({
      bold: true,
      italic: false,
      size: 14,
      align: 'center',
      font: '.VnTime',
      leadLength: 13,
    });
  });

  it("prints what is capital so, and leaves out what is hidden, deleted or a field's instruction", async () => {
    const runs = [
      { text: 'ủy ban', sprms: sprm.caps },
      { text: ' ẩn', sprms: sprm.hidden },
      { text: ' cũ', sprms: sprm.deleted },
      { text: ' \x13REF x\x14mục 2\x15 \x13PAGE\x1417\x15năm' },
      { text: '1', sprms: sprm.superscript },
    ];
    const { lines, extraction } = await read({ paragraphs: [{ runs }] });
    expect(lines[0]?.text).toBe('ỦY BAN mục 2 năm¹');
    expect(extraction.diagnostics[0]?.code).toBe('tracked-changes');
  });

  it('has its tables with merged cells, and its letterhead as two columns', async () => {
    const { lines, tables } = await read({ paragraphs: [...letterhead, p('KẾ HOẠCH'), ...appendix] });
    expect(lines.map((line) => line.zone)).toEqual(['header-left', 'header-right', 'body']);
    const shape = tables[0]?.rows.map((row) =>
      row.cells.map((c) => [c.column, c.columnSpan, c.rowSpan, c.lines.map((line) => line.text).join('/')]),
    );
    expect(shape).toEqual([
      [
        [0, 1, 1, 'TT'],
        [1, 2, 1, 'Việc'],
      ],
      [
        [0, 1, 2, '1'],
        [1, 1, 1, 'Rà soát'],
        [2, 1, 1, 'Quý I'],
      ],
      [
        [1, 1, 1, 'Công bố'],
        [2, 1, 1, 'Quý II'],
      ],
    ]);
  });

  it('under a password or without text says so', async () => {
    const codes = await Promise.all(
      [
        docOf({ paragraphs: [p('x')], flags: 0x0100 }),
        docOf({ paragraphs: [p(' ')] }),
        compoundFileOf({ Other: new Uint8Array(9) }),
      ].map(async (bytes) => (await read(bytes)).extraction.diagnostics[0]?.code),
    );
    expect(codes).toEqual(['encrypted-file', 'no-text', 'damaged-file']);
  });
});

describe('a Word 95 document', () => {
  it('has its words and cells', async () => {
    const text = 'KÕ ho¹ch\rTT\x07ViÖc\x07\x071\x07Rµ so¸t\x07\x07HÕt\r';
    const main = new Uint8Array(2048);
    const view = new DataView(main.buffer);
    view.setUint16(0, 0xa5dc, true);
    view.setUint32(0x18, 1024, true);
    view.setUint32(0x34, text.length, true);
    main.set(
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
      1024,
    );
    const { lines, tables, extraction } = await read(compoundFileOf({ WordDocument: main }));
    expect(lines.map((line) => line.text)).toEqual(['KÕ ho¹ch', 'HÕt']);
    expect(tables.flatMap((table) => table.rows.map((row) => row.cells.map((c) => c.lines[0]?.text)))).toEqual([
      ['TT', 'ViÖc'],
      ['1', 'Rµ so¸t'],
    ]);
    expect(extraction.diagnostics[0]?.code).toBe('old-word-version');
  });
});
