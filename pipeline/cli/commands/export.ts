import { exportDataset } from '../../../output/export/export.js';
import { ExportError } from '../../../output/export/export-error.js';
import type { ExportFormat } from '../../../output/export/formats/index.js';
import { textTable } from '../../../output/show/table.js';
import { CommandError, EXIT } from '../exit-code.js';

export interface ExportCommandOptions {
  readonly format: ExportFormat;
  readonly out: string;
  readonly corrected?: boolean;
}

/** `chitieu export`: a dataset as tables, with their description. */
export async function exportCommand(dataset: string, options: ExportCommandOptions): Promise<void> {
  const summary = await exportDataset(dataset, options).catch((error: unknown) => {
    throw error instanceof ExportError ? new CommandError(error.message, EXIT.usage) : error;
  });
  const rows = summary.tables.map(({ name, rows: count, file }) => [name, String(count), file]);
  process.stdout.write(
    `${textTable([{ title: 'table' }, { title: 'rows', align: 'right' }, { title: 'file' }], rows)}\n\n`,
  );
  process.stdout.write(`described in ${options.out}/datapackage.json, dictionary.vi.md, dictionary.en.md\n`);
  for (const problem of summary.problems) process.stderr.write(`chitieu: ${problem}\n`);
  if (summary.waiting > 0) {
    process.stderr.write(
      `chitieu: ${summary.waiting} corrections do not fit what is read now; see chitieu corrections\n`,
    );
  }
  if (summary.problems.length > 0 || summary.waiting > 0) process.exitCode = EXIT.review;
}
