import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexOfPair, pairTable } from './pair-table.js';

it('finds each pair where its followers stand, and no other', () => {
  const followers = fc.uniqueArray(fc.nat(99), { maxLength: 60 }).map((row) => row.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(followers, { minLength: 100, maxLength: 100 }), (rows) => {
      const start = Uint32Array.from([0, ...rows.map((_, v) => rows.slice(0, v + 1).flat().length)]);
      const table = pairTable(start, Uint16Array.from(rows.flat()));
      rows.forEach((row, v) => {
        const found = Array.from({ length: 100 }, (_, w) => indexOfPair(table, v, w));
        const expected = found.map((_, w) => (row.includes(w) ? (start[v] as number) + row.indexOf(w) : -1));
        expect(found).toEqual(expected);
      });
    }),
    { numRuns: 20 },
  );
});
