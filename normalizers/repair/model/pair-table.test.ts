import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOfPair, pairTable } from './pair-table.js';

it('numbers each pair by its row and column, and finds no other', () => {
  const followers = fc.uniqueArray(fc.nat(99), { maxLength: 60 });
  const columns = fc.shuffledSubarray([...Array(100).keys()], { minLength: 100 });
  fc.assert(
    fc.property(fc.array(followers, { minLength: 100, maxLength: 100 }), columns, (rows, order) => {
      const start = Uint32Array.from([0, ...rows.map((_, v) => rows.slice(0, v + 1).flat().length)]);
      const table = pairTable(start, Uint16Array.from(rows.flat()), Uint16Array.from(order));
      rows.forEach((row, v) => {
        const found = Array.from({ length: 100 }, (_, w) => indexOfPair(table, v, w));
        const sorted = [...row].sort((a, b) => (order[a] as number) - (order[b] as number));
        const expected = found.map((_, w) => (row.includes(w) ? (start[v] as number) + sorted.indexOf(w) : -1));
        expect(found).toEqual(expected);
      });
    }),
    { numRuns: 20 },
  );
});
