import type { Extraction, Extractor } from '../extractor.js';
import { failedExtraction, tooLarge } from '../failure.js';
import { openCompoundFile } from '../ole/compound-file.js';
import { sheetBlocks } from '../sheets/blocks.js';
import { readSheets } from '../sheets/workbook.js';
import { MEDIA } from '../sniff/index.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

const MAX_BYTES = 128 * 2 ** 20;

/** Excel 5.0 to 2003 workbooks (XLS), read after [MS-XLS]: each sheet is a page, as in XLSX. */
export const xlsExtractor: Extractor = {
  name: 'xls',
  mediaTypes: [MEDIA.xls],
  async extract(bytes, options) {
    if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
    try {
      const extraction = read(bytes, options.maxPages ?? 2000);
      options.onPage?.(extraction.pages.length, extraction.pageCount);
      return extraction;
    } catch {
      return failedExtraction('damaged-file', 'The XLS file is damaged and cannot be read.');
    }
  },
};

function read(bytes: Uint8Array, maxPages: number): Extraction {
  const file = openCompoundFile(bytes);
  const stream = file?.stream('Workbook') ?? file?.stream('Book');
  if (!stream) return failedExtraction('damaged-file', 'The file is no Excel workbook, or its directory is damaged.');
  const workbook = readWorkbook(stream);
  if (workbook.encrypted) return failedExtraction('encrypted-file', 'The workbook is protected by a password.');
  return readSheets('xls', workbook.sheets, maxPages, (sheet) =>
    sheetBlocks(readSheet(stream, sheet.offset, workbook)),
  );
}
