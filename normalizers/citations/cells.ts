import type { DocumentText, TextRow, TextTable } from '../document-text.js';
import { joinLocated, type LocatedText } from '../located-text.js';
import { matchKey } from '../text/fold.js';

/**
 * Cells of tables, each as the text of its lines joined. A row that a page break cuts goes on in the first row of the
 * next table, whose number cell is then empty: its cells are read as one with those above.
 */
export function cellTexts(doc: DocumentText): LocatedText[] {
  const found: LocatedText[] = [];
  /** Cells of the last row so far, by column. */
  let open = new Map<number, LocatedText>();
  for (const [index, table] of doc.tables.entries()) {
    const before = doc.tables[index - 1];
    for (const row of withoutRepeatedHeader(table, before)) {
      const goesOn = before !== undefined && row === firstRow(table, before) && isCut(row) && open.size > 0;
      if (!goesOn) {
        found.push(...open.values());
        open = new Map();
      }
      for (const cell of row.cells) {
        if (cell.text === '') continue;
        const text: LocatedText = { text: cell.text, segments: [{ from: 0, start: cell.start }] };
        const above = open.get(cell.column);
        open.set(cell.column, above ? joinLocated([above, text]) : text);
      }
    }
  }
  return [...found, ...open.values()];
}

function withoutRepeatedHeader(table: TextTable, before: TextTable | undefined): readonly TextRow[] {
  const header = before?.rows[0];
  const first = table.rows[0];
  const repeats = header && first && matchKey(textOf(header)) === matchKey(textOf(first));
  return repeats ? table.rows.slice(1) : table.rows;
}

function firstRow(table: TextTable, before: TextTable): TextRow | undefined {
  return withoutRepeatedHeader(table, before)[0];
}

function textOf(row: TextRow): string {
  return row.cells.map((cell) => cell.text).join(' ');
}

/** Nothing in the column of numbers, text in others. */
function isCut(row: TextRow): boolean {
  const numbered = row.cells.some((cell) => cell.column === 0 && cell.text !== '');
  return !numbered && row.cells.some((cell) => cell.text !== '');
}
