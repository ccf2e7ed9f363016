import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { bookmarkName, type Facts, type ParagraphFacts } from '../word-model/facts.js';
import type { ModelDocument, ModelNode } from '../word-model/model.js';
import type { Marker } from '../word-model/numbering.js';
import { formatNumber } from '../word-model/numbering-format.js';

const SKIPPED = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'object',
  'select',
  'textarea',
  'title',
  'iframe',
]);
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html legend li main nav ol p pre section summary ul caption'
  ).split(' '),
);
const MAX_DEPTH = 400;

/** What text inherits from the elements around it. */
interface Context {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly font: string | null;
  readonly align: ParagraphFacts['align'];
  readonly table: number | null;
  readonly depth: number;
}

const OUTSIDE: Context = { bold: false, italic: false, raised: false, font: null, align: null, table: null, depth: 0 };

/** The tree of an HTML page as a document: paragraphs, lists with their numbers, tables. */
export function readHtmlTree(nodes: readonly ChildNode[]): { document: ModelDocument; facts: Facts } {
  const facts: Facts = { paragraphs: [], tables: [], trackedChanges: 0 };
  const children = blocksOf(nodes, OUTSIDE, facts, null);
  return { document: { children, notes: { resolve: () => undefined } }, facts };
}

function blocksOf(nodes: readonly ChildNode[], context: Context, facts: Facts, marker: Marker | null): ModelNode[] {
  if (context.depth > MAX_DEPTH) throw new Error('elements nested without end');
  const blocks: ModelNode[] = [];
  let runs: ModelNode[] = [];
  let waiting = marker;
  const flush = (): void => {
    if (runs.length > 0 && (waiting || hasText(runs))) {
      blocks.push(paragraphOf(runs, context, facts, waiting));
      waiting = null;
    }
    runs = [];
  };
  const read = (node: ChildNode, inner: Context): void => {
    if (isText(node)) {
      const text = node.data.replace(/[ \t\r\n\f]+/g, ' ');
      if (text !== '') runs.push(runOf([{ type: 'text', value: text }], inner));
      return;
    }
    if (!isTag(node) || SKIPPED.has(node.name) || isHidden(node)) return;
    if (node.name === 'br') runs.push(runOf([{ type: 'break', breakType: 'line' }], inner));
    else if (node.name === 'table') {
      flush();
      blocks.push(tableOf(node, contextOf(node, inner), facts));
    } else if (node.name === 'ol' || node.name === 'ul') {
      flush();
      for (const item of listOf(node, contextOf(node, inner), facts)) blocks.push(item);
    } else if (BLOCKS.has(node.name)) {
      // Text before a block inside the same element is a paragraph of its own.
      flush();
      for (const block of blocksOf(node.children, contextOf(node, inner), facts, waiting)) blocks.push(block);
      waiting = null;
    } else for (const childNode of node.children) read(childNode, contextOf(node, inner));
  };
  for (const node of nodes) read(node, context);
  flush();
  return blocks;
}

