import type { DocumentText, TextCell } from '../document-text.js';
import type { LocatedText, Segment } from '../located-text.js';

/** Cells of tables, each as the text of its lines joined. */
export function cellTexts(doc: DocumentText): LocatedText[] {
  return doc.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== '').map(located)),
  );
}

/** The text of a cell, each line of it in its place. */
function located({ text, lines }: TextCell): LocatedText {
  const segments: Segment[] = [];
  let at = 0;
  for (const line of lines) {
    // Lines are joined by a blank, or by none after a hyphen.
    const from = text.startsWith(line.text, at) ? at : at + 1;
    segments.push({ from: segments.length === 0 ? 0 : from, start: line.start });
    at = from + line.text.length;
  }
  return { text, segments };
}
