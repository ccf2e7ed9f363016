import { uint32 } from '../sniff/bytes.js';
import { bookmarkName, type Facts } from '../word-model/facts.js';
import type { ModelDocument, ModelNode } from '../word-model/model.js';
import { countLists, type Marker } from '../word-model/numbering.js';
import { type SourceRow, tableOf } from '../word-model/table-model.js';
import { type Fib, PART, readFib } from './fib.js';
import { readFonts } from './fonts.js';
import { readLists } from './lists.js';
import { type Piece, readPieces, readText } from './pieces.js';
import { characterProperties, type ParagraphMarks, paragraphMarks } from './properties.js';
import { readPropertyRuns, runAt } from './property-pages.js';
import { readStylesheet } from './stylesheet.js';
import { type FieldState, type NoteAt, runOf } from './text-runs.js';

export interface WordDocument {
  readonly document: ModelDocument;
  readonly facts: Facts;
}

interface SourceParagraph {
  readonly node: ModelNode;
  readonly marks: ParagraphMarks;
  /** The character that ends it. */
  readonly end: string;
}

/** Reads a Word 97–2003 document from its streams; `data` may be missing. */
export function readWordDocument(main: Uint8Array, table: Uint8Array, data: Uint8Array | null): WordDocument {
  const fib = readFib(main);
  const clx = fib.part(PART.clx);
  const pieces = readPieces(table, clx.at, clx.length);
  const text = readText(main, pieces);
  const fonts = readFonts(table, fib.part(PART.fonts));
  const fontName = (index: number): string | undefined => fonts[index] || undefined;
  const styles = readStylesheet(table, fib.part(PART.styles), fontName);
  const characterRuns = readPropertyRuns(main, table, fib.part(PART.characterProperties), 'character');
  const paragraphRuns = readPropertyRuns(main, table, fib.part(PART.paragraphProperties), 'paragraph');
  const numbering = countLists(readLists(table, fib.part(PART.lists), fib.part(PART.listOverrides), fontName));
  const facts: Facts = { paragraphs: [], tables: [], trackedChanges: 0 };
  const fields: FieldState = { open: [] };
  const notes = readNotes(table, fib);
  const noteAt: NoteAt = (position) => notes.references.get(position) ?? null;

  const paragraph = (from: number, end: number): SourceParagraph => {
    const last = runAt(paragraphRuns, offsetOf(pieces, end));
    const style = last?.style ?? 0;
    const marks = paragraphMarks(main, last?.sprmsFrom ?? 0, last?.sprmsTo ?? 0, styles.paragraph(style), data);
    const inherited = styles.character(style);
    const children: ModelNode[] = [];
    for (let at = from; at < end; ) {
      const piece = pieceAt(pieces, at);
      const run = runAt(characterRuns, offsetOf(pieces, at));
      const behind = run && piece ? at + Math.ceil((run.to - offsetOf(pieces, at)) / piece.bytesPerCharacter) : end;
      const stop = Math.max(at + 1, Math.min(end, behind, piece?.end ?? end));
      let properties = characterProperties(main, run?.sprmsFrom ?? 0, run?.sprmsTo ?? 0, inherited, fontName);
      if (properties.style) {
        const styled = styles.applyCharacterStyle(properties.style, inherited);
        properties = characterProperties(main, run?.sprmsFrom ?? 0, run?.sprmsTo ?? 0, styled, fontName);
      }
      if (properties.deleted || properties.inserted) facts.trackedChanges++;
      const node = runOf(text.slice(at, stop), properties, at, fields, noteAt);
      if (node) children.push(node);
      at = stop;
    }
    let marker: Marker | null = null;
    if (marks.list && !marks.rowEnd) marker = numbering.next(String(marks.list), marks.level ?? 0);
    const mark = runAt(characterRuns, offsetOf(pieces, end));
    const index = facts.paragraphs.length;
    facts.paragraphs.push({
      align: marks.align ?? 'left',
      marker,
      markerStyle: marker
        ? {
            ...characterProperties(main, mark?.sprmsFrom ?? 0, mark?.sprmsTo ?? 0, inherited, fontName),
            ...marker.runProperties,
          }
        : {},
      pageBreakBefore: marks.pageBreakBefore ?? false,
      sectionEnd: text[end] === '\f',
      table: marks.inTable ? facts.tables.length : null,
      furniture: false,
    });
    const bookmark: ModelNode = { type: 'bookmarkStart', name: bookmarkName(index) };
    return { node: { type: 'paragraph', children: [bookmark, ...children] }, marks, end: text[end] ?? '' };
  };

  const blocksOf = (from: number, to: number): ModelNode[] => {
    const blocks: ModelNode[] = [];
    let rows: SourceRow[] = [];
    let cells: ModelNode[][] = [];
    let cell: ModelNode[] = [];
    let ruled = false;
    const closeTable = (): void => {
      if (cell.length > 0) cells.push(cell);
      if (cells.length > 0) rows.push({ cells, definition: null });
      if (rows.length > 0) {
        blocks.push(tableOf(rows));
        facts.tables.push({ ruled });
      }
      [rows, cells, cell, ruled] = [[], [], [], false];
    };
    for (let at = from; at < to; ) {
      const end = endOfParagraph(text, at, to);
      const { node, marks, end: mark } = paragraph(at, end);
      at = end + 1;
      if (!marks.inTable && !marks.depth) {
        closeTable();
        blocks.push(node);
      } else if (marks.rowEnd && (marks.depth ?? 1) <= 1) {
        const definition = marks.row ?? null;
        ruled ||= (marks.ruled ?? false) || (definition?.cells.some((c) => c.ruled) ?? false);
        if (cells.length > 0) rows.push({ cells, definition });
        [cells, cell] = [[], []];
      } else {
        cell.push(node);
        if (mark === '\x07') {
          cells.push(cell);
          cell = [];
        }
      }
    }
    closeTable();
    return blocks;
  };

  const body = blocksOf(0, Math.min(fib.counts.main, text.length));
  const boxes = boxesOf(fib, text, blocksOf);
  const noteBodies = new Map(
    [...notes.texts].map(([key, span]) => [key, blocksOf(span.from, Math.min(span.to, text.length))]),
  );
  return {
    document: {
      children: [...body, ...boxes],
      notes: {
        resolve: ({ noteType, noteId }) => {
          const body = noteBodies.get(`${noteType}-${noteId}`);
          return body ? { body } : undefined;
        },
      },
    },
    facts,
  };
}

