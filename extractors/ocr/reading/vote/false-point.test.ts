import { expect, it } from 'vitest';
import type { InkEvidence } from '../ink/ink-evidence.js';
import { dropFalsePoints } from './false-point.js';

const INK: InkEvidence = {
  separators: 0,
  raised: 0,
  dotted: [],
  holes: [],
  tall: 4,
  stems: 0,
  leadingStems: 1,
  opensWithSerifs: false,
  opensWithFlag: false,
  opensWithDash: false,
};

function read(text: string, separators: number, confidence = 0.7): string {
  const words = text.split(' ').map((token, i) => {
    const box = [i * 50, 0, i * 50 + 40, 20] as const;
    return { text: token, box, confidence, baseline: 16, size: 20, alternatives: [] };
  });
  return dropFalsePoints(words, () => ({ ...INK, separators }))
    .map((word) => word.text)
    .join(' ');
}

it('takes the point from an abbreviation where the ink has none and a small letter follows', () =>
  expect(read('các TTHC. mới', 0)).toBe('các TTHC mới'));

it('leaves points that are printed, end a sentence, or were surely seen', () => {
  expect(read('các TTHC. mới', 1)).toBe('các TTHC. mới');
  expect(read('các TTHC. Năm', 0)).toBe('các TTHC. Năm');
  expect(read('các TTHC.', 0)).toBe('các TTHC.');
  expect(read('các TTHC. mới', 0, 0.95)).toBe('các TTHC. mới');
  expect(read('quận. mới 3. mới', 0)).toBe('quận. mới 3. mới');
});
