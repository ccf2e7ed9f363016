import { characterOfByte } from '../runs/index.js';

/** Windows code pages by the character sets of fonts (`\fcharset`). */
const CHARSETS: Readonly<Record<number, string>> = {
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};
const CODE_PAGES: Readonly<Record<number, string>> = {
  1250: 'windows-1250',
  1251: 'windows-1251',
  1258: 'windows-1258',
};

const tables = new Map<string, readonly string[]>();

/** The character of a byte in a font of that character set; fonts that do not say are in the file's code page. */
export function characterOf(byte: number, charset: number | null, codePage: number): string {
  const name = charset === null || charset === 1 ? CODE_PAGES[codePage] : CHARSETS[charset];
  if (!name) return characterOfByte(byte);
  let table = tables.get(name);
  if (!table) {
    const decoder = new TextDecoder(name);
    table = Array.from({ length: 256 }, (_, code) => decoder.decode(Uint8Array.of(code)));
    tables.set(name, table);
  }
  return table[byte] ?? '';
}

/** Control words that stand for one character. */
export const CHARACTER_WORDS: Readonly<Record<string, string>> = {
  tab: '\t',
  '~': '\u00a0',
  _: '-',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
