import { type DocumentText, linesBetween } from './document-text.js';

/**
 * How far the digits at `[start, end)` of the document can be trusted: the least confidence of the words there, or of the
 * page where words are not known. A word that a second reading contradicts, or that is written by hand, halves it.
 */
export function digitConfidence(doc: DocumentText, start: number, end: number): number {
  let least = 1;
  for (const line of linesBetween(doc, start, end)) {
    const page = doc.pages[line.pageIndex];
    if (line.words.length === 0) {
      // Clean text without positions is as sure as text can be; OCR without words is as sure as its page.
      least = Math.min(least, page?.method === 'ocr' ? page.confidence : 1);
      continue;
    }
    let at = line.start;
    for (const word of line.words) {
      const wordEnd = at + word.text.length;
      if (at < end && wordEnd > start && /\d|%/.test(word.text)) {
        least = Math.min(least, word.doubt ? word.confidence * 0.5 : word.confidence);
      }
      at = wordEnd + 1;
    }
  }
  return least;
}
