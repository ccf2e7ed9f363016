import { isNameDash } from '../agencies/index.js';
import { singleSpaced } from '../text/spaces.js';
import type { GridCell } from './grid.js';

/** Letters before a line that may tell how it is joined. */
const TAIL = 120;
const BULLET = /^[-–—+•*▪]\s*\S/u;

/**
 * Text of a cell, its printed lines joined by spaces; a line that begins with a list bullet stands after a line end,
 * unless its dash is one inside a name ("Phòng Lao động" / "- Thương binh và Xã hội").
 */
export function cellText(cell: Pick<GridCell, 'lines'>): string {
  const [only] = cell.lines;
  if (only && cell.lines.length === 1) return only.text.trim();
  const parts: string[] = [];
  let above = '';
  for (const { text } of cell.lines) {
    const line = text.trim();
    if (line === '') continue;
    parts.push(separator(above, line), line);
    above = `${above} ${line}`.slice(-TAIL);
  }
  return parts.join('');
}

/** Two stretches of one cell, the second on a line (or page) of its own. */
export function joinCellText(first: string, second: string): string {
  return first + separator(first, second) + second;
}

function separator(first: string, second: string): string {
  if (first === '' || second === '') return '';
  if (BULLET.test(second) && !isNameDash(first, second.replace(/^.\s*/u, ''))) return '\n';
  // "Văn hóa -" / "Thông tin", "11/" / "2024", "27-" / "NQ/TW": no blank after a sign that ties.
  const end = first.slice(-3);
  const tied = /[\p{L}\d][/]$|\d-$|(?<=\S)-$/u.test(end);
  return tied && !/\s-$/u.test(end) ? '' : ' ';
}

/** On one line. */
export function flat(text: string): string {
  return singleSpaced(text).trim();
}
