import type { TextRow, TextTable } from '../document-text.js';
import type { ColumnRole } from './column-role.js';

/** A row that heads the rows after it ("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"). */
export interface GroupRow {
  /** Without closing punctuation; `null` where none is printed. */
  readonly marker: string | null;
  readonly title: string;
  /** The group that it is part of. */
  readonly above: GroupRow | null;
}

/** A row as a reader sees it: joined over page breaks, merged cells repeated. */
export interface LogicalRow {
  readonly group: GroupRow | null;
  /**
   * Text by role, lines joined by spaces, a line that begins with a list bullet after a line end; roles of empty cells
   * are missing.
   */
  readonly cells: ReadonlyMap<ColumnRole, string>;
  readonly row: TextRow;
  /** Whether anything was taken from a merged cell above that the extractor did not itself report as merged. */
  readonly filled: boolean;
}

/** A table of the document, however many pages it goes over. */
export interface LogicalTable {
  readonly table: TextTable;
  readonly roles: readonly (ColumnRole | null)[];
  /** `header`: by the words of the header; `content`: by what the cells hold, as no header was found. */
  readonly rolesFrom: 'header' | 'content';
  /** Columns whose names in the header are lost, told by what they hold, and what is left of the names. */
  readonly told: readonly { readonly column: number; readonly name: string }[];
  readonly rows: readonly LogicalRow[];
  /** 0…1, by checks that need no gold: numbers run on, cells hold what their header says. */
  readonly score: number;
}
