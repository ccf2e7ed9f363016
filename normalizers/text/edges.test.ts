import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkMemory } from './chunk-memory.js';
import { firstHeld, lastHeld } from './edges.js';

it('finds the first and the last words of a text as splitting all of it does', () => {
  const letters = chunkMemory((chunk) => chunk.match(/[a-z]+/g) ?? [], 100);
  const text = fc.string({ unit: fc.constantFrom(...'ab  \n-./'), maxLength: 30 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 4 }), (line, count) => {
      const all = line.match(/[a-z]+/g) ?? [];
      expect(firstHeld(line, count, letters)).toEqual(all.slice(0, count));
      expect(lastHeld(line, count, letters)).toEqual(all.slice(-count));
    }),
  );
});
