import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Line, Page, Table } from '../page.js';
import { plainExtractor } from './index.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });

async function read(source: string | Uint8Array): Promise<readonly Page[]> {
  const bytes = typeof source === 'string' ? strToU8(source) : source;
  return (await plainExtractor.extract(bytes, { judge })).pages;
}

const linesOf = (pages: readonly Page[]): Line[] =>
  pages.flatMap((page) => page.blocks.filter((block): block is Line => block.kind === 'line'));
const textsOf = (pages: readonly Page[]): string[] => linesOf(pages).map((line) => line.text);
const tablesOf = (pages: readonly Page[]): Table[] =>
  pages.flatMap((page) => page.blocks.filter((block): block is Table => block.kind === 'table'));
const cellsOf = (table: Table): string[][] =>
  table.rows.map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join('/')));

describe('plain text', () => {
  it('is its printed lines, single-spaced, without the empty ones', async () => {
    expect(textsOf(await read('  KẾ HOẠCH \r\n\r\nNăm  2026\tđạt\r\n'))).toEqual(['KẾ HOẠCH', 'Năm 2026 đạt']);
  });

  it('has numbered pages where form feeds stand', async () => {
    const pages = await read('Trang đầu\n\fTrang sau\n\f');
    expect(pages.map((page) => page.number)).toEqual([1, 2]);
    expect((await read('Một trang'))[0]?.number).toBeNull();
  });

  it('is decoded from UTF-16, and from UTF-8 with a damaged byte', async () => {
    expect(textsOf(await read(new Uint8Array(Buffer.from('\ufeffKế hoạch', 'utf16le'))))).toEqual(['Kế hoạch']);
    const damaged = strToU8(`${'Thủ tục hành chính được giải quyết đúng hạn. '.repeat(5)}hết`);
    damaged[damaged.length - 2] = 0xff;
    expect(textsOf(await read(damaged))[0]).toContain('Thủ tục hành chính được giải quyết');
  });

  it('in a one-byte encoding keeps every byte as a character, and says so', async () => {
    const bytes = Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x20, 0x6e, 0xad, 0xed, 0x63]);
    const extraction = await plainExtractor.extract(bytes, { judge });
    expect(textsOf(extraction.pages)).toEqual(['KÕ ho¹ch n\u00adíc']);
    expect(extraction.diagnostics[0]?.code).toBe('one-byte-encoding');
  });

  it('keeps stars, dashes and underscores that are no marks', async () => {
    const text = '* Ghi chú (*)\n06/QĐ-TTg_ngay\n----\n(**) không tính';
    expect(textsOf(await read(text))).toEqual(text.split('\n'));
  });

  it('fails where there is nothing to read', async () => {
    for (const bytes of [strToU8(' \n\n '), Uint8Array.from([1, 2, 3, 0, 255, 0, 7])]) {
      const extraction = await plainExtractor.extract(bytes, { judge });
      expect(extraction.pages).toEqual([]);
      expect(extraction.diagnostics[0]?.severity).toBe('failure');
    }
  });
});

