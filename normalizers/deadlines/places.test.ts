import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brackets } from './deadline.js';
import { readDeadlines } from './index.js';
import { partsOf } from './parts.js';
import { bracketAround, stretchAt } from './places.js';

describe('places in a cell', () => {
  it('are found as by looking at each of them', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aB1 ;()-\n'), maxLength: 40 });
    fc.assert(
      fc.property(cell, (text) => {
        const [parts, groups] = [partsOf(text), brackets(text)];
        for (let at = 0; at <= text.length; at++) {
          expect(stretchAt(parts, at)).toBe(parts.find(({ from, to }) => from <= at && at < to));
          expect(bracketAround(groups, at)).toBe(groups.find(({ open, close }) => open < at && at < close));
        }
      }),
    );
  });

  it.each([
    ['items', (n: number) => `- Báo cáo lần ${n} (tháng ${(n % 12) + 1}/2024)`, ['', '']],
    ['one bracket', (n: number) => `đợt ${n} trước ngày ${(n % 28) + 1}/6/2024`, ['Báo cáo (', ')']],
  ] as const)('take time as a cell of %s grows, not as its square', (_, item, [before, after]) => {
    const time = (count: number): number => {
      const cell = `${before}${Array.from({ length: count }, (_, n) => item(n)).join('; ')}${after}`;
      const start = process.cpuUsage();
      const found = readDeadlines(cell, { period: null });
      expect(found).toHaveLength(count);
      return process.cpuUsage(start).user;
    };
    time(500);
    const [short, long] = [time(1500), time(12_000)];
    expect(long).toBeLessThan(30 * short);
  });
});
