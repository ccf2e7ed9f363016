import type { Block, Line, Table } from '../page.js';
import { footnoteMark } from '../runs/index.js';
import { type Facts, factsOf, type TableFacts } from './facts.js';
import type { ModelDocument, ModelNode } from './model.js';
import { type NoteOrder, readParagraph } from './paragraphs.js';
import { layoutColumns, type ModelTable, readTable } from './tables.js';

/** So many lines may stand above a letterhead on its page ("DỰ THẢO", "Mẫu số 01"). */
const ABOVE_LETTERHEAD = 2;

/** The blocks of the document in reading order, its notes at the end. */
export function readBlocks(document: ModelDocument, facts: Facts, origin: Table['origin'] = 'docx'): Block[] {
  const notes: NoteOrder = { keys: [] };
  const blocks: Block[] = [];
  /** Body lines since the page, the section or the part of the document began. */
  let sinceBreak = 0;
  for (const node of document.children) {
    if (node.type === 'paragraph') {
      const { lines, breaksBefore, breaksAfter } = readParagraph(node, facts, notes);
      if (breaksBefore) sinceBreak = 0;
      blocks.push(...lines);
      sinceBreak = breaksAfter ? 0 : sinceBreak + lines.filter((line) => line.zone === 'body').length;
      continue;
    }
    if (node.type !== 'table') continue;
    const table = readTable(node, origin, (cell) => cellLines(cell, facts, notes));
    const columns = tableFacts(node, facts)?.ruled === false ? layoutColumns(table) : null;
    if (!columns) {
      blocks.push(table);
      sinceBreak += table.rows.length;
      continue;
    }
    const place = sinceBreak <= ABOVE_LETTERHEAD ? 'header' : 'closing';
    const [left, right] = columns;
    blocks.push(...left.map((line): Line => ({ ...line, zone: `${place}-left` })));
    blocks.push(...right.map((line): Line => ({ ...line, zone: `${place}-right` })));
    sinceBreak = place === 'closing' ? 0 : sinceBreak + 1;
  }
  return [...blocks, ...noteLines(document, facts, notes)];
}

/** All lines in a cell; those of a table inside it cell by cell. */
function cellLines(nodes: readonly ModelNode[], facts: Facts, notes: NoteOrder): Line[] {
  return nodes.flatMap((node): readonly Line[] => {
    if (node.type === 'paragraph') return readParagraph(node, facts, notes).lines;
    return 'children' in node ? cellLines(node.children, facts, notes) : [];
  });
}

function noteLines(document: ModelDocument, facts: Facts, notes: NoteOrder): Line[] {
  const lines: Line[] = [];
  // Notes may refer to further notes, which are then added behind.
  for (let i = 0; i < notes.keys.length; i++) {
    const [noteType = '', noteId = ''] = (notes.keys[i] ?? '').split(/-(.*)/s);
    const body = document.notes.resolve({ noteType, noteId })?.body ?? [];
    cellLines(body, facts, notes).forEach((line, index) => {
      const text = index === 0 ? `${footnoteMark(i + 1)} ${line.text}` : line.text;
      lines.push({ ...line, text, zone: 'footnote', flow: index === 0 ? 'start' : line.flow });
    });
  }
  return lines;
}

/** The facts of a table are reached through the first paragraph that stands in a cell of its own. */
function tableFacts(table: ModelTable, facts: Facts): TableFacts | null {
  for (const row of table.children) {
    for (const cell of row.type === 'tableRow' ? row.children : []) {
      for (const block of cell.type === 'tableCell' ? cell.children : []) {
        if (block.type !== 'paragraph') continue;
        for (const mark of block.children) {
          const index = mark.type === 'bookmarkStart' ? factsOf(facts, mark.name)?.table : null;
          if (index !== null && index !== undefined) return facts.tables[index] ?? null;
        }
      }
    }
  }
  return null;
}
