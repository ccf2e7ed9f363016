import { exportDataset } from '../../../output/export/export.js';
import type { ExportFormat } from '../../../output/export/formats/index.js';
import { type Column, textTable } from '../../../output/show/table.js';
import { EXIT } from '../exit-code.js';
import { LANGUAGE, say, screen, tell } from '../language.js';

export interface ExportCommandOptions {
  readonly format: ExportFormat;
  readonly out: string;
  readonly corrected?: boolean;
}

/** `chitieu export`: a dataset as tables, with their description. */
export async function exportCommand(dataset: string, options: ExportCommandOptions): Promise<void> {
  const summary = await exportDataset(dataset, { ...options, language: LANGUAGE });
  const rows = summary.tables.map(({ name, rows: count, file }) => [name, String(count), file]);
  const columns: readonly Column[] = [
    { title: say({ vi: 'bảng', en: 'table' }) },
    { title: say({ vi: 'số dòng', en: 'rows' }), align: 'right' },
    { title: say({ vi: 'tệp', en: 'file' }), kind: 'path' },
  ];
  const described = {
    vi: `mô tả trong ${options.out}/datapackage.json, dictionary.vi.md, dictionary.en.md`,
    en: `described in ${options.out}/datapackage.json, dictionary.vi.md, dictionary.en.md`,
  };
  process.stdout.write(`${textTable(columns, rows, screen())}\n\n${say(described)}\n`);
  summary.problems.forEach(tell);
  if (summary.waiting > 0) {
    tell({
      vi: `${summary.waiting} đính chính không khớp với nội dung đọc được; xem chitieu corrections ${dataset}`,
      en: `${summary.waiting} corrections do not fit what is read now; see chitieu corrections ${dataset}`,
    });
  }
  if (summary.problems.length > 0 || summary.waiting > 0) process.exitCode = EXIT.review;
}
