import type { Block, Line, Table } from '../page.js';
import { footnoteMark } from '../runs/index.js';
import { type Facts, factsOf, type TableFacts } from './facts.js';
import type { ModelDocument, ModelNode } from './model.js';
import { type NoteOrder, type ReadParagraph, readParagraph } from './paragraphs.js';
import { tabColumns } from './tab-columns.js';
import { layoutColumns, type ModelTable, readTable, unframed } from './tables.js';

/** So many lines may stand above a letterhead on its page ("DỰ THẢO", "Mẫu số 01"). */
const ABOVE_LETTERHEAD = 2;

/** The blocks of the document in reading order, its notes at the end. */
export function readBlocks(document: ModelDocument, facts: Facts, origin: Table['origin'] = 'docx'): Block[] {
  const notes: NoteOrder = { keys: [] };
  const blocks: Block[] = [];
  /** Body lines since the page, the section or the part of the document began. */
  let sinceBreak = 0;
  const push = (place: 'header' | 'closing', left: readonly Line[], right: readonly Line[]): void => {
    blocks.push(...left.map((line): Line => ({ ...line, zone: `${place}-left` })));
    blocks.push(...right.map((line): Line => ({ ...line, zone: `${place}-right` })));
    sinceBreak = place === 'closing' ? 0 : sinceBreak + 1;
  };
  const place = (): 'header' | 'closing' => (sinceBreak <= ABOVE_LETTERHEAD ? 'header' : 'closing');
  const nodes = unframed(document.children);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as ModelNode;
    if (node.type === 'paragraph') {
      const { lines, sides, breaksBefore, breaksAfter } = readParagraph(node, facts, notes);
      if (breaksBefore) sinceBreak = 0;
      if (sides.some(({ left, right }) => left && right)) {
        const columns = tabColumns(paragraphsFrom(nodes, i, facts, notes), place() === 'closing');
        if (columns) {
          push(place(), columns.left, columns.right);
          i += columns.length - 1;
          continue;
        }
      }
      blocks.push(...lines);
      sinceBreak = breaksAfter ? 0 : sinceBreak + lines.filter((line) => line.zone === 'body').length;
      continue;
    }
    if (node.type !== 'table') continue;
    const table = readTable(node, origin, (cell) => cellLines(cell, facts, notes));
    const columns = tableFacts(node, facts)?.ruled === false ? layoutColumns(table) : null;
    if (!columns || (place() === 'closing' && !signs(columns[1]))) {
      blocks.push(table);
      sinceBreak += table.rows.length;
      continue;
    }
    push(place(), ...columns);
  }
  return [...blocks, ...noteLines(document, facts, notes)];
}

/** A signature is centred over the name; other two columns in mid-document are a form or a list. */
function signs(right: readonly Line[]): boolean {
  const centred = right.filter(({ style }) => style.align === 'center' || style.align === null).length;
  return centred * 2 >= right.length;
}

function* paragraphsFrom(
  nodes: readonly ModelNode[],
  start: number,
  facts: Facts,
  notes: NoteOrder,
): Generator<ReadParagraph> {
  for (let i = start; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.type !== 'paragraph') return;
    yield readParagraph(node, facts, notes);
  }
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
      lines.push(index === 0 ? withMark(line, `${footnoteMark(i + 1)} `) : { ...line, zone: 'footnote' });
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

function withMark(line: Line, mark: string): Line {
  const { leadLength, fontSpans: _, ...style } = line.style;
  const lead = leadLength === undefined ? {} : { leadLength: leadLength + mark.length };
  return { ...line, text: mark + line.text, style: { ...style, ...lead }, zone: 'footnote', flow: 'start' };
}
