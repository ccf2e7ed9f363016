import type { Page, Table } from '../../../extractors/page.js';
import type { ColumnRole } from '../column-role.js';
import { chainTables } from './chain.js';
import { type JoinedRow, joinRows } from './rows.js';

export type { JoinedCell, JoinedRow } from './rows.js';

/** A table of the document, however many pages it goes over. */
export interface JoinedTable {
  readonly columnCount: number;
  /** What its columns hold, by its header or by their content; `null` where that is not known. */
  readonly roles: readonly (ColumnRole | null)[];
  /** Columns of a header that was read but for their names, told by what they hold. */
  readonly told: readonly number[];
  /** As it stands on the pages, in order. */
  readonly parts: readonly { readonly table: Table; readonly page: Page; readonly pageIndex: number }[];
  /** Its header once, then its body. */
  readonly rows: readonly JoinedRow[];
}

/**
 * The tables of a document in order, those of following pages that are one put together: headers that are printed again
 * left out, rows that a page break cuts joined, judged by the place of the columns, numbering and the flow of the words.
 */
export function joinTables(pages: readonly Page[]): readonly JoinedTable[] {
  return chainTables(pages).map((chain) => ({
    columnCount: chain.columnCount,
    roles: chain.roles,
    told: chain.told,
    parts: chain.parts.map(({ table, page, pageIndex }) => ({ table, page, pageIndex })),
    rows: joinRows(chain),
  }));
}
