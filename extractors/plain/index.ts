import type { Diagnostic } from '../diagnostic.js';
import type { Extractor } from '../extractor.js';
import { failedExtraction, tooLarge } from '../failure.js';
import { MEDIA } from '../sniff/index.js';
import { countMarkdownMarks } from '../sniff/markdown-marks.js';
import { type DecodedText, decodeText } from './decode.js';
import { readPages } from './pages.js';

/** A text of 32 MB is some 10,000 pages: more is no document. */
const MAX_BYTES = 32 * 2 ** 20;
const MARKDOWN_FROM = 3;

/**
 * Plain text and Markdown. Form feeds make numbered pages; otherwise everything is one page with number `null`. Whether
 * a text is Markdown is told by its marks.
 */
export const plainExtractor: Extractor = {
  name: 'plain',
  mediaTypes: [MEDIA.text, MEDIA.markdown],
  async extract(bytes, options) {
    if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
    const decoded = decodeText(bytes);
    if (!decoded) return failedExtraction('not-text', 'The bytes are no text in any known encoding.');
    const markdown = countMarkdownMarks(decoded.text) >= MARKDOWN_FROM;
    const method = markdown ? 'markdown' : 'plain';
    const all = readPages(decoded.text, { markdown, confidence: decoded.charset === 'legacy-8-bit' ? 0.5 : 1 });
    const pages = all.slice(0, options.maxPages ?? 2000);
    if (!pages.some((page) => page.blocks.length > 0)) return failedExtraction('no-text', 'The file holds no text.');
    options.onPage?.(pages.length, pages.length);
    const label = decoded.charset === 'legacy-8-bit' ? 'text in a one-byte encoding' : `${decoded.charset} text`;
    return {
      pages,
      pageCount: pages[0]?.number === null ? null : all.length,
      diagnostics: diagnose(decoded, all.length - pages.length),
      decisions: pages.map((page) => ({
        page: page.number,
        method,
        reason: markdown ? `${label} with Markdown marks` : label,
      })),
    };
  },
};

function diagnose(decoded: DecodedText, skipped: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (decoded.charset === 'legacy-8-bit') {
    diagnostics.push({
      code: 'one-byte-encoding',
      message: 'The text is in a one-byte encoding; which one is told by its words.',
      severity: 'note',
    });
  }
  const lost = decoded.text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 0) {
    diagnostics.push({
      code: 'undecodable-bytes',
      message: `${lost} places of the text hold bytes that are no ${decoded.charset}.`,
    });
  }
  if (skipped > 0) {
    diagnostics.push({ code: 'too-many-pages', message: `${skipped} pages beyond the limit were not read.` });
  }
  return diagnostics;
}
