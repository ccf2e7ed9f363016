import { describe, expect, it } from 'vitest';
import type { Block } from '../page.js';
import { docxExtractor } from './index.js';
import { docxOf, p, t, tbl, tc, tr } from './testing/docx-of.js';

/** Lines as they stand, tables as their rows with `|` between cells. */
async function read(body: string): Promise<readonly string[]> {
  const judge = () => ({ tokens: 0, validity: 0 });
  const { pages } = await docxExtractor.extract(docxOf(body), { judge });
  const shown = (block: Block): readonly string[] =>
    block.kind === 'line'
      ? [block.text]
      : block.rows.map((row) => row.cells.map((cell) => cell.lines.map((line) => line.text).join(' ')).join('|'));
  return pages.flatMap((page) => page.blocks.flatMap(shown));
}

const cell = (...texts: string[]): string => tc(texts.map((text) => p(t(text))).join(''));
const data = tbl(true, tr(cell('TT'), cell('Việc'), cell('Ai')), tr(cell('1'), cell('Rà soát'), cell('Sở Nội vụ')));

describe('a table in a table', () => {
  it('is a table of its own where the outer one only frames it and the text beside it', async () => {
    const framed = tbl(true, tr(tc(p(t('I. NHIỆM VỤ')) + data + p(t('Trên đây là kế hoạch.')))));
    expect(await read(p(t('Trước')) + framed + p(t('Sau')))).toEqual([
      'Trước',
      'I. NHIỆM VỤ',
      'TT|Việc|Ai',
      '1|Rà soát|Sở Nội vụ',
      'Trên đây là kế hoạch.',
      'Sau',
    ]);
  });

  it('is read out of frames in frames, and of a frame of several rows', async () => {
    const inner = tbl(true, tr(tc(p(t('Một')))), tr(tc(data + p(t('Hai')))));
    expect(await read(tbl(true, tr(tc(inner + p(t('Ba'))))))).toEqual([
      'Một',
      'TT|Việc|Ai',
      '1|Rà soát|Sở Nội vụ',
      'Hai',
      'Ba',
    ]);
  });

  it('stays in its cell, in reading order, where the outer one has columns', async () => {
    const outer = tbl(
      true,
      tr(cell('TT'), cell('Nội dung'), cell('Chủ trì')),
      tr(cell('1'), tc(p(t('Gồm:')) + data + p(t('và báo cáo.'))), cell('Văn phòng')),
    );
    expect(await read(outer)).toEqual([
      'TT|Nội dung|Chủ trì',
      '1|Gồm: TT Việc Ai 1 Rà soát Sở Nội vụ và báo cáo.|Văn phòng',
    ]);
  });
});
