import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLocated, type LocatedText, offsetAt, sliceLocated } from './located-text.js';

const source = 'Nghị quyết số 27-\nNQ/TW của Trung ương\n¹ chú thích\nvề tiền lương';
const piece = (text: string): LocatedText => ({ text, segments: [{ from: 0, start: source.indexOf(text) }] });

describe('located text', () => {
  it('joins a word broken by a hyphen and still knows where both halves stand', () => {
    const joined = joinLocated([piece('Nghị quyết số 27-'), piece('NQ/TW của Trung ương')], '');
    expect(joined.text).toBe('Nghị quyết số 27-NQ/TW của Trung ương');
    expect(source[offsetAt(joined, joined.text.indexOf('NQ/TW'))]).toBe('N');
  });

  it('skips what stands between two pieces', () => {
    const joined = joinLocated([piece('của Trung ương'), piece('về tiền lương')]);
    expect(offsetAt(joined, joined.text.length)).toBe(source.length);
    expect(joined.text).not.toContain('chú thích');
  });

  it('gives the end of an empty text its start', () => {
    expect(offsetAt({ text: '', segments: [{ from: 0, start: 7 }] }, 0)).toBe(7);
  });

  it('keeps every character of a slice where it was', () => {
    const whole = joinLocated([piece('Nghị quyết số 27-'), piece('NQ/TW của Trung ương'), piece('về tiền lương')]);
    fc.assert(
      fc.property(fc.nat(whole.text.length), fc.nat(whole.text.length), (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const slice = sliceLocated(whole, from, to);
        for (let i = 0; i < slice.text.length; i++) {
          expect(offsetAt(slice, i)).toBe(offsetAt(whole, from + i));
        }
      }),
    );
  });
});
