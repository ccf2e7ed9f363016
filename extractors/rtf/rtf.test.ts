import { describe, expect, it } from 'vitest';
import type { Line, Table } from '../page.js';
import { describeExtractor } from '../testing/extractor-suite.js';
import { shapeOf } from '../testing/table-shape.js';
import { rtfExtractor } from './index.js';

const judge = (): { tokens: number; validity: number } => ({ tokens: 0, validity: 0 });
const bytesOf = (source: string): Uint8Array => Uint8Array.from(source, (char) => char.charCodeAt(0));
/** Unicode text as RTF writes it. */
const u = (text: string): string => text.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0)}?`);

async function read(body: string, head = '') {
  const extraction = await rtfExtractor.extract(
    bytesOf(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}{\\f1 .VnTime;}{\\f2\\fcharset163 Arial;}}${head}${body}}`),
    { judge },
  );
  const blocks = extraction.pages.flatMap((page) => page.blocks);
  return {
    lines: blocks.filter((block): block is Line => block.kind === 'line'),
    tables: blocks.filter((block): block is Table => block.kind === 'table'),
  };
}

const ruled = '\\clbrdrl\\brdrs\\clbrdrr\\brdrs';
const table =
  `\\trowd${ruled}\\cellx500${ruled}\\cellx5000\\pard\\intbl TT\\cell ${u('Việc')}\\cell\\row` +
  `\\trowd\\clvmgf${ruled}\\cellx500${ruled}\\cellx3000${ruled}\\cellx5000\\pard\\intbl 1\\cell A\\par B\\cell C\\cell\\row` +
  `\\trowd\\clvmrg${ruled}\\cellx500${ruled}\\cellx3000${ruled}\\cellx5000\\pard\\intbl\\cell D\\cell E\\cell\\row\\pard `;

describeExtractor(rtfExtractor, [
  {
    name: 'a plan',
    bytes: bytesOf(
      `{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\b ${u('KẾ HOẠCH')}\\par}${u('Đạt 95% hồ sơ')}\\par ${table}${u('Hết')}.}`,
    ),
    holds: ['KẾ HOẠCH', '95%', 'Việc', 'D', 'Hết.'],
  },
]);

describe('RTF', () => {
  it('has its text in Unicode, in code pages, and in legacy fonts', async () => {
    const { lines } = await read(
      `${u('Kế hoạch')}\\par{\\f1 k\\'d5 ho\\'b9ch}\\par{\\f2 Vi\\'ea\\'f2t}\\par \\uc2\\u7871\\'3f\\'3f a`,
    );
    expect(lines.map((line) => line.text)).toEqual(['Kế hoạch', 'kÕ ho¹ch', 'Việt', 'ế a']);
    expect(lines[1]?.style.font).toBe('.VnTime');
  });

  it('has styles, run-in headings, alignment and soft line breaks', async () => {
    const { lines } = await read(`\\pard\\qc{\\b\\fs28 ${u('1. Văn phòng:')}} theo${'\\line '}sau\\par`);
    expect(lines.map((line) => [line.text, line.flow])).toEqual([
      ['1. Văn phòng: theo', 'start'],
      ['sau', 'continue'],
    ]);
    expect(lines[0]?.style).toMatchObject({ align: 'center', leadLength: 13, font: 'Arial' });
  });

  it('prints list numbers, results of fields and footnotes, and nothing hidden', async () => {
    const body =
      `{\\listtext\\pard a)\\tab}${u('Việc')}\\par` +
      `{\\field{\\*\\fldinst REF x}{\\fldrslt ${u('mục 2')}}} trang {\\field{\\*\\fldinst PAGE}{\\fldrslt 17}}{\\v xx}{\\deleted yy}{\\caps ${u('ủy')}}\\par ` +
      `${u('năm')} 2025{\\super\\chftn{\\footnote\\pard{\\super\\chftn} ${u('Ghi chú')}.}}\\par{\\*\\unknown zz}{\\pict 00ff}${u('Hết')}`;
    const { lines } = await read(body, '{\\info{\\title Ten}}{\\header H\\par}');
    expect(lines.map((line) => line.text)).toEqual(['a) Việc', 'mục 2 trang ỦY', 'năm 2025¹', 'Hết', '¹ Ghi chú.']);
  });

  it('has its tables with merged cells', async () => {
    const { tables } = await read(table);
    expect(shapeOf(tables[0])).toEqual([
      [
        [0, 1, 1, 'TT'],
        [1, 2, 1, 'Việc'],
      ],
      [
        [0, 1, 2, '1'],
        [1, 1, 1, 'A/B'],
        [2, 1, 1, 'C'],
      ],
      [
        [1, 1, 1, 'D'],
        [2, 1, 1, 'E'],
      ],
    ]);
  });

  it('reads a table without lines at its top as a letterhead', async () => {
    const { lines } = await read(
      `\\trowd\\cellx3000\\cellx8000\\intbl UBND\\cell CHXHCN\\cell\\row\\pard ${u('KẾ HOẠCH')}\\par`,
    );
    expect(lines.map((line) => line.zone)).toEqual(['header-left', 'header-right', 'body']);
  });
});
