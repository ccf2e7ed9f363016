import type { DocumentText } from '../document-text.js';
import { readBody } from './body.js';
import { isTaskList } from './column-roles.js';
import { expandGrid } from './grid.js';
import { readHeader } from './header.js';
import type { LogicalTable } from './logical-table.js';
import { scoreRows } from './score.js';

export { flat } from './cell-text.js';
export type { ColumnRole } from './column-role.js';
export type { GroupRow, LogicalRow, LogicalTable } from './logical-table.js';
export { readRowMarker } from './marker.js';
export { isNextNumber } from './score.js';
export { readStackedLists, type StackedList, type StackedRow } from './stacked/index.js';

/**
 * The lists of tasks of a document (phụ lục danh mục nhiệm vụ), each as one table however many pages it goes over.
 * Other tables, such as letterheads, signature blocks and statistics of reports, are not among them.
 *
 * @param also starts of tables that are wanted although no column says who does something or when
 */
export function readTaskLists(doc: DocumentText, also?: ReadonlySet<number>): readonly LogicalTable[] {
  return doc.tables.flatMap((table): readonly LogicalTable[] => {
    const { roles } = table;
    if (!isTaskList(roles) && !(also?.has(table.start) && roles.includes('activity'))) return [];
    const grid = expandGrid(table.rows, table.columnCount);
    const header = readHeader(grid);
    const rows = readBody(table, grid, header);
    if (rows.length === 0) return [];
    const score = scoreRows(rows, roles) * (header ? 1 : 0.6);
    const told = (table.told ?? []).map((column) => ({ column, name: header?.names[column] ?? '' }));
    return [{ table, roles, rolesFrom: header ? 'header' : 'content', told, rows, score }];
  });
}
