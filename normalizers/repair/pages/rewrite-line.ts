import { type Box, type Line, unionBox, type Word } from '../../../extractors/page.js';

/** A change within a line: offsets into its old and its new text. */
export interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly outStart: number;
  readonly outEnd: number;
  readonly confidence: number;
}

/** The line with its new text; its words keep their boxes, those torn or joined share them by their letters. */
export function rewriteLine(line: Line, text: string, changes: readonly LineChange[]): Line {
  const { leadLength } = line.style;
  const style =
    leadLength === undefined
      ? line.style
      : { ...line.style, leadLength: Math.min(text.length, forward(leadLength, changes)) };
  return { ...line, text, style, words: rewriteWords(line, text, changes) };
}

function rewriteWords(line: Line, text: string, changes: readonly LineChange[]): readonly Word[] {
  if (line.words.length === 0) return line.words;
  const olds: { readonly word: Word; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  for (const word of line.words) {
    olds.push({ word, start: at, end: at + word.text.length });
    at += word.text.length + 1;
  }
  const words: Word[] = [];
  let from = 0;
  for (const part of text.split(' ')) {
    const to = from + part.length;
    if (part !== '') {
      const start = backward(from, changes);
      const end = Math.max(start + 1, backward(to, changes));
      const touched = olds.filter((old) => old.start < end && old.end > start);
      const only = touched.length === 1 ? touched[0] : undefined;
      if (only && only.word.text === part) words.push(only.word);
      else
        words.push(newWord(part, touched, start, end, confidenceOf(changes, from, to)) ?? nearest(olds, start, part));
    }
    from = to + 1;
  }
  return words;
}

function newWord(
  text: string,
  touched: readonly { readonly word: Word; readonly start: number; readonly end: number }[],
  start: number,
  end: number,
  confidence: number,
): Word | null {
  const box = unionBox(touched.map((old) => clip(old.word.box, old.start, old.end, start, end)));
  const first = touched[0]?.word;
  if (!box || !first) return null;
  const doubt = touched.find(({ word }) => word.doubt)?.word.doubt;
  return { text, box, confidence, ...(doubt ? { doubt } : {}) };
}

/** A word without a letter of its own in the old text stands where its neighbour does. */
function nearest(olds: readonly { readonly word: Word; readonly start: number }[], start: number, text: string): Word {
  let best = olds[0] as { readonly word: Word; readonly start: number };
  for (const old of olds) if (Math.abs(old.start - start) < Math.abs(best.start - start)) best = old;
  return { ...best.word, text };
}

/** The part of a box that characters `start` to `end` take of the word that spans `from` to `to`. */
function clip(box: Box, from: number, to: number, start: number, end: number): Box {
  const width = box[2] - box[0];
  const left = Math.max(0, start - from) / (to - from);
  const right = Math.min(to - from, end - from) / (to - from);
  return [box[0] + width * left, box[1], box[0] + width * right, box[3]];
}

function confidenceOf(changes: readonly LineChange[], from: number, to: number): number {
  let least = 1;
  for (const change of changes) {
    if (change.outStart < to && change.outEnd > from) least = Math.min(least, change.confidence);
  }
  return least;
}

/** Old offset of a new one; inside a change by its share. */
function backward(at: number, changes: readonly LineChange[]): number {
  let shift = 0;
  for (const change of changes) {
    if (change.outEnd <= at) shift = change.end - change.outEnd;
    else if (change.outStart < at) {
      const share = (at - change.outStart) / (change.outEnd - change.outStart);
      return Math.round(change.start + share * (change.end - change.start));
    } else break;
  }
  return at + shift;
}

function forward(at: number, changes: readonly LineChange[]): number {
  let shift = 0;
  for (const change of changes) {
    if (change.end <= at) shift = change.outEnd - change.end;
    else break;
  }
  return at + shift;
}
