import type { PlanDocument } from '../../normalizers/schema.js';
import type { Outcome } from '../corrections/apply.js';
import type { Label } from '../language.js';

/** One value of a table. Lists are joined with line breaks, so that a table looks the same in every format. */
export type Cell = string | number | boolean | null;

/** Types of Frictionless Table Schema; every format has its own word for each. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** What a column is: the one place from which schemas, headers and the data dictionary are made. */
export interface ColumnInfo {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: Label;
  /** In a sheet, in characters; by the type without it. */
  readonly width?: number;
  /** Never null. */
  readonly required?: boolean;
  /** A regular expression that the whole value fits. */
  readonly pattern?: string;
  /** The values that can stand here, with their meaning. */
  readonly values?: Readonly<Record<string, Label>>;
  /** The table whose `id` stands here. */
  readonly references?: string;
}

export interface Column<Row> extends ColumnInfo {
  readonly of: (row: Row) => Cell;
}

/** A document as exported: with or without what people corrected. */
export interface Entry {
  readonly document: PlanDocument;
  readonly outcomes: readonly Outcome[];
  /** Whether a person changed a value of `metadata`, or of the record at `index` of a list. */
  readonly corrected: (list: string, index?: number) => boolean;
}

/** A table of the export. Its first column is `id`, the primary key. */
export interface Table {
  readonly name: string;
  readonly title: Label;
  readonly about: Label;
  readonly columns: readonly ColumnInfo[];
  /** The rows that one document gives, in the order of the document. */
  readonly rows: (entry: Entry) => Iterable<readonly Cell[]>;
}

/** Makes a table of columns that know how to read their value from a row of any shape. */
export function table<Row>(
  what: { readonly name: string; readonly title: Label; readonly about: Label },
  columns: readonly Column<Row>[],
  rowsOf: (entry: Entry) => Iterable<Row>,
): Table {
  return {
    ...what,
    columns: columns.map(({ of: _, ...info }) => info),
    *rows(entry) {
      for (const row of rowsOf(entry)) yield columns.map(({ of }) => clean(of(row)));
    },
  };
}

/** What readers of XML or JSON refuse: control characters but for TAB and line breaks, and halves of surrogate pairs. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Text that every format can hold; what cannot be written is shown as U+FFFD. */
function clean(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(UNWRITABLE, '\uFFFD') : cell;
}
