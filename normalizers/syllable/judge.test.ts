import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diacriticRatio, judgeText } from './index.js';

const SOUND =
  'UBND xã Bình Tân giao Phòng Kinh tế chủ trì, tham mưu ban hành kế hoạch cải cách hành chính trước ngày 15/3/2025.';
const STRIPPED = 'Giao Phong Kinh te chu tri, tham muu ban hanh ke hoach cai cach hanh chinh truoc ngay 15/3/2025';

describe('judgeText', () => {
  it('trusts sound text with its abbreviations, codes, dates and list letters', () => {
    expect(judgeText(SOUND).validity).toBe(1);
    expect(judgeText('a) Nghị định số 12/2024/NĐ-CP; Luật số 63/2020/QH14; b) TTHC mức độ 4').validity).toBe(1);
  });

  it('sees mangled and wrongly encoded text', () => {
    expect(
      judgeText('Trién khai thyc hién cac nhiém vu ctia co quan, phdi hop chirc nang dugc giao').validity,
    ).toBeLessThan(0.75);
    expect(judgeText('Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do').validity).toBeLessThan(0.75);
    expect(judgeText('ĐIỀ U KHO ẢN THI HÀ NH này đượ c á p dụ ng').validity).toBeLessThan(0.9);
  });

  it('does not count what proves nothing', () => {
    expect(judgeText('12/3/2024 – 45,6% (1)')).toEqual({ tokens: 0, validity: 0 });
    expect(judgeText('XKLD ABC 12-QR https://bad.example/khong-phai-chu')).toEqual({ tokens: 0, validity: 0 });
    expect(judgeText('')).toEqual({ tokens: 0, validity: 0 });
  });

  it('finds no Vietnamese in other languages', () => {
    expect(judgeText('The ministry published its annual report on public service delivery').validity).toBeLessThan(0.5);
    expect(judgeText('行政改革計劃 二零二四年').validity).toBe(0);
  });

  it('never throws and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { tokens, validity } = judgeText(text);
        expect(tokens).toBeGreaterThanOrEqual(0);
        expect(validity).toBeGreaterThanOrEqual(0);
        expect(validity).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('diacriticRatio', () => {
  it('tells lost diacritics from sound text', () => {
    expect(diacriticRatio(SOUND)).toBeGreaterThan(0.7);
    expect(diacriticRatio(STRIPPED)).toBe(0);
    expect(judgeText(STRIPPED).validity).toBeGreaterThan(0.7);
  });
});
