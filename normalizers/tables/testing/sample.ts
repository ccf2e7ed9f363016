import { type Cell, type Line, NO_STYLE, type Page, type Row, type Table } from '../../../extractors/page.js';
import { composeText } from '../../compose-text.js';
import type { DocumentText } from '../../document-text.js';

/** A cell in tests: its text, lines apart by "\n", or with spans. */
export type SampleCell = string | { readonly text: string; readonly rows?: number; readonly columns?: number };

function line(text: string): Line {
  return { kind: 'line', text, box: null, words: [], style: NO_STYLE, zone: 'body', flow: 'unknown' };
}

/** A table in tests, row by row; a column covered by a cell above or to the left is left out with `null`. */
export function sampleTable(
  rows: readonly (readonly (SampleCell | null)[])[],
  origin: Table['origin'] = 'ruled',
): Table {
  const built: Row[] = rows.map((row) => ({
    box: null,
    cells: row.flatMap((cell, column): Cell[] => {
      if (cell === null) return [];
      const { text, rows = 1, columns = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      const lines = text === '' ? [] : text.split('\n').map(line);
      return [{ column, columnSpan: columns, rowSpan: rows, box: null, lines }];
    }),
  }));
  const columnCount = Math.max(...rows.map((row) => row.length));
  return { kind: 'table', box: null, origin, columnCount, columnEdges: null, rows: built, score: 1 };
}

/** A document in tests: per page its tables, and strings for lines of text. */
export function sampleDocument(...pages: (readonly (Table | string)[])[]): DocumentText {
  return composeText(
    pages.map(
      (blocks, n): Page => ({
        number: n + 1,
        width: 595,
        height: 842,
        rotation: 0,
        method: 'text-layer',
        confidence: 1,
        blocks: blocks.map((block) => (typeof block === 'string' ? line(block) : block)),
      }),
    ),
  );
}
