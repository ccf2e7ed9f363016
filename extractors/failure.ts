import type { Extraction } from './extractor.js';

/** A file of which nothing can be read, and why: `message` is one sentence for people. */
export function failedExtraction(code: string, message: string): Extraction {
  return { pages: [], pageCount: null, diagnostics: [{ code, message, severity: 'failure' }], decisions: [] };
}

/** The failure of a file of more than `maxBytes`, the most that its format is read of. */
export function tooLarge(maxBytes: number): Extraction {
  return failedExtraction('file-too-large', `The file is larger than ${maxBytes >> 20} MB.`);
}
