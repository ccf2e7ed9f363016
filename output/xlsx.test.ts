import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { toXlsx } from './xlsx.js';

async function sheetXml(...rows: Parameters<typeof toXlsx>[0][number]['rows'][number][]): Promise<string> {
  const columns = [
    { title: 'Chỉ tiêu', width: 40 },
    { title: 'Mức', width: 10 },
  ];
  const files = unzipSync(new Uint8Array(await toXlsx([{ name: 'Bảng', columns, rows }])));
  const strings = files['xl/sharedStrings.xml'];
  return strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()) + (strings ? strFromU8(strings) : '');
}

it('freezes the header row and filters the range that is used', async () => {
  const xml = await sheetXml(['hồ sơ', 90], ['phản ánh', 100]);
  expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  expect(xml).toMatch(/<pane [^>]*state="frozen"/);
});

it('writes text that begins like a formula as text', async () => {
  const xml = await sheetXml(['=1+1', 5]);
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('=1+1');
});

it('writes a link to the page of a file as a formula of its own making, quotes doubled', async () => {
  const xml = await sheetXml([{ text: '3', path: 'kế "hoạch".pdf', page: 3 }, null]);
  expect(xml).toMatch(/<f>HYPERLINK\((&quot;|")kế (&quot;&quot;|"")hoạch/);
});

it('looks for linked files from where the workbook is', async () => {
  const sheet = {
    name: 'Bảng',
    columns: [{ title: 'Trang', width: 8 }],
    rows: [[{ text: '3', path: 'kho/a.pdf', page: 3 }]],
  };
  const files = unzipSync(new Uint8Array(await toXlsx([sheet], (path) => `../${path}`)));
  expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('../kho/a.pdf#page=3');
});
