import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, Extractor } from '../extractor.js';
import { failedExtraction, tooLarge } from '../failure.js';
import { openCompoundFile } from '../ole/compound-file.js';
import { uint16 } from '../sniff/bytes.js';
import { MEDIA } from '../sniff/index.js';
import { readBlocks } from '../word-model/blocks.js';
import { readWordDocument, type WordDocument } from './document.js';
import { readFib, WORD_95, WORD_97 } from './fib.js';
import { readWord95 } from './word-95.js';

/** Larger than any document without pictures in original size. */
const MAX_BYTES = 256 * 2 ** 20;

/**
 * Word 97–2003 documents (DOC), read after Microsoft's specification [MS-DOC]: text with the fonts that legacy encodings
 * are told by, list numbers, tables with merged cells, notes. Of Word 6.0 and 95 the words alone.
 */
export const docExtractor: Extractor = {
  name: 'doc',
  mediaTypes: [MEDIA.doc],
  async extract(bytes, options) {
    if (bytes.length > MAX_BYTES) return tooLarge(MAX_BYTES);
    try {
      const extraction = read(bytes);
      if (extraction.pages.length > 0) options.onPage?.(1, 1);
      return extraction;
    } catch {
      return failedExtraction('damaged-file', 'The DOC file is damaged and cannot be read.');
    }
  },
};

function read(bytes: Uint8Array): Extraction {
  const file = openCompoundFile(bytes);
  const main = file?.stream('WordDocument');
  if (!file || !main)
    return failedExtraction('damaged-file', 'The file is no Word document, or its directory is damaged.');
  const magic = uint16(main, 0);
  let word: WordDocument | null = null;
  let old = false;
  if (magic === WORD_97) {
    const fib = readFib(main);
    if (fib.encrypted) return failedExtraction('encrypted-file', 'The Word document is protected by a password.');
    const table = file.stream(fib.tableStream);
    if (!table) return failedExtraction('damaged-file', `The Word document lacks its ${fib.tableStream} stream.`);
    word = readWordDocument(main, table, file.stream('Data'));
  } else if (magic === WORD_95) {
    word = readWord95(main);
    old = true;
  }
  if (!word)
    return failedExtraction('unsupported-version', 'The document was written by a Word that is too old to be read.');
  const blocks = readBlocks(word.document, word.facts, 'doc');
  if (blocks.length === 0)
    return failedExtraction('no-text', 'The Word document holds no text (perhaps pictures only).');
  return {
    pages: [{ number: null, width: null, height: null, rotation: 0, method: 'doc', confidence: old ? 0.9 : 1, blocks }],
    pageCount: null,
    diagnostics: notes(word, old),
    decisions: [
      {
        page: null,
        method: 'doc',
        reason: old ? 'Word 6.0 or 95: words without styles' : 'Word 97–2003 with its own text',
      },
    ],
  };
}

function notes({ facts }: WordDocument, old: boolean): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (facts.trackedChanges > 0) {
    const message = 'The document holds tracked changes; it is read as if all of them were accepted.';
    diagnostics.push({ code: 'tracked-changes', message, severity: 'review' });
  }
  if (old) {
    const message = 'The document was written by Word 6.0 or 95; its styles and list numbers were not read.';
    diagnostics.push({ code: 'old-word-version', message, severity: 'review' });
  }
  return diagnostics;
}