describe('what empty lines say', () => {
  const flows = async (text: string): Promise<string[]> => linesOf(await read(text)).map((line) => line.flow);

  it('nothing, where one follows every printed line', async () => {
    const text =
      'Xã phấn đấu trong năm nâng tỷ lệ hồ sơ\n\nđược giải quyết trước hạn lên cao hơn\n\nnăm trước. Giao Văn phòng\n\ntheo dõi.';
    expect((await flows(text)).slice(1)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('a paragraph begins, where they stand between paragraphs only', async () => {
    const text =
      'I. MỤC TIÊU\n\nPhấn đấu hoàn thành các chỉ tiêu mà cấp trên đã giao cho\nđịa phương trong năm.\n\na) Nhiệm vụ chung;\n\nb) Nhiệm vụ riêng.';
    expect(await flows(text)).toEqual(['start', 'start', 'unknown', 'start', 'start']);
  });

  it('nothing, before a line that goes on in small letters', async () => {
    const long = `${'Các cơ quan thực hiện nghiêm quy định về công vụ, '.repeat(5)}và`;
    const text = `${long}\n\nchịu trách nhiệm ${long}.\n\nGiao ${long}.\n\n${long}.\n\n${long}.\n\n${long}.\n\n${long}.\n\n${long}.`;
    expect((await flows(text)).slice(0, 3)).toEqual(['start', 'unknown', 'start']);
  });
});

describe('Markdown', () => {
  const source =
    '# KẾ HOẠCH\n\n**I. MỤC TIÊU**\n\n**1. Phòng Tổng hợp:** theo dõi năm 2025<sup>1</sup>, *trừ hồ sơ mật*.\n\n---\n\n' +
    '<sup>1</sup>Báo cáo số 7/BC-VP.\n\n<sup>12</sup> Báo cáo số 8/BC-VP.\n';

  it('loses its marks and keeps what they say', async () => {
    const lines = linesOf(await read(source));
    expect(lines.map((line) => line.text)).toEqual([
      'KẾ HOẠCH',
      'I. MỤC TIÊU',
      '1. Phòng Tổng hợp: theo dõi năm 2025¹, trừ hồ sơ mật.',
      '¹ Báo cáo số 7/BC-VP.',
      '¹² Báo cáo số 8/BC-VP.',
    ]);
    expect(lines.map((line) => line.style.bold)).toEqual([true, true, false, false, false]);
    expect(lines[2]?.style.leadLength).toBe('1. Phòng Tổng hợp:'.length);
    expect(lines.map((line) => line.zone)).toEqual(['body', 'body', 'body', 'footnote', 'footnote']);
  });

  it('has its lost line ends back where a mark begins straight after a word', async () => {
    const text = '# A\n\n*b* *c*\n\nPhụ lục**DANH MỤC VIỆC\nCẦN LÀM***(Kèm theo Kế hoạch)*\n';
    expect(textsOf(await read(text)).slice(-4)).toEqual(['Phụ lục', 'DANH MỤC VIỆC', 'CẦN LÀM', '(Kèm theo Kế hoạch)']);
  });

  it('keeps stars that nothing closes', async () => {
    const text = '# A\n\n**b** và **c**\n\nTổng số* của xã\n\n3 * 4 = 12\n';
    expect(textsOf(await read(text)).slice(-2)).toEqual(['Tổng số* của xã', '3 * 4 = 12']);
  });

  it('knows its own footnotes, line breaks and entities', async () => {
    const text = '# A\n\n**b**\n\nĐạt 90%[^2]<br>trong năm &amp; quý\n\n[^2]: Theo số liệu của xã.\n';
    expect(textsOf(await read(text)).slice(-3)).toEqual(['Đạt 90%²', 'trong năm & quý', '² Theo số liệu của xã.']);
  });
});

describe('tables', () => {
  it('are runs of lines with TABs, empty cells in their columns', async () => {
    const tables = tablesOf(
      await read('Phụ lục\nTT\tViệc\tHạn\nI\tTHỂ CHẾ\t\n1\tRà soát\tQuý I\n\t\tvà quý II\n\nHết'),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.columnCount).toBe(3);
    expect(cellsOf(tables[0] as Table)).toEqual([
      ['TT', 'Việc', 'Hạn'],
      ['I', 'THỂ CHẾ', ''],
      ['1', 'Rà soát', 'Quý I'],
      ['', '', 'và quý II'],
    ]);
  });

  it('are not lines indented by a TAB, nor one with a single TAB inside', async () => {
    const pages = await read('\tĐiều 1. Ban hành\n\tĐiều 2. Giao\nHết\tnăm');
    expect(tablesOf(pages)).toEqual([]);
    expect(textsOf(pages)).toEqual(['Điều 1. Ban hành', 'Điều 2. Giao', 'Hết năm']);
  });

  it('in Markdown are rows between bars', async () => {
    const tables = tablesOf(
      await read('| TT | Việc |\n|---|:--|\n| 1 | Rà soát<br>**văn bản** |\n| 2 | a \\| b |\n\nHết\n\n# X\n'),
    );
    expect(cellsOf(tables[0] as Table)).toEqual([
      ['TT', 'Việc'],
      ['1', 'Rà soát/văn bản'],
      ['2', 'a | b'],
    ]);
  });

  it('are not the two columns of a letterhead, which are read left then right', async () => {
    const lines = linesOf(await read('UBND XÃ A\tCỘNG HÒA\nSố: 1/KH-UBND\tĐộc lập\n\nKẾ HOẠCH\n'));
    expect(lines.map((line) => [line.zone, line.text])).toEqual([
      ['header-left', 'UBND XÃ A'],
      ['header-left', 'Số: 1/KH-UBND'],
      ['header-right', 'CỘNG HÒA'],
      ['header-right', 'Độc lập'],
      ['body', 'KẾ HOẠCH'],
    ]);
  });

  it('are not recipients beside a signature whose last lines stand alone', async () => {
    const closing = 'Nơi nhận:\t\tKT. CHỦ TỊCH\n- Như trên;\t\tPHÓ CHỦ TỊCH\n- Lưu: VT.\n\n\t\t\tLò Văn A\n';
    const lines = linesOf(await read(`KẾ HOẠCH\n1. Mục đích\n\n${closing}`));
    expect(lines.map((line) => [line.zone, line.text]).slice(2)).toEqual([
      ['closing-left', 'Nơi nhận:'],
      ['closing-left', '- Như trên;'],
      ['closing-right', 'KT. CHỦ TỊCH'],
      ['closing-right', 'PHÓ CHỦ TỊCH'],
      ['body', '- Lưu: VT.'],
      ['body', 'Lò Văn A'],
    ]);
    expect(
      tablesOf(await read('KẾ HOẠCH\n\nViệc\tHạn\nRà soát\tQuý I\n\nNơi nhận:\nCHỦ TỊCH\nLò Văn A\n')),
    ).toHaveLength(1);
  });
});

describe('columns told by spaces', () => {
  const text = [
    '      UBND HUYỆN A               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '      PHÒNG NỘI VỤ                   Độc lập - Tự do - Hạnh phúc',
    '',
    '      Số:      /KH-PNV               Xã B, ngày 3 tháng 2 năm 2026',
    '',
    '                              KẾ HOẠCH',
    'Phấn đấu 95% hồ sơ được giải quyết đúng hạn trong năm, cao hơn năm trước.',
    '   1.   Rà soát văn bản.',
    '   2.   Công bố thủ tục.',
    '',
    '   Nơi nhận:                          TRƯỞNG PHÒNG',
    '   - Như trên;                         (Đã ký)',
    '   - Lưu: VT.',
    '',
    '                                      Lò Thị C',
  ].join('\n');

  it('are letterhead and signature, the left read before the right', async () => {
    const lines = linesOf(await read(text));
    expect(lines.map((line) => `${line.zone}: ${line.text}`)).toEqual([
      'header-left: UBND HUYỆN A',
      'header-left: PHÒNG NỘI VỤ',
      'header-left: Số: /KH-PNV',
      'header-right: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'header-right: Độc lập - Tự do - Hạnh phúc',
      'header-right: Xã B, ngày 3 tháng 2 năm 2026',
      'body: KẾ HOẠCH',
      'body: Phấn đấu 95% hồ sơ được giải quyết đúng hạn trong năm, cao hơn năm trước.',
      'body: 1. Rà soát văn bản.',
      'body: 2. Công bố thủ tục.',
      'closing-left: Nơi nhận:',
      'closing-left: - Như trên;',
      'closing-left: - Lưu: VT.',
      'closing-right: TRƯỞNG PHÒNG',
      'closing-right: (Đã ký)',
      'closing-right: Lò Thị C',
    ]);
  });

  it('are none where gaps are left to be filled in by hand', async () => {
    const lines = linesOf(await read('Số:          /QĐ-UBND\n\nXã B, ngày       tháng 02 năm 2026\n\nQUYẾT ĐỊNH\n'));
    expect(lines.every((line) => line.zone === 'body')).toBe(true);
  });
});

it('keeps tables of any width and height readable, and every cell of them', async () => {
  const wide = await read(`${'a\t'.repeat(1000)}b\n${'c\t'.repeat(1000)}d`);
  const [table] = tablesOf(wide);
  expect(table?.columnCount).toBe(256);
  expect(
    cellsOf(table as Table)[0]
      ?.join(' ')
      .split(' '),
  ).toHaveLength(1001);
  const [long] = tablesOf(await read(`| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(130_000)}`));
  expect(long?.rows).toHaveLength(130_001);
});

it('never throws, and every digit of a plain text is in the lines', async () => {
  const piece = fc.constantFrom(
    '**',
    '*',
    '\n',
    '\n\n',
    '\t',
    '| ',
    '|---|---|\n',
    '<sup>',
    '12',
    ' năm 2025',
    '\\',
    '[^3]',
    '# ',
    '\f',
    '&#50;',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const source = pieces.join('');
      const pages = await read(source);
      for (const line of linesOf(pages)) expect(line.text).toBe(line.text.normalize('NFC').trim().replace(/\s+/g, ' '));
    }),
  );
});

describe('rows with bars that the table of a web page left', () => {
  it('are the two sides of a letterhead and of a signature', async () => {
    const lines = linesOf(
      await read(
        'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 3/QĐ-UBND | Bình Lĩnh, ngày 9 tháng 10 năm 2031 |\nQUYẾT ĐỊNH\nĐiều 1. Ban hành.\nNơi nhận: | CHỦ TỊCH |\n',
      ),
    );
    expect(lines.map((line) => [line.zone, line.text])).toEqual([
      ['header-left', 'ỦY BAN NHÂN DÂN'],
      ['header-left', 'Số: 3/QĐ-UBND'],
      ['header-right', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['header-right', 'Bình Lĩnh, ngày 9 tháng 10 năm 2031'],
      ['body', 'QUYẾT ĐỊNH'],
      ['body', 'Điều 1. Ban hành.'],
      ['closing-left', 'Nơi nhận:'],
      ['closing-right', 'CHỦ TỊCH'],
    ]);
  });

  it('are left as they are in the body', async () =>
    expect(textsOf(await read('KẾ HOẠCH\nI. KẾT QUẢ\nĐất đai | 97,9% |\nHộ tịch | 100% |\n'))).toEqual([
      'KẾ HOẠCH',
      'I. KẾT QUẢ',
      'Đất đai | 97,9% |',
      'Hộ tịch | 100% |',
    ]));
});
