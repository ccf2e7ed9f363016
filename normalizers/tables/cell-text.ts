import { isNameDash } from '../agencies/index.js';
import type { GridCell } from './grid.js';

const BULLET = /^[-–—+•*▪]\s*\S/u;

/**
 * Text of a cell, its printed lines joined by spaces; a line that begins with a list bullet stands after a line end,
 * unless its dash is one inside a name ("Phòng Lao động" / "- Thương binh và Xã hội").
 */
export function cellText(cell: Pick<GridCell, 'lines'>): string {
  let text = '';
  for (const { text: line } of cell.lines) text = joinCellText(text, line.trim());
  return text;
}

/** Two stretches of one cell, the second on a line (or page) of its own. */
export function joinCellText(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  if (BULLET.test(second) && !isNameDash(first, second.replace(/^.\s*/u, ''))) return `${first}\n${second}`;
  // "Văn hóa -" / "Thông tin", "11/" / "2024", "27-" / "NQ/TW": no blank after a sign that ties.
  const tied = /[\p{L}\d][/]$|\d-$|(?<=\S)-$/u.test(first);
  return tied && !/\s-$/u.test(first) ? first + second : `${first} ${second}`;
}

/** On one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
