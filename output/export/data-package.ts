import type { Format } from './formats/index.js';
import type { ColumnInfo, Table } from './table.js';

/** What is known of a file that was written. */
export interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of an export, `datapackage.json`, after the Data Package standard 2.0 (datapackage.org) with a Table Schema
 * for each table. It holds no date, so that the same dataset gives the same bytes.
 */
export function dataPackage(
  tables: readonly Table[],
  format: Format,
  what: {
    readonly name: string;
    readonly corrected: boolean;
    readonly rows: ReadonlyMap<Table, number>;
    readonly files: ReadonlyMap<string, WrittenFile>;
  },
): Readonly<Record<string, unknown>> {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'chitieu',
    title: 'Chỉ tiêu, kết quả và nhiệm vụ cải cách hành chính đọc từ văn bản',
    description:
      'Targets, results and activities of administrative reform, read from Vietnamese administrative documents by chitieu. ' +
      'Every row shows where on the page it was read. ' +
      (what.corrected
        ? 'Values are as corrected by people; the table corrections tells what was read.'
        : 'Values are as read; the table corrections tells what people corrected.'),
    values: what.corrected ? 'corrected' : 'as-read',
    resources: tables.map((table) => {
      const path = format.fileOf(table);
      const file = what.files.get(path);
      const dialect = format.dialect?.(table);
      return {
        name: table.name,
        type: 'table',
        title: `${table.title.vi} / ${table.title.en}`,
        description: `${table.about.vi}. ${table.about.en}.`,
        path,
        format: what.name,
        mediatype: format.mediaType,
        encoding: 'utf-8',
        ...(file ? { bytes: file.bytes, hash: `sha256:${file.sha256}` } : {}),
        rows: what.rows.get(table) ?? 0,
        ...(dialect ? { dialect: { $schema: `${PROFILES}/tabledialect.json`, ...dialect } } : {}),
        schema: tableSchema(table),
      };
    }),
  };
}

/** Table Schema 2.0. */
function tableSchema({ columns }: Table): Readonly<Record<string, unknown>> {
  const references = columns.flatMap(({ name, references: resource }) =>
    resource ? [{ fields: [name], reference: { resource, fields: ['id'] } }] : [],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: ['id'],
    ...(references.length > 0 ? { foreignKeys: references } : {}),
  };
}

function field({ name, type, about, required, pattern, values }: ColumnInfo, index: number) {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(index === 0 ? { unique: true } : {}),
    ...(pattern ? { pattern } : {}),
    ...(values ? { enum: Object.keys(values) } : {}),
  };
  return {
    name,
    type,
    title: about.vi,
    description: about.en,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(values
      ? { categories: Object.entries(values).map(([value, { vi, en }]) => ({ value, label: `${vi} / ${en}` })) }
      : {}),
  };
}
