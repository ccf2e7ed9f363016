import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, Extractor } from '../extractor.js';
import { messageOf, openPackage, type Parts } from '../ooxml/package.js';
import { parseXml, type XmlElement } from '../ooxml/xml.js';
import type { Page } from '../page.js';
import { sheetBlocks } from '../sheets/blocks.js';
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
    if ('failure' in opened) return failed(opened.failure);
    try {
      const extraction = readParts(opened.parts, options.maxPages ?? 2000);
      options.onPage?.(extraction.pages.length, extraction.pageCount);
      return extraction;
    } catch (error) {
      const message = `The XLSX file cannot be read: ${messageOf(error)}.`;
      return failed({ code: 'corrupt-file', message, severity: 'failure' });
    }
  },
};

function readParts(parts: Parts, maxPages: number): Extraction {
  const part = (name: string): XmlElement | null => {
    const source = parts.get(name);
    return source === undefined ? null : parseXml(source);
  };
  const workbook = readWorkbook(part);
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  workbook.sheets.slice(0, maxPages).forEach((sheet, index) => {
    const root = sheet.hidden ? null : part(sheet.part);
    if (sheet.hidden) {
      diagnostics.push({
        code: 'hidden-sheet',
        message: `The hidden sheet "${sheet.name}" was not read.`,
        severity: 'note',
      });
    }
    const blocks = root ? sheetBlocks(readSheet(root, workbook)) : [];
    if (blocks.length === 0) return;
    pages.push({ number: index + 1, width: null, height: null, rotation: 0, method: 'xlsx', confidence: 1, blocks });
  });
  if (workbook.sheets.length > maxPages) {
    const message = `${workbook.sheets.length - maxPages} sheets beyond the limit were not read.`;
    diagnostics.push({ code: 'page-limit', message });
  }
  if (pages.length === 0)
    return failed({ code: 'no-text', message: 'The XLSX file holds no text.', severity: 'failure' });
  return {
    pages,
    pageCount: workbook.sheets.length,
    diagnostics,
    decisions: pages.map((page) => ({
      page: page.number,
      method: 'xlsx',
      reason: `sheet "${workbook.sheets[(page.number ?? 1) - 1]?.name ?? ''}"`,
    })),
  };
}

function failed(diagnostic: Diagnostic): Extraction {
  return { pages: [], pageCount: null, diagnostics: [diagnostic], decisions: [] };
}
