import type { Label, Language } from '../../language.js';
import type { Cell, Table } from '../table.js';

/** Takes the rows of an export as they come and makes files of them. */
export interface Sink {
  write(table: Table, row: readonly Cell[]): Promise<void>;
  /** Completes the files; says what could not be written as it is, one line each. */
  close(): Promise<readonly Label[]>;
  /** Gives up: lets go of what is open. */
  abandon(): Promise<void>;
}

/** How a format is written, and how a data package describes it. */
export interface Format {
  /** The file of a table, in the folder of the export; a format may hold all tables in one file. */
  readonly fileOf: (table: Table) => string;
  readonly mediaType: string;
  /** Table Dialect (Data Package 2.0) of a table; none where the format needs none. */
  readonly dialect?: (table: Table) => Readonly<Record<string, unknown>>;
  /** Tables that only this format has, for people; they stand before the others. */
  readonly forPeople?: (language: Language) => readonly Table[];
  /** Opens an empty export in a folder that exists. */
  readonly open: (folder: string, tables: readonly Table[]) => Promise<Sink>;
}
