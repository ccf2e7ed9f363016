import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isKnownSound, pairOf, rememberSound } from './verdicts.js';

it('knows the latest word with its neighbours, and none that it was not told', () => {
  const id = fc.nat(0xffff);
  const word = fc.tuple(id, id, fc.integer({ min: 1, max: 200_000 }), id, id);
  const told = new Set<string>();
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [u, v, own, x, y] = one;
      rememberSound(pairOf(u, v), own, pairOf(x, y));
      told.add(one.join());
      expect(isKnownSound(pairOf(u, v), own, pairOf(x, y))).toBe(true);
      const [u2, v2, own2, x2, y2] = other;
      if (isKnownSound(pairOf(u2, v2), own2, pairOf(x2, y2))) expect(told).toContain(other.join());
      if (isKnownSound(pairOf(v, u), own, pairOf(x, y))) expect(told).toContain([v, u, own, x, y].join());
    }),
    { numRuns: 1000 },
  );
});
