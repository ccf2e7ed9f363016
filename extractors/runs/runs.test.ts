import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, raise } from './index.js';

describe('a line made of runs', () => {
  it('has single spaces, no invisible characters, and NFC letters also where a mark stands in its own run', () => {
    const line = lineOf([
      { text: '  Kế\u00a0 ho' },
      { text: 'a' },
      { text: '\u0323', bold: true },
      { text: 'ch\u200b  ' },
    ]);
    expect(line?.text).toBe('Kế hoạch');
  });

  it('is nothing where only spaces stand', () => {
    expect(lineOf([{ text: ' ' }, { text: '\u00a0' }])).toBeNull();
  });

  it('is bold when most of its letters are', () => {
    expect(lineOf([{ text: 'I. ' }, { text: 'MỤC TIÊU', bold: true }])?.style.bold).toBe(true);
    expect(lineOf([{ text: 'Đạt ', bold: true }, { text: 'tỷ lệ 90% hồ sơ' }])?.style.bold).toBe(false);
  });

  it('knows how long a run-in heading is', () => {
    const line = lineOf([{ text: '3. ', bold: true }, { text: 'Phòng Nội vụ: ', bold: true }, { text: 'tham mưu.' }]);
    expect(line?.style.leadLength).toBe('3. Phòng Nội vụ:'.length);
  });

  it('has no lead where all of it is bold, none of it, or only a number', () => {
    expect(lineOf([{ text: 'Tất cả', bold: true }])?.style.leadLength).toBeUndefined();
    expect(lineOf([{ text: 'Không có' }])?.style.leadLength).toBeUndefined();
    expect(lineOf([{ text: '1.', bold: true }, { text: ' Nội dung' }])?.style.leadLength).toBeUndefined();
  });

  it('takes size and font from most of its letters', () => {
    const line = lineOf([
      { text: 'a', size: 10, font: 'Arial' },
      { text: 'bcdef', size: 14, font: '.VnTime' },
    ]);
    expect([line?.style.size, line?.style.font]).toEqual([14, '.VnTime']);
  });

  it('drops soft hyphens in Unicode Vietnamese and keeps them where they may be the ư of TCVN3', () => {
    expect(lineOf([{ text: 'trách\u00adnhiệm' }])?.text).toBe('tráchnhiệm');
    expect(lineOf([{ text: 'n\u00adíc' }])?.text).toBe('n\u00adíc');
  });
});

describe('raised text', () => {
  it('is superscript digits when it is a mark', () => {
    expect(raise('12')).toBe('¹²');
    expect(raise('(3)')).toBe('³');
    expect(lineOf([{ text: 'năm 2023' }, { text: '1', raised: true }])?.text).toBe('năm 2023¹');
  });
  it('stays as it is when it is not', () => {
    expect(raise('th')).toBe('th');
    expect(raise('a1')).toBe('a1');
  });
});

it('any runs give a line that is clean, and digits survive', () => {
  const run = fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 20 }), bold: fc.boolean() });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const text = lineOf(runs)?.text ?? '';
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/\s\s|[\t\n]/);
      const digits = (value: string): string => value.replace(/\D/g, '');
      expect(digits(text)).toBe(digits(runs.map((r) => r.text).join('')));
    }),
  );
});
