import { describe, expect, it } from 'vitest';
import type { Line, Table } from '../page.js';
import { shapeOf } from '../testing/table-shape.js';
import { docxExtractor } from './index.js';
import { docxOf, list, lvl, p, t, tbl, tc, tr } from './testing/docx-of.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });

async function read(body: string, parts: Readonly<Record<string, string>> = {}) {
  const extraction = await docxExtractor.extract(docxOf(body, parts), { judge });
  const blocks = extraction.pages.flatMap((page) => page.blocks);
  const lines = blocks.filter((block): block is Line => block.kind === 'line');
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  return { extraction, lines, tables, texts: lines.map((line) => line.text) };
}

const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;

describe('numbers of headings and lists', () => {
  const numbering =
    abstract(1, lvl(0, 'upperRoman', '%1.'), lvl(1, 'decimal', '%2.'), lvl(2, 'lowerLetter', '%3)')) +
    abstract(2, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2.'), lvl(2, 'bullet', '\uf0b7')) +
    num(1, 1) +
    num(2, 2) +
    num(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');

  it('are printed in their formats, and start anew below each higher number', async () => {
    const levels = [0, 1, 2, 2, 1, 2, 0, 1];
    const { texts } = await read(levels.map((level) => p(t('Việc'), list(1, level))).join(''), { numbering });
    expect(texts).toEqual(['I. Việc', '1. Việc', 'a) Việc', 'b) Việc', '2. Việc', 'a) Việc', 'II. Việc', '1. Việc']);
  });

  it('hold the numbers above them, and bullets as printed', async () => {
    const { texts } = await read([0, 1, 1, 2].map((level) => p(t('Việc'), list(2, level))).join(''), { numbering });
    expect(texts).toEqual(['1. Việc', '1.1. Việc', '1.2. Việc', '• Việc']);
  });

  it('go on over lists of one definition, except where one starts anew', async () => {
    const body = [2, 2, 3, 3, 2].map((numId) => p(t('Việc'), list(numId, 0))).join('');
    expect((await read(body, { numbering })).texts).toEqual(['1. Việc', '2. Việc', '5. Việc', '6. Việc', '7. Việc']);
  });

  it('come from the paragraph style too, and numId 0 takes them away', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
    const parts = {
      styles,
      numbering: abstract(4, lvl(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="H"/>')) + num(4, 4),
    };
    const heading = '<w:pStyle w:val="H"/>';
    const { texts } = await read(
      p(t('Một'), heading) + p(t('Không'), heading + list(0, 0)) + p(t('Hai'), heading),
      parts,
    );
    expect(texts).toEqual(['Điều 1. Một', 'Không', 'Điều 2. Hai']);
  });

  it('stand alone in cells that hold nothing else', async () => {
    const cell = tc(p('', list(2, 0)));
    const { tables } = await read(tbl(true, tr(cell, tc(p(t('A')))), tr(cell, tc(p(t('B'))))), { numbering });
    expect(tables[0]?.rows.map((row) => row.cells[0]?.lines[0]?.text)).toEqual(['1.', '2.']);
  });
});

describe('text', () => {
  it('is of tracked changes what is accepted, and says so', async () => {
    const body = p(
      `${t('Đạt ')}<w:del><w:r><w:delText>80%</w:delText></w:r></w:del><w:ins>${t('90%')}</w:ins>` +
        `<w:moveFrom>${t(' cũ')}</w:moveFrom><w:moveTo>${t(' mới')}</w:moveTo>`,
    );
    const { texts, extraction } = await read(body);
    expect(texts).toEqual(['Đạt 90% mới']);
    expect(extraction.diagnostics[0]?.code).toBe('tracked-changes');
  });

  it('of a paragraph whose mark was deleted goes on in the next', async () => {
    const { texts } = await read(p(t('Một '), '<w:rPr><w:del/></w:rPr>') + p(t('hai')));
    expect(texts).toEqual(['Một hai']);
  });

  it('is what fields, links, controls and text boxes print, once', async () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = `<w:txbxContent>${p(t('Trong khung'))}</w:txbxContent>`;
    const body =
      p(`${field('REF x', 'mục 2')}${field('PAGE', '17')}<w:fldSimple w:instr="DATE">${t(' năm 2025')}</w:fldSimple>`) +
      p(
        `<w:hyperlink w:anchor="x">${t('đường dẫn')}</w:hyperlink><w:sdt><w:sdtContent>${t(' ô nhập')}</w:sdtContent></w:sdt>`,
      ) +
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect((await read(body)).texts).toEqual(['mục 2 năm 2025', 'đường dẫn ô nhập', 'Trong khung']);
  });

  it('is capital where it is printed so, and not there where it is hidden', async () => {
    const { texts } = await read(p(t('ủy ban', '<w:caps/>') + t(' ẩn', '<w:vanish/>')));
    expect(texts).toEqual(['ỦY BAN']);
  });

  it('of a paragraph with soft line breaks is several lines of one paragraph', async () => {
    const { lines } = await read(p(`${t('KẾ HOẠCH')}<w:r><w:br/></w:r>${t('năm 2026')}`));
    expect(lines.map((line) => [line.text, line.flow])).toEqual([
      ['KẾ HOẠCH', 'start'],
      ['năm 2026', 'continue'],
    ]);
  });

  it('has footnote marks raised, and the notes at the end', async () => {
    const footnotes =
      `<w:footnote w:id="-1" w:type="separator">${p(t('x'))}</w:footnote>` +
      `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${t(' Báo cáo số 5.')}`)}</w:footnote>`;
    const { lines } = await read(p(`${t('năm 2025')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p(t('Hết')), {
      footnotes,
    });
    expect(lines.map((line) => [line.text, line.zone])).toEqual([
      ['năm 2025¹', 'body'],
      ['Hết', 'body'],
      ['¹ Báo cáo số 5.', 'footnote'],
    ]);
  });

  it('of running headers is kept once when it is more than a page number', async () => {
    const { lines } = await read(p(t('Nội dung')), {
      header1: p(t('DỰ THẢO LẦN 2')),
      footer1: p(t('Trang ') + t('3')),
    });
    expect(lines.map((line) => [line.text, line.zone])).toEqual([
      ['DỰ THẢO LẦN 2', 'page-number'],
      ['Nội dung', 'body'],
    ]);
  });
});

