import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, matchKey } from './fold.js';

it('makes one key of two spellings of the same words', () => {
  expect(matchKey('Chỉ tiêu: 98,5% hồ sơ')).toBe('chi tieu 98 5% ho so');
  expect(matchKey(' “Chi-tieu – 98,5 % HO SO”.')).toBe('chi tieu 98 5 % ho so');
  expect(matchKey('Độ ẩm')).toBe(matchKey('Độ ẩm'.normalize('NFD')));
  expect(matchKey('–')).toBe('');
});

it('keeps letters and digits of any text, folded, with single spaces between', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Kế hoạch', ' ', '–', '“', '%', 'Ω', '𝐀', '\ud835', '²'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const plain = fold(text.normalize('NFC'));
      expect(matchKey(text)).toBe(plain.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim());
    }),
    { numRuns: 500 },
  );
});
