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
  const reads: FrameReading[] = [];
  let next = 1;
  let done = 0;
  const readOn = async () => {
    while (next <= wanted) {
      options.signal?.throwIfAborted();
      const number = next++;
      reads[number - 1] = await readFrame(bytes, number, options);
      options.onPage?.(++done, wanted);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.ocr?.pagesAtOnce ?? 2, wanted) }, readOn));
  const diagnostics = reads.flatMap((read) => read.diagnostics);
  if (wanted < frames) {
    const message = `Only the first ${wanted} of ${frames} pages were read.`;
    diagnostics.push({ code: 'too-many-pages', message, page: wanted + 1 });
  }
  const decisions = Array.from({ length: wanted }, (_, i): PageDecision => {
    return { page: i + 1, method: 'ocr', reason: 'the file is a picture' };
  });
  return { pages: reads.map((read) => read.page), pageCount: frames, diagnostics, decisions };
}

interface FrameReading {
  readonly page: Page;
  readonly diagnostics: readonly Diagnostic[];
}

async function readFrame(bytes: Uint8Array, number: number, options: ExtractOptions): Promise<FrameReading> {
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
