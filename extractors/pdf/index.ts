import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, ExtractOptions, Extractor } from '../extractor.js';
import { markRunningLines } from '../layout/index.js';
import type { ReadPage } from './read-page.js';
import { openSource, type PageSource } from './source.js';

/**
 * Reads PDF page by page: the text layer from the positions of its glyphs, or OCR of the picture where the layer is
 * missing, hidden and poor, or only a stamp. Encrypted, damaged, empty and foreign files give one diagnostic of severity
 * `failure`; a page that cannot be read gives `page-unreadable` and does not stop the others.
 */
export const pdfExtractor: Extractor = {
  name: 'pdf',
  mediaTypes: ['application/pdf'],
  async extract(bytes: Uint8Array, options: ExtractOptions): Promise<Extraction> {
    const opened = await openSource(bytes);
    if (!opened.ok) return { pages: [], pageCount: null, diagnostics: [opened.failure], decisions: [] };
    try {
      const read = await readPages(opened.source, options);
      return isWhole(bytes) ? read : { ...read, diagnostics: [CUT, ...read.diagnostics] };
    } finally {
      await opened.source.close();
    }
  },
};

const CUT: Diagnostic = {
  code: 'truncated-file',
  message: 'The PDF has no end mark ("%%EOF"): it may have been cut short, and parts of it may be missing.',
};

/** The end mark stands in the last 1024 bytes (PDF 32000-1, annex H, note 18). */
function isWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(-2048).includes('%%EOF');
}

async function readPages(source: PageSource, options: ExtractOptions): Promise<Extraction> {
  const { pageCount } = source;
  const last = Math.min(pageCount, options.maxPages ?? 2000);
  const read = await inLanes(last, Math.max(2, options.ocr?.pagesAtOnce ?? 2), async (number, done) => {
    options.signal?.throwIfAborted();
    const page = await readOne(source, number, options);
    options.onPage?.(done(), last);
    return page;
  });
  const pages = read.map(({ page }) => page);
  const decisions = read.map(({ decision }) => decision);
  const diagnostics: Diagnostic[] = read.flatMap((page) => page.diagnostics);
  if (last < pageCount) {
    const message = `Only the first ${last} of ${pageCount} pages were read.`;
    diagnostics.push({ code: 'too-many-pages', message, page: last + 1 });
  }
  if (pages.length > 0 && diagnostics.filter(({ code }) => code === 'page-unreadable').length === pages.length) {
    diagnostics.push({ code: 'damaged-file', message: 'No page of the PDF could be read.', severity: 'failure' });
  }
  return { pages: markRunningLines(pages), pageCount, diagnostics, decisions };
}

async function readOne(source: PageSource, number: number, options: ExtractOptions): Promise<ReadPage> {
  try {
    return await source.read(number, options);
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

/**
 * Numbers 1…`count`, several at a time, results in order: while one page waits (for a stream to be unpacked, for OCR) the
 * next is begun, and no more pages than lanes are in memory. The first error is thrown once every lane has ended.
 */
async function inLanes<T>(
  count: number,
  lanes: number,
  run: (number: number, done: () => number) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 1;
  let finished = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (next <= count && !failed) {
      const number = next++;
      try {
        results[number - 1] = await run(number, () => ++finished);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(lanes, count) }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
