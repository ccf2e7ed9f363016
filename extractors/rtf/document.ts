import { bookmarkName, type Facts, type ParagraphFacts } from '../word-model/facts.js';
import type { ModelDocument, ModelNode } from '../word-model/model.js';
import type { RowDefinition } from '../word-model/row-definition.js';
import { type RunProperties, runNode } from '../word-model/run-properties.js';
import { type SourceRow, tableOf } from '../word-model/table-model.js';

/** Where the reader of an RTF file puts what it reads. */
export interface DocumentBuilder {
  text(text: string, properties: RunProperties): void;
  lineBreak(): void;
  /** Text printed before the paragraph: its list number. */
  marker(text: string): void;
  align(align: ParagraphFacts['align']): void;
  inTable(value: boolean): void;
  pageBreak(): void;
  endParagraph(): void;
  endCell(): void;
  endRow(definition: RowDefinition | null): void;
  startNote(): void;
  endNote(): void;
  finish(): { document: ModelDocument; facts: Facts };
}

interface Level {
  readonly blocks: ModelNode[];
  children: ModelNode[];
}

/** Takes what the reader of the groups finds, in order, and makes the document model of it. */
export function createBuilder(): DocumentBuilder {
  const facts: Facts = { paragraphs: [], tables: [], trackedChanges: 0 };
  const notes = new Map<string, ModelNode[]>();
  const outer: Level[] = [];
  let level: Level = { blocks: [], children: [] };
  let marker = '';
  let align: ParagraphFacts['align'] = 'left';
  let tabled = false;
  let breaks = false;
  let cell: ModelNode[] = [];
  let cells: ModelNode[][] = [];
  let rows: SourceRow[] = [];
  let ruled = false;

  const takeParagraph = (): ModelNode => {
    const index = facts.paragraphs.length;
    facts.paragraphs.push({
      align,
      marker:
        marker === '' ? null : { text: marker, bullet: !/[\p{L}\p{N}]/u.test(marker), spaced: true, runProperties: {} },
      markerStyle: styleOf(level.children[0]),
      pageBreakBefore: breaks,
      sectionEnd: false,
      table: tabled ? facts.tables.length : null,
      furniture: false,
    });
    const node: ModelNode = {
      type: 'paragraph',
      children: [{ type: 'bookmarkStart', name: bookmarkName(index) }, ...level.children],
    };
    level.children = [];
    marker = '';
    breaks = false;
    return node;
  };
  const closeTable = (): void => {
    if (cells.length > 0 || cell.length > 0)
      rows.push({ cells: cell.length > 0 ? [...cells, cell] : cells, definition: null });
    if (rows.length > 0) {
      level.blocks.push(tableOf(rows));
      facts.tables.push({ ruled });
    }
    [rows, cells, cell, ruled] = [[], [], [], false];
  };

  return {
    text(text, properties) {
      level.children.push(runNode([{ type: 'text', value: text }], properties));
    },
    lineBreak() {
      level.children.push(runNode([{ type: 'break', breakType: 'line' }], {}));
    },
    marker(text) {
      marker = (marker + text).trim();
    },
    align(value) {
      align = value;
    },
    inTable(value) {
      tabled = value;
    },
    pageBreak() {
      breaks = true;
    },
    endParagraph() {
      const node = takeParagraph();
      if (outer.length > 0) level.blocks.push(node);
      else if (tabled) cell.push(node);
      else {
        closeTable();
        level.blocks.push(node);
      }
    },
    endCell() {
      if (outer.length > 0) return;
      tabled = true;
      cell.push(takeParagraph());
      cells.push(cell);
      cell = [];
    },
    endRow(definition) {
      if (outer.length > 0 || cells.length === 0) return;
      ruled ||= definition?.cells.some((c) => c.ruled) ?? false;
      rows.push({ cells, definition });
      [cells, cell] = [[], []];
    },
    startNote() {
      const noteId = String(notes.size + 1);
      level.children.push(runNode([{ type: 'noteReference', noteType: 'footnote', noteId }], {}));
      outer.push(level);
      level = { blocks: [], children: [] };
      notes.set(`footnote-${noteId}`, level.blocks);
    },
    endNote() {
      const around = outer.at(-1);
      if (!around) return;
      if (level.children.length > 0) level.blocks.push(takeParagraph());
      level = around;
      outer.pop();
    },
    finish() {
      while (outer.length > 0) this.endNote();
      if (level.children.length > 0) this.endParagraph();
      closeTable();
      return {
        document: {
          children: level.blocks,
          notes: {
            resolve: ({ noteType, noteId }) => {
              const body = notes.get(`${noteType}-${noteId}`);
              return body ? { body } : undefined;
            },
          },
        },
        facts,
      };
    },
  };
}

function styleOf(node: ModelNode | undefined): RunProperties {
  if (node?.type !== 'run') return {};
  return {
    bold: node.isBold,
    italic: node.isItalic,
    font: node.font ?? undefined,
    size: node.fontSize === null ? undefined : String(2 * node.fontSize),
  };
}
