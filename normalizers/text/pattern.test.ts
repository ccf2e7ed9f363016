import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchesOf } from './matches.js';
import { wordsAlone } from './pattern.js';

it('matches what looking back first matches', () => {
  const words = fc.constantFrom('tỷ|tỷ lệ', '(?<!hình )thành|là', '(?<=(?:đạt|là)\\s)(?:bình|quân)|đạt', 'và|ở');
  const text = fc
    .array(
      fc.constantFrom(
        'tỷ',
        'tỷ lệ',
        'hình thành',
        'thành',
        'là',
        'đạt',
        'bình',
        'quân',
        'và',
        'Ở',
        ' ',
        ' ',
        'x',
        '1',
        '𝐀',
      ),
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(words, text, fc.constantFrom('\\p{L}', '\\p{L}\\p{N}'), (source, said, letters) => {
      const found = matchesOf(said, new RegExp(wordsAlone(source, letters), 'giu')).map((match) => [
        match[0],
        match.index,
      ]);
      const plain = new RegExp(`(?<![${letters}])(?:${source})`, 'giu');
      expect(found).toEqual([...said.matchAll(plain)].map((match) => [match[0], match.index]));
    }),
    { numRuns: 300 },
  );
});
