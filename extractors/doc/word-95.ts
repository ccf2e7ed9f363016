import { characterOfByte } from '../runs/index.js';
import { uint16, uint32 } from '../sniff/bytes.js';
import type { Facts } from '../word-model/facts.js';
import type { ModelNode } from '../word-model/model.js';
import { type SourceRow, tableOf } from '../word-model/table-model.js';
import type { WordDocument } from './document.js';
import { runOf } from './text-runs.js';

/**
 * Word 6.0 and 95: one-byte text in one stretch, of which only the words are read, without fonts and styles. `null` for
 * a document that was saved in pieces or under a password.
 */
export function readWord95(main: Uint8Array): WordDocument | null {
  const flags = uint16(main, 0x0a);
  if ((flags & 0x0104) !== 0) return null;
  const from = uint32(main, 0x18);
  const length = uint32(main, 0x34);
  if (length === 0 || from + length > main.length) return null;
  const facts: Facts = { paragraphs: [], tables: [], trackedChanges: 0 };
  const fields = { open: [] };
  const children: ModelNode[] = [];
  let cells: ModelNode[][] = [];
  let text = '';
  const paragraph = (): ModelNode => {
    const run = runOf(text, {}, 0, fields, () => null);
    text = '';
    return { type: 'paragraph', children: run ? [run] : [] };
  };
  let cell: ModelNode[] = [];
  let rows: SourceRow[] = [];
  const pushBody = (...nodes: readonly ModelNode[]): void => {
    if (rows.length > 0) children.push(tableOf(rows));
    rows = [];
    children.push(...nodes);
  };
  for (let at = from; at < from + length; at++) {
    const byte = main[at] ?? 0;
    if (byte === 0x07) {
      // The mark behind the last cell of a row ends the row.
      if (text === '' && main[at - 1] === 0x07) {
        rows.push({ cells, definition: null });
        cells = [];
        continue;
      }
      cell.push(paragraph());
      cells.push(cell);
      cell = [];
    } else if (byte === 0x0d || byte === 0x0c) {
      const node = paragraph();
      if (cells.length > 0) cell.push(node);
      else pushBody(node);
    } else text += characterOfByte(byte);
  }
  pushBody(...cells.flat(), ...cell, ...(text === '' ? [] : [paragraph()]));
  return { document: { children, notes: { resolve: () => undefined } }, facts };
}