function contextOf(node: Element, around: Context): Context {
  const style = node.attribs.style ?? '';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const align = (/text-align\s*:\s*(\w+)/i.exec(style)?.[1] ?? node.attribs.align ?? '').toLowerCase();
  const font =
    /font-family\s*:\s*["']?([^;,"']+)/i.exec(style)?.[1]?.trim() ??
    (node.name === 'font' ? node.attribs.face : undefined);
  const heading = /^h[1-6]$/.test(node.name);
  return {
    bold: weight
      ? weight === 'bold' || Number(weight) >= 600
      : heading || node.name === 'b' || node.name === 'strong' || node.name === 'th' || around.bold,
    italic: /font-style\s*:\s*italic/i.test(style) || node.name === 'i' || node.name === 'em' || around.italic,
    raised: node.name === 'sup' || /vertical-align\s*:\s*super/i.test(style) || around.raised,
    font: font || around.font,
    align: node.name === 'center' ? 'center' : isAlign(align) ? align : around.align,
    table: around.table,
    depth: around.depth + 1,
  };
}

function isAlign(value: string): value is 'left' | 'center' | 'right' | 'justify' {
  return ['left', 'center', 'right', 'justify'].includes(value);
}

function isHidden(node: Element): boolean {
  return 'hidden' in node.attribs || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(node.attribs.style ?? '');
}

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function listOf(list: Element, context: Context, facts: Facts): ModelNode[] {
  let number = Number(list.attribs.start ?? 1) || 1;
  return list.children.filter(isTag).flatMap((item) => {
    if (item.name !== 'li') return blocksOf([item], context, facts, null);
    number = Number(item.attribs.value) || number;
    const bullet = list.name === 'ul';
    const text = bullet ? '-' : `${formatNumber(number, FORMATS[list.attribs.type ?? ''] ?? 'decimal')}.`;
    number++;
    return blocksOf(item.children, contextOf(item, context), facts, { text, bullet, spaced: true, runProperties: {} });
  });
}

function tableOf(table: Element, context: Context, facts: Facts): ModelNode {
  const index = facts.tables.length;
  const rows = rowsOf(table);
  const cells = rows.map((row) =>
    row.children.filter((node): node is Element => isTag(node) && (node.name === 'td' || node.name === 'th')),
  );
  facts.tables.push({ ruled: isRuled(table) || cells.flat().some(isRuled) });
  const children = rows.map(
    (_, rowIndex): ModelNode => ({
      type: 'tableRow',
      children: (cells[rowIndex] ?? []).map(
        (cell): ModelNode => ({
          type: 'tableCell',
          children: cellBlocks(cell, { ...contextOf(cell, context), table: index }, facts),
          colSpan: spanOf(cell.attribs.colspan),
          rowSpan: Math.min(spanOf(cell.attribs.rowspan), rows.length - rowIndex),
        }),
      ),
    }),
  );
  return { type: 'table', children };
}

/** An empty cell still tells which table it is in. */
function cellBlocks(cell: Element, context: Context, facts: Facts): ModelNode[] {
  const blocks = blocksOf(cell.children, context, facts, null);
  return blocks.length > 0 ? blocks : [paragraphOf([], context, facts, null)];
}

const spanOf = (value: string | undefined): number => Math.min(Math.max(Number(value ?? 1) || 1, 1), 200);

function rowsOf(node: Element): Element[] {
  return node.children.filter(isTag).flatMap((inner) => {
    if (inner.name === 'tr') return [inner];
    return ['tbody', 'thead', 'tfoot'].includes(inner.name) ? rowsOf(inner) : [];
  });
}

function isRuled(node: Element): boolean {
  if (node.name === 'table' && !['', '0', undefined].includes(node.attribs.border)) return true;
  return /border(?:-left|-right)?(?:-style)?\s*:[^;]*\b(?:solid|double|dotted|dashed)/i.test(node.attribs.style ?? '');
}

function paragraphOf(runs: readonly ModelNode[], context: Context, facts: Facts, marker: Marker | null): ModelNode {
  const index = facts.paragraphs.length;
  facts.paragraphs.push({
    align: context.align,
    marker,
    markerStyle: {},
    pageBreakBefore: false,
    sectionEnd: false,
    table: context.table,
    furniture: false,
  });
  return { type: 'paragraph', children: [{ type: 'bookmarkStart', name: bookmarkName(index) }, ...runs] };
}

function runOf(children: readonly ModelNode[], context: Context): ModelNode {
  return {
    type: 'run',
    children,
    isBold: context.bold,
    isItalic: context.italic,
    font: context.font,
    fontSize: null,
    verticalAlignment: context.raised ? 'superscript' : 'baseline',
  };
}

const hasText = (runs: readonly ModelNode[]): boolean =>
  runs.some(
    (run) => run.type === 'run' && run.children.some((node) => node.type === 'text' && node.value.trim() !== ''),
  );
