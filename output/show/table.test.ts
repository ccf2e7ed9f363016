import { describe, expect, it } from 'vitest';
import { textTable } from './table.js';
import { hanging, wrap } from './wrap.js';

const columns = [{ title: 'lĩnh vực' }, { title: 'chỉ tiêu', share: 3 }, { title: 'mức', align: 'right' }] as const;
const rows = [
  ['thủ tục hành chính', 'Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn tại xã Khe Lương', '≥ 95 %'],
  ['tài chính công', 'Giải ngân', '68.400.000.000 đồng'],
];

const terminal = (width: number) => ({ width, isTerminal: true });

describe('a table', () => {
  it('stays as wide as its text where there is room', () => {
    expect(textTable(columns, rows, terminal(200)).split('\n')).toHaveLength(3);
  });

  it('keeps within the terminal, wraps words and never a number', () => {
    const lines = textTable(columns, rows, terminal(70)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(70);
    expect(lines.some((line) => line.endsWith('68.400.000.000 đồng'))).toBe(true);
  });

  it('counts letters with their marks as one column, however they are encoded', () => {
    const cells = [
      ['Lương'.normalize('NFD'), '1'],
      ['Luong', '2'],
    ];
    const lines = textTable([{ title: 'a' }, { title: 'b' }], cells, terminal(120)).split('\n');
    expect(lines.slice(1).map((line) => line.normalize('NFC').indexOf(line.at(-1) ?? ''))).toEqual([7, 7]);
  });

  it('loses no letter of what it wraps', () => {
    const path = 'kho/huyen-na-luong/2024/van-ban-den/ke-hoach-cai-cach-hanh-chinh-nam-2024-ban-chinh-thuc.pdf';
    const letters = (text: string): string => text.replace(/\s/g, '');
    expect(letters(textTable([{ title: 'p' }], [[path]], terminal(30)))).toBe(`p${path}`);
  });
});

it('wraps nothing where a program reads paths', () => {
  const path = 'kho/huyen na luong/2024/ke hoach cai cach hanh chinh nam 2024.pdf';
  const cells = [[path, 'một chỉ tiêu dài hơn cả chỗ còn lại bên cạnh đường dẫn']];
  const table = textTable([{ title: 'p', kind: 'path' }, { title: 't' }], cells, { width: 80, isTerminal: false });
  expect(table).toContain(path);
  expect(table.split('\n')).toHaveLength(2);
});

describe('wrapping', () => {
  it('breaks at spaces, keeps line ends, and breaks paths behind a slash or hyphen', () => {
    expect(wrap('một hai ba', 7)).toEqual(['một hai', 'ba']);
    expect(wrap('một\nhai', 20)).toEqual(['một', 'hai']);
    expect(wrap('kho/2024/ke-hoach.pdf', 14)).toEqual(['kho/2024/ke-', 'hoach.pdf']);
  });

  it('sets further lines below the first, behind a label', () => {
    expect(hanging('tên  ', 'một hai ba bốn năm sáu bảy', 25)).toBe('tên  một hai ba bốn năm\n     sáu bảy');
  });
});