/** Paragraphs end at a paragraph mark, a cell mark, or a section or page break. */
function endOfParagraph(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d || code === 0x07 || code === 0x0c) return at;
  }
  return to;
}

function pieceAt(pieces: readonly Piece[], position: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (!piece) return null;
    if (position < piece.start) high = middle - 1;
    else if (position >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}

function offsetOf(pieces: readonly Piece[], position: number): number {
  const piece = pieceAt(pieces, position);
  return piece ? piece.offset + (position - piece.start) * piece.bytesPerCharacter : -1;
}

interface Notes {
  readonly references: ReadonlyMap<number, ModelNode>;
  readonly texts: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}

/** Footnotes and endnotes: where they are referred to, and where their texts stand behind the main text. */
function readNotes(table: Uint8Array, fib: Fib): Notes {
  const references = new Map<number, ModelNode>();
  const texts = new Map<string, { from: number; to: number }>();
  const { main, footnotes, headers, macros, annotations } = fib.counts;
  const kinds = [
    { noteType: 'footnote', refs: PART.footnoteReferences, text: PART.footnoteTexts, base: main },
    {
      noteType: 'endnote',
      refs: PART.endnoteReferences,
      text: PART.endnoteTexts,
      base: main + footnotes + headers + macros + annotations,
    },
  ] as const;
  for (const { noteType, refs, text, base } of kinds) {
    const part = fib.part(refs);
    const count = part.length < 4 ? 0 : Math.min(Math.floor((part.length - 4) / 6), 5000);
    for (let i = 0; i < count; i++) {
      const noteId = String(i + 1);
      references.set(uint32(table, part.at + 4 * i), { type: 'noteReference', noteType, noteId });
      const at = fib.part(text).at + 4 * i;
      texts.set(`${noteType}-${noteId}`, { from: base + uint32(table, at), to: base + uint32(table, at + 4) });
    }
  }
  return { references, texts };
}

/** Text boxes stand behind everything else; where on the page they float is not followed up. */
function boxesOf(fib: Fib, text: string, blocksOf: (from: number, to: number) => ModelNode[]): ModelNode[] {
  const { main, footnotes, headers, macros, annotations, endnotes, textBoxes } = fib.counts;
  const from = main + footnotes + headers + macros + annotations + endnotes;
  return textBoxes > 0 ? blocksOf(Math.min(from, text.length), Math.min(from + textBoxes, text.length)) : [];
}
