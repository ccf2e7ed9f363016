import type { Diagnostic } from '../diagnostic.js';
import type { Extraction } from '../extractor.js';
import { failedExtraction } from '../failure.js';
import type { Block, Page } from '../page.js';

/** What every workbook format says of its sheets. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden by its author, and so not part of what was issued. */
  readonly hidden: boolean;
}

/** Each shown sheet that holds something as a page, numbered by the order of the sheets; hidden ones are told. */
export function readSheets<Sheet extends SheetEntry>(
  method: 'xls' | 'xlsx',
  sheets: readonly Sheet[],
  maxPages: number,
  read: (sheet: Sheet) => readonly Block[],
): Extraction {
  const pages: Page[] = [];
  const decisions: Extraction['decisions'][number][] = [];
  const diagnostics: Diagnostic[] = [];
  sheets.slice(0, maxPages).forEach((sheet, index) => {
    const name = sheet.name.replace(/\s+/g, ' ');
    if (sheet.hidden) {
      diagnostics.push({
        code: 'hidden-sheet',
        message: `The hidden sheet "${name}" was not read.`,
        severity: 'note',
      });
      return;
    }
    const blocks = read(sheet);
    if (blocks.length === 0) return;
    const number = index + 1;
    pages.push({ number, width: null, height: null, rotation: 0, method, confidence: 1, blocks });
    decisions.push({ page: number, method, reason: `sheet "${name}"` });
  });
  if (sheets.length > maxPages) {
    const message = `${sheets.length - maxPages} sheets beyond the limit were not read.`;
    diagnostics.push({ code: 'too-many-pages', message });
  }
  if (pages.length === 0) return failedExtraction('no-text', 'The workbook holds no text.');
  return { pages, pageCount: sheets.length, diagnostics, decisions };
}
