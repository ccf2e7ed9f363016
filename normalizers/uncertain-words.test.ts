import { describe, expect, it } from 'vitest';
import { type Block, type Line, NO_STYLE, type Page, type Table, type Word } from '../extractors/page.js';
import { composeText } from './compose-text.js';
import { uncertainWords } from './uncertain-words.js';

/** A line in which words written "…!" were read in two ways. */
function line(text: string): Line {
  const words = text.split(' ').map((written, i): Word => {
    const box = [i * 40, 0, i * 40 + 30, 10] as const;
    const plain = written.replace('!', '');
    return { text: plain, box, confidence: 0.9, ...(plain === written ? {} : { doubt: 'second-reading' as const }) };
  });
  const plain = words.map((word) => word.text).join(' ');
  return { kind: 'line', text: plain, box: [0, 0, 400, 10], words, style: NO_STYLE, zone: 'body', flow: 'unknown' };
}

function table(...texts: string[]): Table {
  const cells = texts.map((text, column) => {
    return { column, columnSpan: 1, rowSpan: 1, box: null, lines: [line(text)] };
  });
  const rows = [{ box: null, cells }];
  return { kind: 'table', box: null, origin: 'ruled', columnCount: texts.length, columnEdges: null, rows, score: 1 };
}

function textOf(method: Page['method'], ...blocks: Block[]) {
  return composeText([{ number: 4, width: 595, height: 842, rotation: 0, method, confidence: 0.9, blocks }]);
}

describe('figures in doubt', () => {
  it('are named in running text and in the cells of tables, with their page', () => {
    const doc = textOf('ocr', line('theo Nghị định số 13/2072/NĐ-CP! của'), table('3', 'Rà soát', 'Tháng 01/2024!'));
    const found = uncertainWords(doc, []);
    expect(found.map(({ message }) => message)).toEqual([
      '"13/2072/NĐ-CP" in "theo Nghị định số 13/2072/NĐ-CP của" may be misread',
      '"01/2024" in "Tháng 01/2024" may be misread',
    ]);
    expect(found.every(({ code, page }) => code === 'uncertain-figure' && page === 4)).toBe(true);
    expect(found.map(({ span }) => doc.text.slice(span?.start, span?.end))).toEqual(['13/2072/NĐ-CP', '01/2024']);
  });

  it('are told with letters that a pen wrote', () => {
    const [word] = line('Sở').words;
    const pen = { ...line('Sở'), words: [{ ...word, doubt: 'handwriting' } as Word] };
    expect(uncertainWords(textOf('ocr', pen), []).map(({ message }) => message)).toEqual([
      '"Sở" in "Sở" may be misread',
    ]);
  });

  it('are not named twice', () => {
    const doc = textOf('ocr', line('Tối thiểu 95%! hồ sơ'));
    const told = { code: 'uncertain-figure', message: '', span: { start: 10, end: 13 } };
    expect(uncertainWords(doc, [told])).toEqual([]);
    expect(uncertainWords(doc, [{ ...told, code: 'words-repaired' }])).toHaveLength(1);
  });

  it('are no words of letters, no numbers of rows, and none of a text layer', () => {
    expect(uncertainWords(textOf('ocr', line('hồ! sơ'), table('3!', 'b)! Rà soát')), [])).toEqual([]);
    expect(uncertainWords(textOf('text-layer', line('Tối thiểu 95%! hồ sơ')), [])).toEqual([]);
  });
});
