import type { PlanDocument } from '../normalizers/schema.js';
import { readDocument } from './read-document.js';

/**
 * Reads a plain text (or Markdown) of a plan or report, damaged or not, into a record of the contract.
 * Never throws on any text; what is doubtful is in `warnings`.
 *
 * @param text with TAB-separated or Markdown tables, footnotes as `<sup>1</sup>`
 * @param path what `source.path` shall say. @default 'text.txt'
 */
export async function parseText(text: string, path = 'text.txt'): Promise<PlanDocument> {
  return (await readDocument(Buffer.from(text.normalize('NFC'), 'utf8'), path)).document;
}
