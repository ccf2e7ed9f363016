import type { Line } from '../page.js';
import { footnoteMark, lineOf, type Run } from '../runs/index.js';
import { type Facts, factsOf, type ParagraphFacts } from './facts.js';
import type { ModelNode } from './model.js';
import type { RunProperties } from './run-properties.js';

export interface ReadParagraph {
  readonly lines: readonly Line[];
  readonly facts: ParagraphFacts | null;
  /** A page ends inside it, or it begins one. */
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
  /** For each line, what stands before and behind its TAB. */
  readonly sides: readonly Sides[];
}

/** A line cut at its first TAB inside; a TAB that begins it puts all of it to the right. */
export interface Sides {
  readonly left: Line | null;
  readonly right: Line | null;
  /** Places where a TAB, or several together, part the text. */
  readonly tabs: number;
}

/** The notes in the order of their marks. */
export interface NoteOrder {
  readonly keys: string[];
}

/** The lines of a paragraph: one, or as many as soft breaks make; its number or bullet begins the first. */
export function readParagraph(
  paragraph: Extract<ModelNode, { type: 'paragraph' }>,
  facts: Facts,
  notes: NoteOrder,
): ReadParagraph {
  const content: Content = { lines: [[]], facts: null, pageBreaks: [] };
  collect(paragraph.children, null, facts, notes, content);
  const own = content.facts;
  const marker = own?.marker;
  if (marker && marker.text !== '' && (!marker.bullet || content.lines.flat().some((run) => run.text.trim() !== ''))) {
    content.lines[0]?.unshift(runOf(`${marker.text}${marker.spaced ? ' ' : ''}`, own.markerStyle));
  }
  const zone = own?.furniture ? 'page-number' : 'body';
  const lines: Line[] = [];
  const sides: Sides[] = [];
  for (const runs of content.lines) {
    const place = { zone, align: own?.align ?? null, flow: lines.length === 0 ? 'start' : 'continue' } as const;
    const line = lineOf(runs, place);
    if (!line) continue;
    lines.push(line);
    const [left, right, tabs] = cutAtTab(runs);
    sides.push({ left: lineOf(left, place), right: lineOf(right, place), tabs });
  }
  const breaksFirst = content.pageBreaks.includes(0);
  return {
    lines,
    facts: own,
    breaksBefore: (own?.pageBreakBefore ?? false) || breaksFirst,
    breaksAfter: (own?.sectionEnd ?? false) || content.pageBreaks.some((index) => index > 0),
    sides,
  };
}

function cutAtTab(runs: readonly Run[]): readonly [left: Run[], right: Run[], tabs: number] {
  const text = runs.map((run) => run.text).join('');
  const groups = [...text.trimEnd().matchAll(/[ \t]*\t[ \t]*/g)];
  const cut = groups[0];
  if (!cut) return [[...runs], [], 0];
  const left: Run[] = [];
  const right: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const split = Math.min(Math.max(cut.index - at, 0), run.text.length);
    if (split > 0) left.push({ ...run, text: run.text.slice(0, split) });
    if (split < run.text.length) right.push({ ...run, text: run.text.slice(split) });
    at += run.text.length;
  }
  return [left, right, groups.length];
}

interface Content {
  readonly lines: Run[][];
  facts: ParagraphFacts | null;
  /** How many characters stand before each page break. */
  readonly pageBreaks: number[];
}

type ModelRunNode = Extract<ModelNode, { type: 'run' }>;

function collect(
  nodes: readonly ModelNode[],
  run: ModelRunNode | null,
  facts: Facts,
  notes: NoteOrder,
  content: Content,
): void {
  const push = (text: string, raised = run?.verticalAlignment === 'superscript'): void => {
    content.lines.at(-1)?.push({
      text,
      bold: run?.isBold,
      italic: run?.isItalic,
      size: run?.fontSize,
      font: run?.font,
      raised,
    });
  };
  for (const node of nodes) {
    switch (node.type) {
      case 'bookmarkStart':
        // A paragraph that swallowed the one before it (its mark was deleted) has two bookmarks; its own is the last.
        content.facts = factsOf(facts, node.name) ?? content.facts;
        break;
      case 'run':
        collect(node.children, node, facts, notes, content);
        break;
      case 'hyperlink':
        collect(node.children, run, facts, notes, content);
        break;
      case 'text':
        push(node.value);
        break;
      case 'tab':
        push('\t', false);
        break;
      case 'break':
        if (node.breakType === 'page')
          content.pageBreaks.push(content.lines.flat().filter((r) => r.text.trim()).length);
        content.lines.push([]);
        break;
      case 'noteReference':
        push(footnoteMark(markNumber(notes, `${node.noteType}-${node.noteId}`)), false);
        break;
      default:
        break;
    }
  }
}

function markNumber(notes: NoteOrder, key: string): number {
  const known = notes.keys.indexOf(key);
  if (known >= 0) return known + 1;
  notes.keys.push(key);
  return notes.keys.length;
}

function runOf(text: string, style: RunProperties): Run {
  return {
    text,
    bold: style.bold,
    italic: style.italic,
    size: style.size ? Number(style.size) / 2 : null,
    font: style.font,
  };
}
