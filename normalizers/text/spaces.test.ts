import fc from 'fast-check';
import { expect, it } from 'vitest';
import { singleSpaced } from './spaces.js';

it('makes one blank of every stretch of white space', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\t', '\n', '\u00a0', '\u3000', '\ufeff') });
  fc.assert(
    fc.property(text, (words) => {
      expect(singleSpaced(words)).toBe(words.replace(/\s+/g, ' '));
    }),
  );
});
