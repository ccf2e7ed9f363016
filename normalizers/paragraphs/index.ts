import type { Zone } from '../../extractors/page.js';
import type { DocumentText, TextLine } from '../document-text.js';
import { joinLocated, type LocatedText } from '../located-text.js';
import type { Paragraph } from '../paragraph.js';
import { isUnfinished, startsLower } from './case.js';
import { columnWidths } from './columns.js';
import { hasGluedMark, linesBetweenNotes, noteMark, plainNotes, withoutMarks } from './footnotes.js';
import { furnitureOf, isLetterhead } from './furniture.js';
import { continues, separatorBetween } from './joining.js';
import { readMarker } from './marker.js';
import { joinedStyle } from './style.js';

export { isCapitals, startsLower, startsUpper } from './case.js';
export { type Marker, type MarkerKind, readMarker } from './marker.js';
export { mayBeRoman, romanValue, toRoman } from './roman.js';

/** A paragraph in the making. */
interface Draft {
  readonly lines: TextLine[];
  readonly zone: Zone;
  readonly note: { readonly mark: string; readonly length: number } | null;
  readonly marked: boolean;
  /** Index of its last line in the document. */
  last: number;
  /** Footnote marks known to stand in it as plain digits. */
  readonly lowered: Set<string>;
}

/**
 * Joins printed lines to paragraphs, in the order in which they begin. Page numbers are left out, footnotes stand apart
 * (zone `footnote`), and a sentence that a page break, a footnote or a page number interrupts is one paragraph. What
 * the format or the geometry says (`Line.flow`) comes first, then numbering and bullets, then the wording, then whether
 * the next word would still have fitted on the line before.
 *
 * Linear in the number of lines; never throws.
 */
export function readParagraphs(doc: DocumentText): Paragraph[] {
  const { lines } = doc;
  const column = columnWidths(lines);
  const isFurniture = furnitureOf();
  const lowered = plainNotes();
  const tableBefore = new Set(doc.tables.flatMap(({ parts }) => parts.map(({ lineIndex }) => lineIndex)));
  const inNotes = linesBetweenNotes(lines);
  const drafts: Draft[] = [];
  /** The open paragraph of each stream of text: the body and what stands beside or under it. */
  const open = new Map<Zone, Draft>();
  /** The draft that the line before went into. */
  const latest: { draft: Draft | null } = { draft: null };
  let crossed = false;

  const begin = (line: TextLine, index: number, zone: Zone, note: Draft['note']): void => {
    const marked = readMarker(line.text) !== null;
    const draft: Draft = { lines: [line], zone, note, marked, last: index, lowered: new Set() };
    drafts.push(draft);
    open.set(zone, draft);
    latest.draft = draft;
  };
  const goOn = (draft: Draft, line: TextLine, index: number): void => {
    draft.lines.push(line);
    draft.last = index;
    latest.draft = draft;
  };
  const joins = (draft: Draft | undefined, line: TextLine): draft is Draft => {
    const above = draft?.lines.at(-1);
    if (!draft || !above) return false;
    const first = draft.lines.length === 1;
    const opening = draft.lines[0]?.text ?? '';
    const bracketed = opening.startsWith('(');
    return continues(
      { line: above, first, marked: draft.marked, bracketed, opening, column: column(draft.last) },
      line,
    );
  };

  for (const [index, line] of lines.entries()) {
    if (tableBefore.has(index)) crossed = true;
    if (line.text === '') continue;
    const body = open.get('body');
    if (isFurniture(line, body?.lines.at(-1)?.text ?? '')) continue;
    const zone = line.zone === 'body' && inLetterhead(lines, index, above(drafts)) ? 'header-left' : line.zone;
    if (zone.startsWith('header')) {
      begin(line, index, zone, null);
      continue;
    }
    const note = noteMark(line) ?? (zone === 'body' ? lowered.noteAt(line.text) : null);
    if (note) {
      const reference = lastWithMark(drafts, note.mark);
      reference?.lowered.add(note.mark);
      begin(line, index, 'footnote', note);
      continue;
    }
    if (zone !== 'body') {
      const draft = open.get(zone);
      if (joins(draft, line)) goOn(draft, line, index);
      else begin(line, index, zone, null);
      continue;
    }
    lowered.see(line.text);
    if (inNotes.has(index)) {
      begin(line, index, 'footnote', null);
      continue;
    }
    const footnote = latest.draft?.zone === 'footnote' ? latest.draft : null;
    if (footnote && footnote.lines.at(-1)?.zone === 'body' && belongsToNote(footnote, body, line, joins)) {
      goOn(footnote, line, index);
      continue;
    }
    if (crossed && !(body && isUnfinished(lastText(body)) && startsLower(line.text))) begin(line, index, 'body', null);
    else if (joins(body, line)) goOn(body, line, index);
    else begin(line, index, 'body', null);
    crossed = false;
  }
  return drafts.map(finish);
}

