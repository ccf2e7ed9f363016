import { type Line, NO_STYLE, type Style } from '../page.js';
import { raise } from './superscript.js';

/** A stretch of text in one style, from formats that know styles but no positions (DOCX, Markdown). */
export interface Run {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  /** Points. */
  readonly size?: number | null | undefined;
  readonly font?: string | null | undefined;
  /** Printed raised: a footnote mark, an exponent. */
  readonly raised?: boolean | undefined;
}

export interface LinePlace {
  readonly zone?: Line['zone'];
  readonly flow?: Line['flow'];
  readonly align?: Style['align'];
  /** Whether the format tells bold from regular. @default true */
  readonly styled?: boolean;
}

/** Letters that only Unicode Vietnamese has: where they stand, U+00AD is a soft hyphen and not the "ư" of TCVN3. */
const UNICODE_VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
const SPACES = /[\s\u00a0\u180e]+/gu;
/** Anything but single plain spaces; most texts have nothing of it. */
const UNEVEN = /[^\S ]|\u180e| {2}/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** NFC, no invisible characters, single spaces; not trimmed. */
function cleanText(text: string): string {
  if (isClean(text)) return text;
  const shown = text.normalize('NFC').replace(INVISIBLE, '');
  const visible = UNEVEN.test(shown) ? shown.replace(SPACES, ' ') : shown;
  return visible.includes('\u00ad') && UNICODE_VIETNAMESE.test(visible) ? visible.replaceAll('\u00ad', '') : visible;
}

/** Plain letters, signs and single spaces, which most text is: composed as it stands, nothing invisible among it. */
function isClean(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plain =
      (code >= 0x20 && code < 0xa0) ||
      (code > 0xa0 && code < 0x300 && code !== 0xad) ||
      (code >= 0x1ea0 && code <= 0x1ef9) ||
      (code >= 0x2010 && code <= 0x2027);
    if (!plain || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return true;
}

/** The line that the runs make, or `null` where they hold nothing visible. */
export function lineOf(runs: readonly Run[], place: LinePlace = {}): Line | null {
  const pieces = cleanRuns(runs);
  const text = pieces.map((piece) => piece.text).join('');
  if (text === '') return null;
  const style =
    place.styled === false ? { ...NO_STYLE, align: place.align ?? null } : styleOf(pieces, place.align ?? null);
  return {
    kind: 'line',
    text,
    box: null,
    words: [],
    style,
    zone: place.zone ?? 'body',
    flow: place.flow ?? 'unknown',
  };
}

/** Runs whose texts joined are clean: marks moved to their letters, spaces single, ends trimmed. */
function cleanRuns(runs: readonly Run[]): Run[] {
  const only = runs.length === 1 ? runs[0] : undefined;
  if (only) {
    const text = cleanText(only.raised ? raise(only.text) : only.text).trimEnd();
    const trimmed = text.startsWith(' ') ? text.slice(1) : text;
    return trimmed === '' ? [] : [{ ...only, text: trimmed }];
  }
  const pieces: Run[] = [];
  for (const run of runs) {
    let text = run.raised ? raise(run.text) : run.text;
    // A tone mark that stands in a run of its own belongs to the letter before it.
    const marks = /^\p{M}+/u.exec(text)?.[0] ?? '';
    const before = pieces.at(-1);
    if (marks !== '' && before) {
      pieces[pieces.length - 1] = { ...before, text: before.text + marks };
      text = text.slice(marks.length);
    }
    if (text !== '') pieces.push({ ...run, text });
  }
  const whole = cleanText(pieces.map((piece) => piece.text).join(''));
  const dropSoftHyphens = !whole.includes('\u00ad');
  const clean: Run[] = [];
  let endsWithSpace = true;
  for (const piece of pieces) {
    let text = pieces.length === 1 ? whole : cleanText(piece.text);
    if (dropSoftHyphens) text = text.replaceAll('\u00ad', '');
    if (endsWithSpace) text = text.replace(/^ /, '');
    if (text === '') continue;
    endsWithSpace = text.endsWith(' ');
    clean.push({ ...piece, text });
  }
  while (clean.length > 0) {
    const last = clean[clean.length - 1] as Run;
    const text = last.text.trimEnd();
    if (text !== '') {
      clean[clean.length - 1] = { ...last, text };
      break;
    }
    clean.pop();
  }
  return clean;
}

function styleOf(runs: readonly Run[], align: Style['align']): Style {
  const only = runs.length === 1 ? runs[0] : undefined;
  if (only) {
    const { bold, italic, size, font } = only;
    return { bold: bold === true, italic: italic === true, size: size ?? null, align, font: font ?? null };
  }
  const total = weight(runs);
  const most = (test: (run: Run) => boolean): boolean => 2 * weight(runs.filter(test)) > total;
  const bold = most((run) => run.bold === true);
  const italic = most((run) => run.italic === true);
  const leadLength = lead(runs, (run) => run.bold === true) ?? lead(runs, (run) => run.italic === true);
  return {
    bold,
    italic,
    size: majority(runs, (run) => run.size ?? null),
    align,
    font: majority(runs, (run) => run.font ?? null),
    ...(leadLength ? { leadLength } : {}),
    ...fontSpans(runs),
  };
}

/** The fonts of a line that mixes several, neighbours of one font as one span. */
function fontSpans(runs: readonly Run[]): Pick<Style, 'fontSpans'> {
  const spans: { start: number; end: number; font: string | null }[] = [];
  let at = 0;
  for (const run of runs) {
    const font = run.font ?? null;
    const last = spans.at(-1);
    if (last && last.font === font) last.end += run.text.length;
    else spans.push({ start: at, end: at + run.text.length, font });
    at += run.text.length;
  }
  return spans.length > 1 ? { fontSpans: spans } : {};
}

/** Letters and digits; a line of punctuation alone counts its characters. */
function weight(runs: readonly Run[]): number {
  let letters = 0;
  let characters = 0;
  for (const run of runs) {
    letters += lettersIn(run.text);
    characters += run.text.trim().length;
  }
  return letters > 0 ? letters : characters / 1e6;
}

const LETTER = /[\p{L}\p{N}]/u;
const IS_LETTER = 1;
const IS_NONE = 2;
/** What is known of code units, as they are met: asking a pattern about each letter of a line takes long. */
const known = new Uint8Array(0x2000);

function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind =
      known[code] || (LETTER.test(String.fromCodePoint(text.codePointAt(i) as number)) ? IS_LETTER : IS_NONE);
    if (code < known.length) known[code] = kind;
    if (kind === IS_LETTER) letters++;
  }
  return letters;
}

function majority<T extends string | number>(runs: readonly Run[], of: (run: Run) => T | null): T | null {
  const weights = new Map<T, number>();
  for (const run of runs) {
    const value = of(run);
    if (value !== null) weights.set(value, (weights.get(value) ?? 0) + weight([run]));
  }
  let best: T | null = null;
  for (const [value, sum] of weights) if (best === null || sum > (weights.get(best) ?? 0)) best = value;
  return best;
}

/** Length of the styled text that begins the line, `null` where there is none, or nothing but it. */
function lead(runs: readonly Run[], styled: (run: Run) => boolean): number | null {
  let text = '';
  let complete = true;
  for (const run of runs) {
    if (!styled(run) && run.text.trim() !== '') {
      complete = false;
      break;
    }
    text += run.text;
  }
  return !complete && /\p{L}/u.test(text) ? text.trimEnd().length : null;
}
