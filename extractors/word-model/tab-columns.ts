import type { Line } from '../page.js';
import type { ReadParagraph, Sides } from './paragraphs.js';

/** Letterhead or signature set with TABs instead of a table. */
export interface TabColumns {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  /** Paragraphs that it covers. */
  readonly length: number;
}

/** Longer than any line of a letterhead; the text behind "Điều 1." and a TAB is longer. */
const MAX_LENGTH = 60;
const MARKER = /^(?:[-+*•▪◦]|\(?[\p{L}\p{N}.]{1,6}[.)]|\p{N}{1,3})$/u;

/**
 * The two columns that begin with the first paragraph: at least two lines with short text on both sides of one TAB.
 * Empty paragraphs between are passed over; under a signature (`open`) lines of one side may follow.
 */
export function tabColumns(paragraphs: Iterable<ReadParagraph>, open: boolean): TabColumns | null {
  const left: Line[] = [];
  const right: Line[] = [];
  let read = 0;
  let length = 0;
  let twoSided = 0;
  for (const paragraph of paragraphs) {
    read++;
    if (paragraph.lines.length === 0) continue;
    if (length > 0 && paragraph.breaksBefore) break;
    const kinds = paragraph.sides.map(kindOf);
    const both = kinds.filter((kind) => kind === 'both').length;
    const fits = kinds.every((kind) => kind === 'both' || (open && twoSided + both > 1 && kind !== 'neither'));
    if (!fits) break;
    twoSided += both;
    paragraph.sides.forEach((sides) => {
      if (sides.left) left.push(sides.left);
      if (sides.right) right.push(sides.right);
    });
    length = read;
    if (paragraph.breaksAfter) break;
  }
  return twoSided >= 2 ? { left, right, length } : null;
}

function kindOf({ left, right, tabs }: Sides): 'both' | 'one' | 'neither' {
  const short = (line: Line | null): boolean => line === null || line.text.length <= MAX_LENGTH;
  if (!short(left) || !short(right)) return 'neither';
  if (left && right) return tabs === 1 && !MARKER.test(left.text) && !/^\p{Ll}/u.test(right.text) ? 'both' : 'neither';
  // Under the signature: the name behind TABs, or more recipients, which are a list.
  return right !== null || /^[-+•]/.test(left?.text ?? '') ? 'one' : 'neither';
}
