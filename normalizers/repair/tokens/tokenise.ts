import { isSpace } from '../../text/chunks.js';
import { isCapitalLine } from '../model/symbols.js';
import { type Piece, piecesIn } from './pieces.js';
import { IN_CAPITALS, OPENING, type Tokens } from './tokens.js';

const TAG = /<\/?\p{L}+\d?[^\S\n]*\/?>/gu;
const STARTS_PARAGRAPH = /^\s*(?:[-–+*•#]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|\p{L}\)\s|[IVX|l]{1,4}\.)/u;
const ENDS_PARAGRAPH = /[.;:!?/]["”)]*\s*$/u;

/**
 * Takes a text apart, line by line; lines of one paragraph follow each other without a break, so that the words at
 * their ends see each other.
 */
export function tokenise(text: string): Tokens {
  const tokens: Packed = { starts: [], pieces: [], flags: [] };
  // Words are looked up where they stand in the whole text: letters of a line cut out of it are reached by a detour.
  const plain = text.includes('<') ? text.replace(TAG, (tag) => ' '.repeat(tag.length)) : text;
  let offset = 0;
  let before = '';
  let capitalsBefore = false;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const capitals = isCapitalLine(text, offset, offset + line.length);
      if (before === '' || capitals !== capitalsBefore || ENDS_PARAGRAPH.test(before) || STARTS_PARAGRAPH.test(line))
        pushBreak(offset, tokens);
      readLine(plain, offset, offset + line.length, capitals, tokens);
      before = line;
      capitalsBefore = capitals;
    }
    offset += line.length + 1;
  }
  return tokens;
}

interface Packed {
  readonly starts: number[];
  readonly pieces: (Piece | null)[];
  readonly flags: number[];
}

function pushBreak(at: number, { starts, pieces, flags }: Packed): void {
  starts.push(at);
  pieces.push(null);
  flags.push(OPENING);
}

/** Reads the line `[from, to)` of a text. */
function readLine(text: string, from: number, to: number, inCapitals: boolean, tokens: Packed): void {
  const first = tokens.pieces.length;
  let opening = tokens.pieces.at(-1)?.ends ?? true;
  const capitals = inCapitals ? IN_CAPITALS : 0;
  let at = from;
  while (at < to) {
    let tab = false;
    for (; at < to && isSpace(text.charCodeAt(at)); at++) tab ||= text.charCodeAt(at) === TAB;
    const start = at;
    while (at < to && !isSpace(text.charCodeAt(at))) at++;
    if (at === start) break;
    // The cells of a row have little to say about each other.
    if (tab) pushBreak(start, tokens);
    opening = pushPieces(piecesIn(text, start, at), start, capitals, opening || tab, tokens);
  }
  if (!inCapitals) markCapitals(tokens, first);
}

const TAB = 9;

/** Returns whether what follows begins a sentence; `begins` says it of the chunk itself. */
function pushPieces(pieces: readonly Piece[], offset: number, capitals: number, begins: boolean, to: Packed): boolean {
  let opening = begins;
  for (const piece of pieces) {
    to.starts.push(offset + piece.from);
    to.pieces.push(piece);
    to.flags.push(capitals | (opening ? OPENING : 0));
    opening = piece.ends;
  }
  return opening;
}

/** "… tại Phụ lục DANH MỤC NHIỆM VỤ kèm theo": words of capitals side by side are words, one alone an abbreviation. */
function markCapitals({ pieces, flags }: Packed, first: number): void {
  let before = false;
  for (let at = first; at < pieces.length; at++) {
    const here = pieces[at]?.isCapitals ?? false;
    if (here && (before || pieces[at + 1]?.isCapitals)) flags[at] = (flags[at] as number) | IN_CAPITALS;
    before = here;
  }
}
