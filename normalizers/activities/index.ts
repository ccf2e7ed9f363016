import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import type { Outline } from '../outline.js';
import type { Activity, Metadata } from '../schema.js';
import { readTaskLists } from '../tables/index.js';
import { announcesTasks } from './announced.js';
import { confidenceOfRow } from './confidence.js';
import { evidenceOfStretches } from './evidence.js';
import { deadlineReader, recordOf } from './record.js';
import { readStackedActivities } from './stacked.js';
import { warningsOf } from './warnings.js';

/** Rows of the appendix and what a careful reader should check about them. */
export interface Activities {
  readonly activities: Activity[];
  readonly diagnostics: Diagnostic[];
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The activities of a document: one record per printed row of its lists of tasks (phụ lục danh mục nhiệm vụ), in order; those
 * of tables flattened to lines last, with low confidence. Never throws.
 *
 * @param except starts of tables that hold something else, such as targets or results
 * @param appended starts of tables of the appendix that are none by their columns (Chỉ tiêu | Đơn vị tính | Kế hoạch)
 */
export function readActivities(
  doc: DocumentText,
  outline: Outline,
  metadata: Metadata,
  {
    except = NONE,
    appended = NONE,
  }: { readonly except?: ReadonlySet<number>; readonly appended?: ReadonlySet<number> } = {},
): Activities {
  const activities: Activity[] = [];
  const diagnostics: Diagnostic[] = [];
  const readTime = deadlineReader(metadata);
  for (const table of readTaskLists(doc, appended)) {
    if (except.has(table.table.start)) continue;
    if (table.rolesFrom === 'content' && !announcesTasks(table, outline, metadata)) continue;
    diagnostics.push(...warningsOf(table));
    for (const row of table.rows) {
      const source = evidenceOfStretches(doc, row.row.stretches);
      const record = recordOf(row, readTime, `a${activities.length + 1}`, source, 0);
      activities.push({ ...record, confidence: confidenceOfRow(doc, table, row, record) });
    }
  }
  const stacked = readStackedActivities(doc, metadata, activities.length + 1);
  activities.push(...stacked.activities);
  diagnostics.push(...stacked.diagnostics);
  return { activities, diagnostics };
}
