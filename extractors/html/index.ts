import type { Extractor } from '../extractor.js';
import { failedExtraction, tooLarge } from '../failure.js';
import { decodeText } from '../plain/decode.js';
import { MEDIA } from '../sniff/index.js';
import { readBlocks } from '../word-model/blocks.js';
import { readHtmlTree } from './document.js';

const MAX_BYTES = 32 * 2 ** 20;

/**
 * HTML pages, as documents are stored from web sites and mails. The tree comes from htmlparser2; scripts and hidden
 * parts are left out, menus are not told from text.
 */
export const htmlExtractor: Extractor = {
  name: 'html',
  mediaTypes: [MEDIA.html],
  async extract(bytes, options) {
    if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
    const decoded = decodeText(bytes);
    if (!decoded) return failedExtraction('not-text', 'The bytes are no text in any known encoding.');
    try {
      const { parseDocument } = await import('htmlparser2');
      const { document, facts } = readHtmlTree(parseDocument(decoded.text).children);
      const blocks = readBlocks(document, facts, 'html');
      if (blocks.length === 0) return failedExtraction('no-text', 'The HTML page holds no text.');
      options.onPage?.(1, 1);
      const confidence = decoded.charset === 'legacy-8-bit' ? 0.5 : 1;
      return {
        pages: [{ number: null, width: null, height: null, rotation: 0, method: 'html', confidence, blocks }],
        pageCount: null,
        diagnostics: [],
        decisions: [{ page: null, method: 'html', reason: 'HTML page with its own text' }],
      };
    } catch {
      return failedExtraction('damaged-file', 'The HTML page is damaged and cannot be read.');
    }
  },
};
