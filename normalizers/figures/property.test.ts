import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readResults } from './results.js';
import { readTargets } from './targets.js';
import { read } from './testing/sample.js';

const SENTENCES = [
  'I. CÁC CHỈ TIÊU CHỦ YẾU\n',
  'II. KẾT QUẢ THỰC HIỆN\n',
  'a) Chỉ tiêu\n',
  '- Phấn đấu 100% hồ sơ được số hóa; ',
  'tỷ lệ là 46/68 hồ sơ, đạt 67,65% ',
  '(trong đó: cấp huyện 31/40, đạt 77,5%; cấp xã 15/28).\n',
  'cấp tỉnh, cấp huyện, cấp xã đạt tối thiểu tương ứng là 100%, 80%, 75%. ',
  'Đến năm 2025, giảm tối thiểu 10% so với năm 2021;\n',
  'thu 1.739.919 triệu đồng, bằng 134,3%% dự toán, ',
  'từ 01 đến 02 sáng kiến, từ 60% lên 75%, 8-10% ',
  'Nghị quyết số 76/NQ-CP ngày 15/7/2021 ',
  'và trên 50% hồ sơ tại cấp xã (trừ văn bản mật)',
];

describe('whatever the text', () => {
  it('no figure is told that its evidence does not show, and nothing throws', () => {
    const noise = fc.tuple(fc.nat(), fc.constantFrom('', '(', ')', ';', '%', '/', '12', ' ', '\n', 'à'));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 14 }),
        fc.array(noise, { maxLength: 6 }),
        fc.constantFrom('plan', 'report', 'other') as fc.Arbitrary<'plan' | 'report' | 'other'>,
        (sentences, cuts, kind) => {
          let text = sentences.join('');
          for (const [at, put] of cuts) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + put + text.slice(place + (at % 3));
          }
          const { doc, outline, metadata } = read(text, { kind });
          const records = [
            ...readTargets(doc, outline, metadata).targets,
            ...readResults(doc, outline, metadata).results,
          ];
          for (const record of records) {
            const shown = doc.text.slice(record.source.start, record.source.end);
            const numbers = [record.value?.number, record.value?.upper].filter((n) => typeof n === 'number');
            if ('ratio' in record && record.ratio) numbers.push(record.ratio.numerator, record.ratio.denominator);
            for (const number of numbers) expect(isShown(number, shown), `${number} in "${shown}"`).toBe(true);
            expect(record.confidence).toBeGreaterThanOrEqual(0);
            expect(record.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('one endless sentence takes linear time', () => {
    const text = `CHỈ TIÊU\n- ${'tỷ lệ hồ sơ cấp xã đạt 100%, cấp huyện 45/50, đạt 90%, '.repeat(1000)}`;
    const { doc, outline, metadata } = read(text, { kind: 'report' });
    const start = performance.now();
    readTargets(doc, outline, metadata);
    readResults(doc, outline, metadata);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

/** The number in any of the ways in which a source writes it, as a whole number or decimal, in đồng or in millions. */
function isShown(number: number, shown: string): boolean {
  const plain = shown.replace(/(?<=\d)\.(?=\d{3})/gu, '').replace(/(?<=\d),(?=\d)/gu, '.');
  return [number, number / 1e6, number / 1e9].some((n) =>
    new RegExp(`(?<![\\d])0*${String(n).replace('.', '\\.')}0*(?!\\d)`).test(plain),
  );
}
