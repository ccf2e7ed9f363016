import type { Line } from '../page.js';
import { lineOf, type Run } from '../runs/index.js';

/** A filled cell of a sheet. */
export interface SheetCell {
  /** 1-based row and 0-based column, as the sheet counts them. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly Line[];
}

/** How the cells of one style look. */
export interface CellStyle {
  /** A number format such as "#,##0.00". */
  readonly format: string;
  readonly bold: boolean;
  readonly font: string | null;
}

/** Beyond this a sheet is a database, not an appendix. */
export const MAX_CELLS = 500_000;

/** The lines of a cell: one, or as many as line ends make. */
export function cellLines(runs: readonly Run[], style: CellStyle): Line[] {
  const lines: Line[] = [];
  const sources: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(/\r?\n/).forEach((text, index) => {
      if (index > 0) sources.push([]);
      sources.at(-1)?.push({ ...run, text, bold: run.bold ?? style.bold, font: run.font ?? style.font });
    });
  }
  for (const source of sources) {
    const line = lineOf(source, { flow: lines.length === 0 ? 'start' : 'continue' });
    if (line) lines.push(line);
  }
  return lines;
}
