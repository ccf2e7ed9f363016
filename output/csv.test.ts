import { expect, it } from 'vitest';
import { toCsv } from './csv.js';

it('quotes what needs quotes and leaves the rest', () => {
  expect(toCsv([['a', 'b "c"', 'd,e', 'dòng\nmới', 1.5, null]])).toBe('\uFEFFa,"b ""c""","d,e","dòng\nmới",1.5,\r\n');
});

it('makes text that begins like a formula harmless, and leaves negative numbers alone', () => {
  expect(toCsv([['=SUM(A1)', '- Kế hoạch', '@x', '+84', -3]])).toBe("\uFEFF'=SUM(A1),'- Kế hoạch,'@x,'+84,-3\r\n");
});