describe('style', () => {
  it('is inherited from defaults, paragraph style and character style', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="T"><w:basedOn w:val="B"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
    const { lines } = await read(
      p(t('TÊN'), '<w:pStyle w:val="T"/>') + p(t('chữ ', '<w:b w:val="0"/>'), '<w:pStyle w:val="B"/>'),
      { styles },
    );
    expect(lines[0]?.style).toEqual({ bold: true, italic: false, size: 14, align: 'center', font: '.VnTime' });
    expect(lines[1]?.style.bold).toBe(false);
  });

  it('tells a run-in heading', async () => {
    const { lines } = await read(p(t('1. Văn phòng:', '<w:b/>') + t(' theo dõi.')));
    expect(lines[0]?.style.leadLength).toBe('1. Văn phòng:'.length);
  });
});

describe('tables', () => {
  it('keep their grid where cells are merged or left out', async () => {
    const { tables } = await read(
      tbl(
        true,
        tr(tc(p(t('TT'))), tc(p(t('Việc')), '<w:gridSpan w:val="2"/>')),
        tr(tc(p(t('1')), '<w:vMerge w:val="restart"/>'), tc(p(t('A')) + p(t('B'))), tc(p(''))),
        tr(tc(p(''), '<w:vMerge/>'), tc(p(t('C'))), tc(p(t('D')))),
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr>',
      ),
    );
    expect(tables[0]?.columnCount).toBe(3);
    expect(shapeOf(tables[0])).toEqual([
      [
        [0, 1, 1, 'TT'],
        [1, 2, 1, 'Việc'],
      ],
      [
        [0, 1, 2, '1'],
        [1, 1, 1, 'A/B'],
        [2, 1, 1, ''],
      ],
      [
        [1, 1, 1, 'C'],
        [2, 1, 1, 'D'],
      ],
      [
        [0, 1, 1, ''],
        [1, 1, 1, ''],
      ],
    ]);
  });

  const centred = '<w:jc w:val="center"/>';
  const twoColumns = (left: string, right: string, align = centred): string =>
    tbl(false, tr(tc(p(t(left))), tc(p(t(right), align))));

  it('without lines at the top and at the end are letterhead and closing, the left column first', async () => {
    const { lines, tables } = await read(
      twoColumns('UBND XÃ A', 'CỘNG HÒA') +
        [1, 2, 3].map((n) => p(t(`Điều ${n}.`))).join('') +
        twoColumns('Nơi nhận:', 'CHỦ TỊCH') +
        twoColumns('UBND XÃ A', 'CỘNG HÒA') +
        p(t('KẾ HOẠCH')),
    );
    expect(tables).toEqual([]);
    expect(lines.map((line) => line.zone)).toEqual([
      'header-left',
      'header-right',
      'body',
      'body',
      'body',
      'closing-left',
      'closing-right',
      'header-left',
      'header-right',
      'body',
    ]);
  });

  it('without lines in mid-document stay tables, unless the right column is centred as a signature is', async () => {
    const body = [1, 2, 3].map((n) => p(t(`Điều ${n}.`))).join('');
    const { lines, tables } = await read(body + twoColumns('Tên thủ tục', 'Thời hạn', '') + p(t('Hết.')));
    expect(tables).toHaveLength(1);
    expect(lines).toHaveLength(4);
  });

  it('set with TABs instead are letterhead and closing all the same', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const two = (left: string, right: string): string => p(`${t(left)}${tab}${tab}${t(right)}`);
    const { lines } = await read(
      two('UBND XÃ A', 'CỘNG HÒA') +
        two('Số: 5/KH-UBND', 'Xã A, ngày 02 tháng 3') +
        p(t('KẾ HOẠCH')) +
        p(`${t('1.')}${tab}${t('Rà soát')}`) +
        p(`${t('2.')}${tab}${t('Công bố')}`) +
        p(t('Hết.')) +
        two('Nơi nhận:', 'CHỦ TỊCH') +
        two('- Như trên;', '(Đã ký)') +
        p(t('- Lưu: VT.')) +
        p('') +
        p(`${tab}${tab}${t('Lò Thị C')}`),
    );
    expect(lines.map((line) => `${line.zone}: ${line.text}`)).toEqual([
      'header-left: UBND XÃ A',
      'header-left: Số: 5/KH-UBND',
      'header-right: CỘNG HÒA',
      'header-right: Xã A, ngày 02 tháng 3',
      'body: KẾ HOẠCH',
      'body: 1. Rà soát',
      'body: 2. Công bố',
      'body: Hết.',
      'closing-left: Nơi nhận:',
      'closing-left: - Như trên;',
      'closing-left: - Lưu: VT.',
      'closing-right: CHỦ TỊCH',
      'closing-right: (Đã ký)',
      'closing-right: Lò Thị C',
    ]);
  });

  it('whose lines were taken away cell by cell, or that only underline a name, have none', async () => {
    const borders = (...sides: string[]): string =>
      `<w:tcBorders>${sides.map((side) => `<w:${side} w:val="nil"/>`).join('')}<w:bottom w:val="single"/></w:tcBorders>`;
    const head = (ruled: boolean, left: string, right: string): string =>
      tbl(ruled, tr(tc(p(t('UBND XÃ A')), left), tc(p(t('CỘNG HÒA')), right)));
    const zones = async (body: string): Promise<unknown> =>
      (await read(body + p(t('x')))).lines.map((line) => line.zone);
    const headed = ['header-left', 'header-right', 'body'];
    expect(await zones(head(true, borders('left', 'right'), borders('left', 'right')))).toEqual(headed);
    expect(await zones(head(false, borders(), borders()))).toEqual(headed);
    expect(await zones(head(true, borders(), borders()))).toEqual(['body']);
  });

  it('with lines stay tables, and so do those with three columns of text', async () => {
    const three = tbl(false, tr(tc(p(t('a'))), tc(p(t('b'))), tc(p(t('c')))));
    expect((await read(three + tbl(true, tr(tc(p(t('a'))), tc(p(t('b'))))))).tables).toHaveLength(2);
  });
});
