import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOfPair, pairTable } from './pair-table.js';

it('finds each pair where its followers stand, in the order of their columns, and no other', () => {
  const followers = fc.uniqueArray(fc.nat(99), { maxLength: 60 }).map((row) => row.sort((a, b) => a - b));
  const shuffled = fc.shuffledSubarray(
    Array.from({ length: 100 }, (_, column) => column),
    { minLength: 100 },
  );
  fc.assert(
    fc.property(fc.array(followers, { minLength: 100, maxLength: 100 }), shuffled, (rows, columns) => {
      const start = Uint32Array.from([0, ...rows.map((_, v) => rows.slice(0, v + 1).flat().length)]);
      const table = pairTable(start, Uint16Array.from(rows.flat()), Uint16Array.from(columns));
      rows.forEach((row, v) => {
        const found = Array.from({ length: 100 }, (_, w) => indexOfPair(table, v, w));
        const byColumn = [...row].sort((a, b) => (columns[a] as number) - (columns[b] as number));
        const expected = found.map((_, w) => (row.includes(w) ? (start[v] as number) + byColumn.indexOf(w) : -1));
        expect(found).toEqual(expected);
      });
    }),
    { numRuns: 20 },
  );
});
