import type { Diagnostic } from '../../extractors/diagnostic.js';
import { flat, isNextNumber, type LogicalTable, readRowMarker } from '../tables/index.js';

/** Below this a person should compare the table with the page. */
const DOUBTFUL = 0.75;

/** What a careful reader should check about a list of tasks: a low score, a lost header, numbers that do not run on. */
export function warningsOf(table: LogicalTable): readonly Diagnostic[] {
  const { page, start, end } = table.table;
  const place = { ...(page === null ? {} : { page }), span: { start, end } };
  const found: Diagnostic[] = [];
  if (table.rolesFrom === 'content') {
    const message = 'Table of tasks without a known header: its columns were told by what they hold';
    found.push({ code: 'table-header-missing', message, severity: 'review', ...place });
  } else if (table.score < DOUBTFUL) {
    const message = `Table of tasks that does not pass its checks (score ${table.score.toFixed(2)}): compare it with the page`;
    found.push({ code: 'table-doubtful', message, severity: 'review', ...place });
  }
  for (const { column, name } of table.told) {
    const message = `Column ${column + 1} of the table of tasks was told by what it holds, as its header "${name}" cannot be read`;
    found.push({ code: 'table-column-told', message, severity: 'review', ...place });
  }
  return [...found, ...brokenNumbers(table)];
}

/** "13" then "15": kept as printed. */
function brokenNumbers(table: LogicalTable): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  table.rows.forEach((row, n) => {
    const before = table.rows[n - 1];
    const number = readRowMarker(flat(row.cells.get('number') ?? ''))?.text;
    const last =
      before && before.group === row.group ? readRowMarker(flat(before.cells.get('number') ?? ''))?.text : undefined;
    if (number === undefined || last === undefined || isNextNumber(last, number)) return;
    const { page } = table.table.parts[row.row.parts[0] ?? 0] ?? { page: null };
    const { start, end } = row.row;
    found.push({
      code: 'number-not-next',
      message: `Row number ${number} follows ${last}; kept as printed`,
      severity: 'note',
      ...(page === null ? {} : { page }),
      span: { start, end },
    });
  });
  return found;
}
