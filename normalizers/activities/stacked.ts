import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText, TextLine } from '../document-text.js';
import type { Activity, Metadata } from '../schema.js';
import { readStackedLists, type StackedRow } from '../tables/index.js';
import { evidenceOfStretches, type Stretch } from './evidence.js';
import { deadlineReader, recordOf } from './record.js';

/** How often such rows were right, cell by cell, when read against their source. */
const CONFIDENCE = { whole: 0.6, unmarked: 0.45, mended: 0.4, cut: 0.2 } as const;

/** Rows guessed from lists whose cells stand below one another; `firstId` numbers them on. */
export function readStackedActivities(
  doc: DocumentText,
  metadata: Pick<Metadata, 'period'>,
  firstId: number,
): { readonly activities: readonly Activity[]; readonly diagnostics: readonly Diagnostic[] } {
  const activities: Activity[] = [];
  const diagnostics: Diagnostic[] = [];
  const readTime = deadlineReader(metadata);
  for (const { rows, lines } of readStackedLists(doc)) {
    const cut = rows.filter(({ doubt }) => doubt === 'cut');
    diagnostics.push(guessed(lines, rows.length, cut.length));
    for (const row of cut) diagnostics.push(incomplete(row));
    for (const row of rows) {
      const source = evidenceOfStretches(doc, stretchesOf(row.lines));
      const confidence = CONFIDENCE[row.doubt ?? 'whole'];
      activities.push(recordOf(row, readTime, `a${firstId + activities.length}`, source, confidence));
    }
  }
  return { activities, diagnostics };
}

/** Neighbouring lines as one stretch. */
function stretchesOf(lines: readonly TextLine[]): readonly Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = stretches.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

function place(lines: readonly TextLine[]): Pick<Diagnostic, 'page' | 'span'> {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return {};
  return {
    ...(first.page === null ? {} : { page: first.page }),
    span: { start: first.start, end: Math.max(first.end, last.end) },
  };
}

function guessed(lines: readonly TextLine[], rows: number, cut: number): Diagnostic {
  const message =
    `Table flattened to lines one below the other: its ${rows} rows are a guess from numbering, agencies and times` +
    (cut > 0 ? ` (${cut} incomplete)` : '');
  return { code: 'stacked-table-guessed', message, severity: 'review', ...place(lines) };
}

function incomplete({ cells, lines }: StackedRow): Diagnostic {
  const message = `Row ${cells.get('number') ?? ''}: words that could be put into no cell were left out of the record`;
  return { code: 'stacked-row-incomplete', message, severity: 'review', ...place(lines) };
}
