import { describe, expect, it } from 'vitest';
import { typeset } from '../testing/typeset.js';
import { binarise } from './bitmap.js';
import { completeRules } from './complete-rules.js';
import { separateInk } from './ink.js';
import { findRules } from './rules.js';

/** Points: a header of one line, the title of a group over all columns, and a row of tasks. */
const ROWS = [20, 40, 60, 130] as const;
const COLUMNS = [20, 120, 220, 300] as const;

function verticals(parted: boolean, text = 'Thời gian'): number {
  const rules = [
    ...ROWS.map((y) => [COLUMNS[0], y, COLUMNS[3], y] as const),
    ...[COLUMNS[0], COLUMNS[3]].map((x) => [x, ROWS[0], x, ROWS[3]] as const),
    ...[COLUMNS[1], COLUMNS[2]].map((x) => [x, ROWS[2], x, ROWS[3]] as const),
    ...(parted ? [COLUMNS[1], COLUMNS[2]].map((x) => [x, ROWS[0], x, ROWS[1]] as const) : []),
  ];
  const lines = [
    { text, x: 102, y: 34 },
    { text: 'I. NHIỆM VỤ CHUNG CỦA ĐƠN VỊ', x: 30, y: 54 },
  ];
  const page = typeset({ width: 320, height: 150, dpi: 240, rules, lines });
  const bitmap = binarise(separateInk(page).print, 190);
  const found = findRules(bitmap, 240);
  const all = completeRules(found, bitmap, 240);
  const inHeader = all.filter(({ direction, box }) => direction === 'vertical' && box[3] < 46 * (240 / 72));
  return inHeader.length;
}

describe('the short rules of a low row', () => {
  it('are found where rules of other rows stand above or below', () => {
    expect(verticals(true, '')).toBe(2);
  });
  it('are not made of letters that stand there', () => {
    expect(verticals(false)).toBe(0);
    expect(verticals(false, 'IIIIIII')).toBe(0);
    expect(verticals(false, '')).toBe(0);
  });
});
