import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkEnd, chunkStart } from './chunks.js';

it('finds what a regular expression finds', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('quy định', '\u00a0', '\t', '\u3000', '\ufeff', '\u2003'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ');
      const found: [string, number][] = [];
      for (let start = chunkStart(text, 0); start < text.length; ) {
        const end = chunkEnd(text, start);
        found.push([text.slice(start, end), start]);
        start = chunkStart(text, end);
      }
      expect(found).toEqual([...text.matchAll(/\S+/g)].map((match) => [match[0], match.index]));
    }),
  );
});
