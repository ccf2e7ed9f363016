import type { Block, Box, Line, Table } from '../page.js';
import { layoutPage } from './index.js';
import type { PlacedWord, RawPage, Rule } from './raw-page.js';

export interface LineStyle {
  readonly size?: number;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly font?: string | null;
}

/** Words of a line that begins at `x`; every letter is half the font size wide, a space a quarter. */
export function line(text: string, x: number, baseline: number, style: LineStyle = {}): readonly PlacedWord[] {
  const { size = 14, bold = false, italic = false, font = 'Times' } = style;
  let at = x;
  return text.split(' ').map((word) => {
    const width = word.length * 0.5 * size;
    const box: Box = [at, baseline - 0.8 * size, at + width, baseline + 0.22 * size];
    at += width + 0.25 * size;
    return { text: word, box, confidence: 1, baseline, size, font, bold, italic };
  });
}

export function widthOf(text: string, size = 14): number {
  const words = text.split(' ');
  return words.reduce((sum, word) => sum + word.length * 0.5 * size, 0) + (words.length - 1) * 0.25 * size;
}

export function centred(text: string, centre: number, baseline: number, style: LineStyle = {}): readonly PlacedWord[] {
  return line(text, centre - widthOf(text, style.size) / 2, baseline, style);
}

/** Where justified lines end. */
const RIGHT = 540;

export const FULL = 'chữ của một dòng dài đủ để chạm tới lề phải của trang giấy khổ A4 rồi';

/** A line that is spread to the right margin at 540 points. */
export function justified(text: string, x: number, baseline: number, style: LineStyle = {}): readonly PlacedWord[] {
  const words = line(text, x, baseline, style);
  const spread = (RIGHT - x - widthOf(text, style.size)) / Math.max(1, words.length - 1);
  return words.map((word, i) => {
    const [x0, y0, x1, y1] = word.box;
    return { ...word, box: [x0 + i * spread, y0, x1 + i * spread, y1] };
  });
}

export function page(words: readonly (readonly PlacedWord[])[], rules: readonly Rule[] = []): RawPage {
  return { number: 1, width: 595, height: 842, words: words.flat(), rules };
}

export function rule(x0: number, y0: number, x1: number, y1: number): Rule {
  return { direction: x1 - x0 > y1 - y0 ? 'horizontal' : 'vertical', box: [x0, y0, x1, y1] };
}

/** The lines of a grid: every column edge from top to bottom, every row edge from side to side. */
export function grid(xs: readonly number[], ys: readonly number[]): readonly Rule[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...xs.map((x) => rule(x, top, x + 0.5, bottom)), ...ys.map((y) => rule(left, y, right, y + 0.5))];
}

export function linesOf(blocks: readonly Block[]): readonly Line[] {
  return blocks.filter((block) => block.kind === 'line');
}

export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** "zone: text" of every line. */
export function zonesOf(raw: RawPage): readonly string[] {
  return linesOf(layoutPage(raw)).map((l) => `${l.zone}: ${l.text}`);
}

export function cellsOf(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((row) =>
    row.cells.map((cell) => {
      const span = `${cell.columnSpan > 1 ? `+${cell.columnSpan}` : ''}${cell.rowSpan > 1 ? `/${cell.rowSpan}` : ''}`;
      return `${cell.column}${span} ${cell.lines.map((l) => l.text).join(' ')}`.trim();
    }),
  );
}
