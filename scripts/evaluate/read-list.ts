import { pdfExtractor } from '../../extractors/pdf/index.js';
import { TRUSTING } from '../../extractors/pdf/testing.js';
import { composeText } from '../../normalizers/compose-text.js';
import { type ColumnRole, flat, readTaskLists } from '../../normalizers/tables/index.js';
import type { TypesetList } from './typeset-list.js';

/** Rows that do not come back as they were typeset, as "wanted / read". */
export async function misreadRows({ bytes, columns, rows }: TypesetList): Promise<readonly string[]> {
  const { pages } = await pdfExtractor.extract(bytes, TRUSTING);
  const read = readTaskLists(composeText(pages)).flatMap((list) => list.rows);
  const told = read.map(({ cells }) => columns.map((role) => flat(cells.get(role as ColumnRole) ?? '')).join(' | '));
  const wanted = rows.map((row) => row.join(' | '));
  const count = Math.max(told.length, wanted.length);
  return Array.from({ length: count }, (_, i) => [wanted[i], told[i]])
    .filter(([want, got]) => want !== got)
    .map(([want, got]) => `${want} / ${got}`);
}