/** In text without geometry: whether the line goes on with the footnote above it rather than with the body above that. */
function belongsToNote(
  footnote: Draft,
  body: Draft | undefined,
  line: TextLine,
  joins: (draft: Draft | undefined, line: TextLine) => draft is Draft,
): boolean {
  if (readMarker(line.text)) return false;
  const noteOpen = isUnfinished(lastText(footnote));
  if (!noteOpen) return false;
  // Both sentences are open: the note's lines are contiguous, so it goes on while the line before was the note's.
  return joins(footnote, line) || !body;
}

function lastText(draft: Draft): string {
  return draft.lines.at(-1)?.text ?? '';
}

function inLetterhead(lines: readonly TextLine[], index: number, above: string | null): boolean {
  const text = lines[index]?.text ?? '';
  if (text.length > 140 || startsLower(text)) return false;
  return isLetterhead(text, above, () => lines.slice(index + 1, index + 5).map((line) => line.text));
}

/** The paragraph begun last, where it is a line of the letterhead. */
function above(drafts: readonly Draft[]): string | null {
  const last = drafts.at(-1);
  return last?.zone === 'header-left' ? (last.lines[0]?.text ?? null) : null;
}

/** The nearest body paragraph above that bears the mark as a plain digit. */
function lastWithMark(drafts: readonly Draft[], mark: string): Draft | null {
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - 60); i--) {
    const draft = drafts[i];
    if (draft && draft.zone === 'body' && draft.lines.some((line) => hasGluedMark(line.text, mark))) return draft;
  }
  return null;
}

function finish(draft: Draft): Paragraph {
  const pieces = draft.lines.map((line, i): LocatedText => {
    const skip = i === 0 && draft.note ? draft.note.length : 0;
    return { text: line.text.slice(skip), segments: [{ from: 0, start: line.start + skip }] };
  });
  let joined = pieces[0] ?? { text: '', segments: [{ from: 0, start: 0 }] };
  if (pieces.length > 1) joined = joinLines(pieces);
  const { text, marks } = withoutMarks(joined, draft.lowered);
  const first = draft.lines[0];
  return {
    text: text.text,
    segments: text.segments,
    zone: draft.zone,
    style: joinedStyle(draft.lines),
    page: first?.page ?? null,
    start: first?.start ?? 0,
    end: draft.lines.at(-1)?.end ?? 0,
    footnotes: marks,
    footnoteMark: draft.note?.mark ?? null,
  };
}

/** Joins with a space, or without one after a hyphen that a token goes on after; linear in the paragraph's length. */
function joinLines(pieces: readonly LocatedText[]): LocatedText {
  const runs: LocatedText[] = [];
  let run: LocatedText[] = [];
  pieces.forEach((piece, i) => {
    const above = pieces[i - 1];
    if (above && separatorBetween(above.text, piece.text) === ' ') {
      runs.push(joinLocated(run, ''));
      run = [];
    }
    run.push(piece);
  });
  runs.push(joinLocated(run, ''));
  return joinLocated(runs);
}
