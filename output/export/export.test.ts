import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { formulaSafe } from '../csv.js';
import { exportDataset } from './export.js';
import { EXPORT_FORMATS, type ExportFormat } from './formats/index.js';
import type { Cell } from './table.js';
import { TABLES } from './tables/index.js';
import { AWKWARD, datasetOf, FORMULA, sampleDocuments } from './testing/dataset.js';
import { countSheets, readCsv, readLines, readParquet, readSqlite } from './testing/read-back.js';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];
let dataset = '';
const out = {} as Record<ExportFormat, string>;
const counts = {} as Record<ExportFormat, Record<string, number>>;

beforeAll(async () => {
  dataset = await datasetOf(...sampleDocuments());
  for (const format of FORMATS) {
    out[format] = await mkdtemp(join(tmpdir(), 'chitieu-'));
    const { tables } = await exportDataset(dataset, { format, out: out[format] });
    counts[format] = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
  }
});

const rowsIn = async (format: ExportFormat, name: string) => {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(name);
  const path = join(out[format], EXPORT_FORMATS[format].fileOf(table));
  if (format === 'sqlite') return readSqlite(path, table);
  return format === 'parquet' ? readParquet(path) : readLines(path);
};

describe('an export', () => {
  it('has a row for each record of the documents', () => {
    expect(counts.csv).toEqual({
      documents: 2,
      sections: 1,
      targets: 3,
      results: 1,
      activities: 1,
      activity_agencies: 3,
      deadlines: 3,
      citations: 2,
      pages: 1,
      warnings: 1,
      corrections: 0,
    });
  });

  it('has the same counts in every format, counted in the files themselves', async () => {
    const sheets = await countSheets(out.xlsx);
    for (const table of TABLES) {
      const rows = counts.ndjson[table.name];
      expect((await readCsv(join(out.csv, `${table.name}.csv`))).length, table.name).toBe(rows);
      for (const format of ['ndjson', 'parquet', 'sqlite'] as const) {
        expect((await rowsIn(format, table.name)).length, `${format} ${table.name}`).toBe(rows);
      }
      expect(sheets.get(table.name), `xlsx ${table.name}`).toBe(rows);
    }
  });

  it('says the same in NDJSON, Parquet and SQLite, cell for cell', async () => {
    for (const { name } of TABLES) {
      const rows = await rowsIn('ndjson', name);
      expect(await rowsIn('parquet', name), `parquet ${name}`).toEqual(rows);
      expect(await rowsIn('sqlite', name), `sqlite ${name}`).toEqual(rows);
    }
  });

  it('says the same in CSV, but for formulas made harmless', async () => {
    const asCsv = (cell: Cell): string =>
      cell === null ? '' : typeof cell === 'string' ? formulaSafe(cell) : String(cell);
    for (const { name } of TABLES) {
      const rows = (await rowsIn('ndjson', name)).map((row) => Object.values(row).map(asCsv));
      expect(await readCsv(join(out.csv, `${name}.csv`)), name).toEqual(rows);
    }
  });

  it('gives every cell the type that its column states', async () => {
    for (const { name, columns } of TABLES) {
      for (const row of await rowsIn('ndjson', name)) {
        for (const { name: column, type, required, pattern, values } of columns) {
          const cell = row[column];
          if (cell === null) expect(required ?? false, `${name}.${column}`).toBe(false);
          else if (type === 'integer') expect(Number.isInteger(cell), `${name}.${column}`).toBe(true);
          else if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          else expect(typeof cell, `${name}.${column}`).toBe(type);
          if (cell !== null && pattern) expect(cell).toMatch(new RegExp(`^(?:${pattern})$`));
          if (cell !== null && values) expect(Object.keys(values)).toContain(cell);
        }
      }
    }
  });

  it('keeps Vietnamese, line breaks and quotes, and shows what cannot be written', async () => {
    const [, second] = await rowsIn('sqlite', 'targets');
    expect(second?.indicator).toBe(AWKWARD.replace('\u0000', '\uFFFD').replace('\ud800', '\uFFFD'));
  });

  it('keeps the evidence in columns of its own', async () => {
    const [first] = await rowsIn('parquet', 'targets');
    expect(first).toMatchObject({ page: 2, text_start: 40, text_end: 80, quote: 'hồ sơ đúng hạn từ 99,7%' });
    expect(first).toMatchObject({ bbox_left: 85.04, bbox_top: 391.2, bbox_right: 540, bbox_bottom: 442.5 });
  });

  it('never hands a spreadsheet a formula that a document wrote', async () => {
    const [row] = await readCsv(join(out.csv, 'activities.csv'));
    expect(row).toContain(`'${FORMULA}`);
    const files = unzipSync(new Uint8Array(await readFile(join(out.xlsx, 'chitieu.xlsx'))));
    const sheets = Object.keys(files).filter((name) => name.includes('worksheets'));
    expect(sheets.some((name) => strFromU8(files[name] ?? new Uint8Array()).includes('<f>'))).toBe(false);
  });

  it('begins CSV with a byte order mark', async () => {
    for (const { name } of TABLES) {
      expect((await readFile(join(out.csv, `${name}.csv`))).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    }
  });

  it('flags the legal basis, and writes agencies out', async () => {
    const citations = await rowsIn('ndjson', 'citations');
    expect(citations.map(({ type, legal_basis: basis }) => [type, basis])).toEqual([
      ['Luật', true],
      ['QĐ', false],
    ]);
    const agencies = await rowsIn('ndjson', 'activity_agencies');
    expect(agencies.map((row) => [row.part, row.agency, row.agency_full])).toEqual([
      ['lead', 'Sở TT&TT', 'Sở Thông tin và Truyền thông'],
      ['lead', 'UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình Lĩnh'],
      ['coordinating', 'Các sở, ban, ngành', 'Các sở, ban, ngành'],
    ]);
  });

  it('keeps every reference within the export', async () => {
    for (const { name, columns } of TABLES) {
      for (const { name: column, references } of columns) {
        if (!references) continue;
        const ids = new Set((await rowsIn('ndjson', references)).map(({ id }) => id));
        for (const row of await rowsIn('ndjson', name)) {
          if (row[column] !== null) expect(ids.has(row[column] ?? ''), `${name}.${column}`).toBe(true);
        }
      }
    }
  });

  it('gives the same bytes when made again', async () => {
    for (const format of ['csv', 'ndjson', 'parquet', 'sqlite'] as const) {
      const again = await mkdtemp(join(tmpdir(), 'chitieu-'));
      await exportDataset(dataset, { format, out: again });
      const description = (folder: string) => readFile(join(folder, 'datapackage.json'), 'utf8');
      expect(await description(again), format).toBe(await description(out[format]));
    }
  });

  it('leaves out, and says so, what would break the keys of its tables', async () => {
    const [plan, report] = sampleDocuments();
    if (!plan || !report) throw new Error('there are two');
    const twice = await datasetOf({ ...plan, targets: [...plan.targets, ...plan.targets] }, report);
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
    const { problems, tables } = await exportDataset(twice, { format: 'sqlite', out: folder });
    expect(problems.map(({ en }) => en)).toEqual([`documents/${plan.id}.json: two of its targets have the id t1`]);
    expect(tables[0]).toMatchObject({ rows: 1 });
  });

  it('says which record cannot be read, exports the others and leaves nothing half done', async () => {
    const damaged = await datasetOf(...sampleDocuments());
    await writeFile(join(damaged, 'documents', `${'b'.repeat(16)}.json`), '{"schemaVersion":');
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
    const { problems, tables } = await exportDataset(damaged, { format: 'csv', out: folder });
    expect(problems.map(({ en }) => en)).toEqual([`documents/${'b'.repeat(16)}.json: it is not JSON`]);
    expect(tables[0]).toMatchObject({ name: 'documents', rows: 2 });
    await expect(exportDataset(tmpdir(), { format: 'csv', out: join(folder, 'x') })).rejects.toThrow('no dataset');
    expect(await readdir(join(folder, 'x'))).toEqual([]);
  });
});
