import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, Extractor } from '../extractor.js';
import { openCompoundFile } from '../ole/compound-file.js';
import type { Page } from '../page.js';
import { sheetBlocks } from '../sheets/blocks.js';
import { MEDIA } from '../sniff/index.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

const MAX_BYTES = 128 * 2 ** 20;

/** Excel 5.0 to 2003 workbooks (XLS), read after [MS-XLS]: each sheet is a page, as in XLSX. */
export const xlsExtractor: Extractor = {
  name: 'xls',
  mediaTypes: [MEDIA.xls],
  async extract(bytes, options) {
    if (bytes.length > MAX_BYTES) return failed('file-too-large', `The file is larger than ${MAX_BYTES >> 20} MB.`);
    try {
      const extraction = read(bytes, options.maxPages ?? 2000);
      options.onPage?.(extraction.pages.length, extraction.pageCount);
      return extraction;
    } catch {
      return failed('corrupt-file', 'The XLS file is damaged and cannot be read.');
    }
  },
};

function read(bytes: Uint8Array, maxPages: number): Extraction {
  const file = openCompoundFile(bytes);
  const stream = file?.stream('Workbook') ?? file?.stream('Book');
  if (!stream) return failed('corrupt-file', 'The file is no Excel workbook, or its directory is damaged.');
  const workbook = readWorkbook(stream);
  if (workbook.encrypted) return failed('encrypted-file', 'The workbook is protected by a password.');
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  workbook.sheets.slice(0, maxPages).forEach((sheet, index) => {
    if (sheet.hidden) {
      diagnostics.push({
        code: 'hidden-sheet',
        message: `The hidden sheet "${oneLine(sheet.name)}" was not read.`,
        severity: 'note',
      });
      return;
    }
    const blocks = sheetBlocks(readSheet(stream, sheet.offset, workbook));
    if (blocks.length === 0) return;
    pages.push({ number: index + 1, width: null, height: null, rotation: 0, method: 'xls', confidence: 1, blocks });
  });
  if (workbook.sheets.length > maxPages) {
    const message = `${workbook.sheets.length - maxPages} sheets beyond the limit were not read.`;
    diagnostics.push({ code: 'page-limit', message });
  }
  if (pages.length === 0) return failed('no-text', 'The workbook holds no text.');
  return {
    pages,
    pageCount: workbook.sheets.length,
    diagnostics,
    decisions: pages.map((page) => ({
      page: page.number,
      method: 'xls',
      reason: `sheet "${oneLine(workbook.sheets[(page.number ?? 1) - 1]?.name ?? '')}"`,
    })),
  };
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ');

function failed(code: string, message: string): Extraction {
  return { pages: [], pageCount: null, diagnostics: [{ code, message, severity: 'failure' }], decisions: [] };
}
