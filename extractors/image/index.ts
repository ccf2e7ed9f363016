import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, ExtractOptions, Extractor, PageDecision } from '../extractor.js';
import type { Page } from '../page.js';
import { countFrames, decodeFrame } from './decode.js';

/**
 * Pictures of pages: PNG, JPEG, WebP and TIFF with one or more pages. Pages are read by OCR; a picture that cannot be
 * decoded, is too large or too small gives a diagnostic.
 */
export const imageExtractor: Extractor = {
  name: 'image',
  mediaTypes: ['image/png', 'image/jpeg', 'image/tiff', 'image/webp'],
  async extract(bytes, options) {
    const counted = await countFrames(bytes);
    if ('problem' in counted) {
      const failure: Diagnostic = { code: 'unreadable-image', message: counted.problem, severity: 'failure' };
      return { pages: [], pageCount: null, diagnostics: [failure], decisions: [] };
    }
    return readFrames(bytes, counted.frames, options);
  },
};

async function readFrames(bytes: Uint8Array, frames: number, options: ExtractOptions): Promise<Extraction> {
  const wanted = Math.min(frames, options.maxPages ?? 2000);
  const pages: Page[] = [];
  const diagnostics: Diagnostic[] = [];
  const decisions: PageDecision[] = [];
  for (let number = 1; number <= wanted; number++) {
    options.signal?.throwIfAborted();
    decisions.push({ page: number, method: 'ocr', reason: 'the file is a picture' });
    if (!options.dryRun) {
      const read = await readFrame(bytes, number, options);
      pages.push(read.page);
      diagnostics.push(...read.diagnostics);
    }
    options.onPage?.(number, wanted);
  }
  if (wanted < frames) {
    diagnostics.push({
      code: 'pages-left-out',
      message: `Only ${wanted} of ${frames} pages were read.`,
      severity: 'review',
    });
  }
  return { pages, pageCount: frames, diagnostics, decisions };
}

async function readFrame(
  bytes: Uint8Array,
  number: number,
  options: ExtractOptions,
): Promise<{ page: Page; diagnostics: readonly Diagnostic[] }> {
  const unread = (code: string, message: string) => ({
    page: { number, width: null, height: null, rotation: 0, method: 'none', confidence: 0, blocks: [] } as const,
    diagnostics: [{ code, message, page: number, severity: 'review' } as const],
  });
  if (!options.ocr) return unread('needs-ocr', `Page ${number} is a picture, and no OCR is at hand.`);
  const image = await decodeFrame(bytes, number - 1);
  if ('problem' in image) return unread('unreadable-image', image.problem);
  const { judge, signal } = options;
  return options.ocr.read(image, { number, width: null, height: null, judge, ...(signal ? { signal } : {}) });
}
