import type { TextLine } from '../document-text.js';
import { joinLocated, type LocatedText, sliceLocated } from '../located-text.js';
import { matchesOf } from '../text/matches.js';
import { startsUpper } from './case.js';
import { readMarker } from './marker.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE_BEGINS = /^([⁰¹²³⁴-⁹]+)\s?/u;
const PLAIN_NOTE_BEGINS = /^(?:\[(\d{1,2})\]|(\d{1,2}))\s?(?=\p{Lu})/u;
const RAISED = /[⁰¹²³⁴-⁹]+/gu;

/** "¹²" → "12". */
export function plainMark(raised: string): string {
  return [...raised].map((char) => SUPERSCRIPTS.indexOf(char)).join('');
}

/** The mark that a footnote begins with, and its length; `null` for a line that begins none. */
export function noteMark(line: TextLine): { readonly mark: string; readonly length: number } | null {
  const raised = NOTE_BEGINS.exec(line.text);
  if (raised?.[1]) return { mark: plainMark(raised[1]), length: raised[0].length };
  const plain = line.zone === 'footnote' ? PLAIN_NOTE_BEGINS.exec(line.text) : null;
  const mark = plain?.[1] ?? plain?.[2];
  return plain && mark ? { mark, length: plain[0].length } : null;
}

/**
 * Finds footnotes whose marks the conversion to text has lowered: "1Nghị quyết số …" at a line's start, while a word
 * or a year further up ends with the same digit ("2021-20301;", "của huyện2 về"), or has put in brackets ("[1]"). Both must be there.
 */
export function plainNotes(): {
  /** Told every body line, in order. */
  see(text: string): void;
  noteAt(text: string): { readonly mark: string; readonly length: number } | null;
} {
  let expected = 1;
  let seen: string[] = [];
  return {
    see(text) {
      for (const match of gluedMarks(text)) seen.push(markIn(match));
      if (seen.length > 200) seen = seen.slice(-100);
    },
    noteAt(text) {
      const match = PLAIN_NOTE_BEGINS.exec(text);
      const mark = match?.[1] ?? match?.[2];
      if (!match || !mark || Number(mark) !== expected || !seen.includes(mark)) return null;
      expected++;
      seen = seen.filter((mark) => Number(mark) >= expected);
      return { mark, length: match[0].length };
    },
  };
}

// "20301" = 2030 and mark 1; "huyện2" = a word of small letters and mark 2; "(giảm 77%)3" = a bracket and mark 3; "tiến độ[4]".
const GLUED =
  /(?<!\d)(?:19|20)\d{2}(\d{1,2})(?=[\s.,;:)]|$)|(?:\p{Ll}{2}|[\p{L}\d%][)”])(\d{1,2})(?=[\s.,;:)]|$)|\s?\[(\d{1,2})\]/gu;

/** Most lines have no digit that stands behind so much; digits, which are few, are looked for first. */
const MAY_BE_GLUED = /\d(?<=\d{5}|[\p{Ll})”[]\d)/u;

function gluedMarks(text: string): Iterable<RegExpExecArray> {
  return MAY_BE_GLUED.test(text) ? matchesOf(text, GLUED) : [];
}

function markIn(match: RegExpExecArray): string {
  return match[1] ?? match[2] ?? match[3] ?? '';
}

/** The text without the marks of its footnotes, and those marks. `lowered` are marks known to stand as plain digits. */
export function withoutMarks(
  located: LocatedText,
  lowered: ReadonlySet<string>,
): { readonly text: LocatedText; readonly marks: readonly string[] } {
  const cuts: { from: number; to: number; mark: string }[] = [];
  for (const match of matchesOf(located.text, RAISED)) {
    // m², km³ are units.
    if (/(?:^|[\s\d/])[kcd]?m$/u.test(located.text.slice(Math.max(0, match.index - 4), match.index))) continue;
    const from = located.text[match.index - 1] === ' ' ? match.index - 1 : match.index;
    cuts.push({ from, to: match.index + match[0].length, mark: plainMark(match[0]) });
  }
  if (lowered.size > 0) {
    for (const match of gluedMarks(located.text)) {
      const mark = markIn(match);
      const to = match.index + match[0].length;
      if (lowered.has(mark)) cuts.push({ from: match[3] ? match.index : to - mark.length, to, mark });
    }
    cuts.sort((a, b) => a.from - b.from);
  }
  if (cuts.length === 0) return { text: located, marks: [] };
  const pieces: LocatedText[] = [];
  let at = 0;
  for (const cut of cuts) {
    if (cut.from > at) pieces.push(sliceLocated(located, at, cut.from));
    at = cut.to;
  }
  if (at < located.text.length) pieces.push(sliceLocated(located, at, located.text.length));
  return { text: joinLocated(pieces, ''), marks: cuts.map((cut) => cut.mark) };
}

/** Whether the text bears the mark as a plain digit stuck to a word or a year. */
export function hasGluedMark(text: string, mark: string): boolean {
  if (!text.includes(mark)) return false;
  for (const match of gluedMarks(text)) if (markIn(match) === mark) return true;
  return false;
}

/**
 * Body lines that stand between footnote n and footnote n + 1 and begin a sentence of their own: a second paragraph of
 * the note. (A line in small letters there is the body going on.)
 */
export function linesBetweenNotes(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let note = 0;
  let since: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    const mark = noteMark(line);
    if (mark) {
      if (note > 0 && Number(mark.mark) === note + 1) for (const between of since) found.add(between);
      note = Number(mark.mark);
      since = [];
    } else if (note > 0) {
      since.push(index);
      if (since.length > 2 || line.zone !== 'body' || !startsUpper(line.text) || readMarker(line.text)) note = 0;
    }
  }
  return found;
}
