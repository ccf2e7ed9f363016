import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, ExtractOptions, Extractor, PageDecision } from '../extractor.js';
import { markRunningLines } from '../layout/index.js';
import type { Page } from '../page.js';
import { type OpenPdf, openPdf } from './open.js';
import { type ReadPage, readPage } from './read-page.js';

/**
 * Reads PDF page by page: the text layer from the positions of its glyphs, or OCR of the picture where the layer is
 * missing, hidden and poor, or only a stamp. Encrypted, damaged, empty and foreign files give one diagnostic of severity
 * `failure`; a page that cannot be read gives `page-unreadable` and does not stop the others.
 */
export const pdfExtractor: Extractor = {
  name: 'pdf',
  mediaTypes: ['application/pdf'],
  async extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
    const opened = await openPdf(bytes);
    if (!opened.ok) return { pages: [], pageCount: null, diagnostics: [opened.failure], decisions: [] };
    try {
      const read = await readPages(opened.pdf, options);
      return isWhole(bytes) ? read : { ...read, diagnostics: [CUT, ...read.diagnostics] };
    } finally {
      await opened.pdf.close();
    }
  },
};

const CUT: Diagnostic = {
  code: 'cut-file',
  message: 'The PDF has no end mark ("%%EOF"): it may have been cut short, and parts of it may be missing.',
};

/** The end mark stands in the last 1024 bytes (PDF 32000-1, annex H, note 18). */
function isWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-2048).includes('%%EOF');
}

async function readPages(pdf: OpenPdf, options: ExtractOptions): Promise<Extraction> {
  const pageCount = pdf.document.numPages;
  const last = Math.min(pageCount, options.maxPages ?? 2000);
  const pages: Page[] = [];
  const decisions: PageDecision[] = [];
  const diagnostics: Diagnostic[] = [];
  for (let number = 1; number <= last; number++) {
    options.signal?.throwIfAborted();
    const read = await readOne(pdf, number, options);
    pages.push(read.page);
    decisions.push(read.decision);
    diagnostics.push(...read.diagnostics);
    options.onPage?.(number, last);
  }
  if (last < pageCount) {
    const message = `Only the first ${last} of ${pageCount} pages were read.`;
    diagnostics.push({ code: 'too-many-pages', message, page: last + 1 });
  }
  if (pages.length > 0 && diagnostics.filter(({ code }) => code === 'page-unreadable').length === pages.length) {
    diagnostics.push({ code: 'damaged-file', message: 'No page of the PDF could be read.', severity: 'failure' });
  }
  return { pages: markRunningLines(pages), pageCount, diagnostics, decisions };
}

async function readOne(pdf: OpenPdf, number: number, options: ExtractOptions): Promise<ReadPage> {
  try {
    const proxy = await pdf.document.getPage(number);
    try {
      return await readPage(pdf, proxy, options);
    } finally {
      proxy.cleanup();
    }
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return {
      page: { number, width: null, height: null, rotation: 0, method: 'none', confidence: 0, blocks: [] },
      decision: { page: number, method: 'none', reason: `cannot be read: ${detail}` },
      diagnostics: [{ code: 'page-unreadable', message: `Page ${number} cannot be read (${detail}).`, page: number }],
    };
  }
}
