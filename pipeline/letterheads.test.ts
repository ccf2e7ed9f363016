import { BorderStyle, Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.js';

const LEFT = ['UBND TỈNH BÌNH LĨNH', 'SỞ XÂY DỰNG', 'Số: 118/KH-SXD'];
const RIGHT = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Bình Lĩnh, ngày 6 tháng 3 năm 2031',
];
const BODY = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2031 của Sở Xây dựng',
  'I. MỤC TIÊU',
  '1. Giải quyết 97% hồ sơ đúng hạn.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Các phòng thực hiện nghiêm túc.',
];
const [RECIPIENTS, SIGNATURE] = [
  ['Nơi nhận:', '- Các phòng;', '- Lưu: VT.'],
  ['GIÁM ĐỐC', 'Vi Văn Thắng'],
];

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const UNRULED = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });
const cell = (texts: readonly string[]): TableCell => new TableCell({ children: texts.map(line) });
const broken = (texts: readonly string[]): TableCell => {
  const runs = texts.map((text, i) => new TextRun(i > 0 ? { text, break: 1 } : { text }));
  return new TableCell({ children: [new Paragraph({ children: runs })] });
};
const table = (rows: readonly (readonly TableCell[])[], ruled: boolean): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells })),
    ...(ruled ? {} : { borders: UNRULED }),
  });
const tabbed = (left: string, right: string): Paragraph =>
  new Paragraph({ children: [new TextRun(left), new TextRun({ children: [new Tab(), right] })] });
const closing = (ruled: boolean): Table => table([[cell(RECIPIENTS), cell(SIGNATURE)]], ruled);

async function metadataOf(children: readonly (Paragraph | Table)[]) {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const { document } = await readDocument(bytes, 'ke-hoach.docx', {});
  const { number, issuedOn, issuer, unit, signer } = document.metadata;
  const counts = [document.sections.length, document.targets.length, document.activities.length];
  return { number, issuedOn, issuer, province: unit.province, signer: signer.name, counts };
}

describe('letterhead and signature of a Word document', () => {
  const body = BODY.map(line);
  it.each([
    ['in columns without lines', [table([[cell(LEFT), cell(RIGHT)]], false), ...body, closing(false)]],
    ['in ruled columns', [table([[cell(LEFT), cell(RIGHT)]], true), ...body, closing(true)]],
    [
      'in ruled rows',
      [
        table(
          LEFT.map((l, i) => [cell([l]), cell([RIGHT[i] ?? ''])]),
          true,
        ),
        ...body,
        closing(true),
      ],
    ],
    ['with line breaks inside a ruled cell', [table([[broken(LEFT), broken(RIGHT)]], true), ...body, closing(true)]],
    ['with an empty ruled column', [table([[cell(LEFT), cell(['']), cell(RIGHT)]], true), ...body, closing(true)]],
    [
      'apart by tabs',
      [
        ...LEFT.map((l, i) => tabbed(l, RIGHT[i] ?? '')),
        ...body,
        tabbed('Nơi nhận:', 'GIÁM ĐỐC'),
        tabbed('- Lưu: VT.', 'Vi Văn Thắng'),
      ],
    ],
  ])('is read %s', async (_, children) => {
    expect(await metadataOf(children)).toEqual({
      number: '118/KH-SXD',
      issuedOn: '2031-03-06',
      issuer: 'Sở Xây dựng',
      province: 'Bình Lĩnh',
      signer: 'Vi Văn Thắng',
      counts: [2, 1, 0],
    });
  });
});
