import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chunkMemory } from './chunk-memory.js';

it('says of every stretch what was made of it, and makes it once', () => {
  const made: string[] = [];
  const about = chunkMemory((chunk) => {
    made.push(chunk);
    return `<${chunk}>`;
  }, 100);
  const text = 'cải cách hành chính, cải cách thể chế';
  expect(about(text, 0, 3)).toBe('<cải>');
  expect(about(text, 21, 24)).toBe('<cải>');
  expect(about(text, 4, 8)).toBe('<cách>');
  expect(about(text, 0, 0)).toBe('<>');
  expect(made).toEqual(['cải', 'cách', '']);
});

it('forgets all beyond its bound, and tells no two chunks for one', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aáb1/'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (words, most) => {
      const about = chunkMemory((chunk) => chunk, most);
      const text = words.join(' ');
      let at = 0;
      for (const chunk of words) {
        expect(about(text, at, at + chunk.length)).toBe(chunk);
        at += chunk.length + 1;
      }
    }),
  );
});

it('does not remember what could not be made', () => {
  let asked = 0;
  const about = chunkMemory((chunk) => {
    asked++;
    if (asked === 1) throw new Error('no');
    return chunk;
  }, 10);
  expect(() => about('một', 0, 3)).toThrow('no');
  expect(about('một', 0, 3)).toBe('một');
});
