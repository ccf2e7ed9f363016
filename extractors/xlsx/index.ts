import type { Extraction, Extractor } from '../extractor.js';
import { failedExtraction } from '../failure.js';
import { messageOf, openPackage, type Parts } from '../ooxml/package.js';
import { parseXml, type XmlElement } from '../ooxml/xml.js';
import { sheetBlocks } from '../sheets/blocks.js';
import { readSheets } from '../sheets/workbook.js';
import { MEDIA } from '../sniff/index.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './workbook.js';

const XLSX = {
  label: 'XLSX',
  wanted: /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/,
  main: 'xl/workbook.xml',
} as const;

/** Excel workbooks (XLSX), as appendices come in: each sheet is a page, numbers as a Vietnamese Excel prints them. */
export const xlsxExtractor: Extractor = {
  name: 'xlsx',
  mediaTypes: [MEDIA.xlsx],
  async extract(bytes, options) {
    const opened = openPackage(bytes, XLSX);
    if ('failure' in opened) return opened.failure;
    try {
      const extraction = readParts(opened.parts, options.maxPages ?? 2000);
      options.onPage?.(extraction.pages.length, extraction.pageCount);
      return extraction;
    } catch (error) {
      return failedExtraction('damaged-file', `The XLSX file cannot be read: ${messageOf(error)}.`);
    }
  },
};

function readParts(parts: Parts, maxPages: number): Extraction {
  const part = (name: string): XmlElement | null => {
    const source = parts.get(name);
    return source === undefined ? null : parseXml(source);
  };
  const workbook = readWorkbook(part);
  return readSheets('xlsx', workbook.sheets, maxPages, (sheet) => {
    const root = part(sheet.part);
    return root ? sheetBlocks(readSheet(root, workbook)) : [];
  });
}
