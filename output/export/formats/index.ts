import type { Format } from './format.js';
import { parquet } from './parquet.js';
import { sqlite } from './sqlite.js';
import { csv, ndjson } from './text.js';
import { xlsx } from './xlsx.js';

/** Every format of an export, by its name on the command line. */
export const EXPORT_FORMATS = { csv, xlsx, parquet, ndjson, sqlite } as const satisfies Readonly<
  Record<string, Format>
>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

export type { Format, Sink } from './format.js';
