import type { TextLine } from '../../document-text.js';
import type { ColumnRole } from '../column-role.js';
import { createGroupStack } from '../group-stack.js';
import type { GroupRow } from '../logical-table.js';
import { readRowMarker } from '../marker.js';
import type { StackedHeader } from './header.js';

/** A line of the body, and the column that its own number puts it in ("3.2. Tổng hợp" is an activity). */
export interface StackedLine {
  readonly line: TextLine;
  readonly text: string;
  readonly marked: ColumnRole | null;
}

/** Everything under one number of the first column. */
export interface Entry {
  readonly group: GroupRow | null;
  readonly number: string;
  readonly numberLine: TextLine;
  readonly lines: readonly StackedLine[];
}

const GROUP = /^((?:X{0,2}(?:IX|IV|V?I{0,3}))|[A-H])[.)]?\s+(\p{Lu}.*)$/u;
const CLOSING = /^(?:Nơi nhận|TM\.|KT\.|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|CHỦ TỊCH|PHỤ LỤC|Phụ lục)/u;
/** Longer lines are footnotes and running text between the cells. */
const MAX_LENGTH = 70;

/** Cuts the body of a stacked list into groups and numbered entries; a number counts only where it is the next one. */
export function readEntries(lines: readonly TextLine[], header: StackedHeader): readonly Entry[] {
  const entries: { group: GroupRow | null; number: string; numberLine: TextLine; lines: StackedLine[] }[] = [];
  let group: GroupRow | null = null;
  const place = createGroupStack();
  let expected = 1;
  for (let i = header.bodyFrom; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.zone === 'page-number' || line.zone === 'footnote') continue;
    const text = line.text.trim();
    if (CLOSING.test(text) || line.zone.startsWith('closing')) break;
    const heading = groupOf(text, lines[i + 1]?.text ?? '', lines[i + 2]?.text ?? '');
    if (heading) {
      group = place(heading);
      expected = 1;
      continue;
    }
    const number = /^([1-9]\d{0,2})[.)]?(?:\s+\d{1,2})?$/.exec(text)?.[1];
    if (number !== undefined && (Number(number) === expected || isSkip(lines, i, Number(number), expected))) {
      entries.push({ group, number, numberLine: line, lines: [] });
      expected = Number(number) + 1;
      continue;
    }
    // Page numbers, marks of footnotes, and a number printed a second time.
    if (/^[1-9]\d{0,2}$/.test(text) || text.length > MAX_LENGTH || text === '') continue;
    entries.at(-1)?.lines.push({ line, text, marked: markOf(text, header) });
  }
  return entries.filter((entry) => entry.lines.length > 0);
}

/** "13" then "15": a number may be left out where it comes nowhere after; page numbers are seldom so near. */
function isSkip(lines: readonly TextLine[], at: number, number: number, expected: number): boolean {
  if (number <= expected || number > expected + 2 || expected === 1) return false;
  if (!/^[\p{Lu}\d"“]/u.test(lines[at + 1]?.text.trim() ?? '')) return false;
  for (let i = at + 1; i < lines.length; i++) {
    const text = lines[i]?.text.trim() ?? '';
    if (text === String(expected)) return false;
    if (text === '1' || text === String(number + 1) || GROUP.test(text)) return true;
  }
  return true;
}

function groupOf(text: string, next: string, afterNext: string): Omit<GroupRow, 'above'> | null {
  const [, marker = '', title = ''] = GROUP.exec(text) ?? [];
  if (marker === '') return null;
  const letters = title.replace(/[^\p{L}]/gu, '');
  const isCapitals = letters.length > 3 && letters.replace(/\p{Lu}/gu, '').length <= letters.length * 0.2;
  const begins = /^1[.)]?(?:\s+\d)?$/.test(next.trim()) || /^1[.)]?$/.test(afterNext.trim());
  const isGroup = readRowMarker(marker)?.kind === 'roman' ? isCapitals || begins : begins || isCapitals;
  return isGroup ? { marker, title: title.trim() } : null;
}

function markOf(text: string, { byOrdinal }: StackedHeader): ColumnRole | null {
  const ordinal = /^(\d)\.\d{1,2}[.)]?\s+\S/.exec(text)?.[1];
  const role = ordinal === undefined ? undefined : byOrdinal.get(Number(ordinal));
  return role === 'goal' || role === 'task' || role === 'activity' ? role : null;
}
