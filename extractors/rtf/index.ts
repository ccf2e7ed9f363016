import type { Extractor } from '../extractor.js';
import { failedExtraction, tooLarge } from '../failure.js';
import { hasAscii } from '../sniff/bytes.js';
import { MEDIA } from '../sniff/index.js';
import { readBlocks } from '../word-model/blocks.js';
import { readRtf } from './read.js';

const MAX_BYTES = 128 * 2 ** 20;

/** Rich Text Format: text with styles, tables, footnotes and the list numbers that the file itself prints. */
export const rtfExtractor: Extractor = {
  name: 'rtf',
  mediaTypes: [MEDIA.rtf],
  async extract(bytes, options) {
    if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
    const from = bytes.indexOf(0x7b);
    if (from < 0 || !hasAscii(bytes, '{\\rtf', from))
      return failedExtraction('damaged-file', 'The file does not begin as RTF.');
    try {
      const { document, facts } = readRtf(bytes);
      const blocks = readBlocks(document, facts, 'rtf');
      if (blocks.length === 0)
        return failedExtraction('no-text', 'The RTF file holds no text (perhaps pictures only).');
      options.onPage?.(1, 1);
      return {
        pages: [{ number: null, width: null, height: null, rotation: 0, method: 'rtf', confidence: 1, blocks }],
        pageCount: null,
        diagnostics: [],
        decisions: [{ page: null, method: 'rtf', reason: 'RTF with its own text' }],
      };
    } catch {
      return failedExtraction('damaged-file', 'The RTF file is damaged and cannot be read.');
    }
  },
};
