import { expect, it } from 'vitest';
import { encodeSpix } from './spix.js';

it('writes rows of whole words, the first pixel of a word last', () => {
  const bytes = encodeSpix({ data: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), width: 5, height: 2 });
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('spix');
  expect([4, 8, 12, 16, 20, 24].map((at) => bytes.readUInt32LE(at))).toEqual([5, 2, 8, 2, 0, 16]);
  expect([...bytes.subarray(28)]).toEqual([4, 3, 2, 1, 0, 0, 0, 5, 9, 8, 7, 6, 0, 0, 0, 10]);
});
