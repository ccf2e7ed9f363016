import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from './matches.js';

it('finds what matchAll finds, empty matches and characters of two halves too', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'á', '1', ' ', '𝐀', '\ud835'), maxLength: 12 });
  const pattern = fc.constantFrom(/a/g, /\p{L}*/gu, /\d*|á/g, /(?<=a)(?<one>1)?/gu, /$/g, /(a)(1)?/dg, /(?:)/gu, /x/g);
  fc.assert(
    fc.property(text, pattern, (words, sought) => {
      const all = [...words.matchAll(sought)];
      expect(matchesOf(words, sought)).toEqual(all);
      // Nothing is left over from the time before.
      expect(matchesOf(words, sought)).toEqual(all);
    }),
  );
});
