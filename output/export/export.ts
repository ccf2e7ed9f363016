import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { needsPerson } from '../corrections/index.js';
import type { Label, Language } from '../language.js';
import { dataPackage, type WrittenFile } from './data-package.js';
import { readDataset } from './dataset.js';
import { dictionaryMarkdown } from './dictionary.js';
import { EXPORT_FORMATS, type ExportFormat } from './formats/index.js';
import type { Table } from './table.js';
import { TABLES } from './tables/index.js';

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Folder of the export; made where it does not exist. */
  readonly out: string;
  /** Values as corrected by people; `false`: as read. @default true */
  readonly corrected?: boolean;
  /** Of what only people read. @default 'en' */
  readonly language?: Language;
}

export interface ExportSummary {
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly file: string }[];
  /** What could not be read or written as it is, one line each. */
  readonly problems: readonly Label[];
  /** Corrections that no longer fit what is read, and are not applied. */
  readonly waiting: number;
}

/**
 * Writes a dataset folder as tables, with their description (`datapackage.json`, `dictionary.vi.md`, `dictionary.en.md`).
 * Documents are read one at a time. The files appear under their names only when all are complete.
 * @throws UserError where the folder is no dataset or the format cannot hold it
 */
export async function exportDataset(folder: string, options: ExportOptions): Promise<ExportSummary> {
  const { out, corrected = true, language = 'en' } = options;
  const format = EXPORT_FORMATS[options.format];
  const problems: Label[] = [];
  const rows = new Map<Table, number>(TABLES.map((table) => [table, 0]));
  let waiting = 0;
  await mkdir(out, { recursive: true });
  const staging = await mkdtemp(join(out, '.export-'));
  try {
    const all = [...(format.forPeople?.(language) ?? []), ...TABLES];
    const sink = await format.open(staging, all);
    try {
      for await (const entry of readDataset(folder, { corrected, onProblem: (problem) => problems.push(problem) })) {
        waiting += entry.outcomes.filter(needsPerson).length;
        for (const table of all) {
          for (const row of table.rows(entry)) {
            await sink.write(table, row);
            rows.set(table, (rows.get(table) ?? 0) + 1);
          }
        }
      }
    } catch (error) {
      await sink.abandon();
      throw error;
    }
    problems.push(...(await sink.close()));
    const files = new Map<string, WrittenFile>();
    for (const name of await readdir(staging)) files.set(name, await measure(join(staging, name)));
    const description = dataPackage(TABLES, format, { name: options.format, corrected, rows, files });
    await writeFile(join(staging, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
    for (const one of ['vi', 'en'] as const) {
      await writeFile(join(staging, `dictionary.${one}.md`), dictionaryMarkdown(TABLES, one));
    }
    for (const name of await readdir(staging)) await rename(join(staging, name), join(out, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return {
    tables: TABLES.map((table) => ({ name: table.name, rows: rows.get(table) ?? 0, file: format.fileOf(table) })),
    problems,
    waiting,
  };
}

async function measure(path: string): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
