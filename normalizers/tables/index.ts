import type { DocumentText } from '../document-text.js';
import { readBody } from './body.js';
import { chainTables } from './chain.js';
import { isTaskList } from './column-roles.js';
import { inferRoles } from './infer-roles.js';
import type { LogicalTable } from './logical-table.js';
import { scoreRows } from './score.js';

export { flat } from './cell-text.js';
export type { ColumnRole, GroupRow, LogicalRow, LogicalTable, RowPiece } from './logical-table.js';
export { readRowMarker } from './marker.js';
export { isNextNumber } from './score.js';
export { readStackedLists, type StackedList, type StackedRow } from './stacked/index.js';

/**
 * The lists of tasks of a document (phụ lục danh mục nhiệm vụ), each as one table however many pages it goes over.
 * Other tables, such as letterheads, signature blocks and statistics of reports, are not among them.
 */
export function readTaskLists(doc: DocumentText): readonly LogicalTable[] {
  return chainTables(doc).flatMap((chain): readonly LogicalTable[] => {
    const named = chain.header && isTaskList(chain.header.roles) ? chain.header.roles : null;
    const roles = named ?? (chain.header ? null : inferRoles(chain));
    if (!roles) return [];
    const rows = readBody(chain, roles);
    if (rows.length === 0) return [];
    const score = scoreRows(rows, roles) * (named ? 1 : 0.6);
    const tables = chain.parts.map(({ table }) => table);
    return [{ tables, roles, rolesFrom: named ? 'header' : 'content', rows, score }];
  });
}
