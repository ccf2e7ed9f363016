/**
 * How wide a text is in Times New Roman, the face that Decree 30/2020/NĐ-CP prescribes, in thousandths of the font size.
 * Widths are those of the Adobe core metrics; a letter with diacritics is as wide as its base.
 */
import { fold } from '../text/fold.js';
import { isUpper } from './case.js';

/** Digits and most small letters are half as wide as the font is high. */
const USUAL = 500;
const LOWER: Readonly<Record<string, number>> = {
  a: 444,
  c: 444,
  e: 444,
  f: 333,
  i: 278,
  j: 278,
  l: 278,
  m: 778,
  r: 333,
  s: 389,
  t: 278,
  w: 722,
  z: 444,
  ' ': 250,
  '.': 250,
  ',': 250,
  ';': 278,
  ':': 278,
  '-': 333,
  '/': 278,
  '(': 333,
  ')': 333,
  '%': 833,
  '–': 500,
};
const UPPER: Readonly<Record<string, number>> = {
  a: 722,
  b: 667,
  c: 667,
  d: 722,
  e: 611,
  f: 556,
  g: 722,
  h: 722,
  i: 333,
  j: 389,
  k: 722,
  l: 611,
  m: 889,
  n: 722,
  o: 722,
  p: 556,
  q: 722,
  r: 667,
  s: 556,
  t: 611,
  u: 722,
  v: 722,
  w: 944,
  x: 722,
  y: 722,
  z: 611,
};

/** Width by UTF-16 code unit, for all that Vietnamese is written with. */
const TABLE_SIZE = 0x2100;
const widths = new Uint16Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const char = String.fromCharCode(code);
  widths[code] = (isUpper(char) ? UPPER : LOWER)[fold(char)] ?? USUAL;
}

export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += widths[text.charCodeAt(i)] ?? USUAL;
  return width;
}

/** Width of the first word of a line. */
export function firstWordWidth(text: string): number {
  const space = text.indexOf(' ');
  return textWidth(space < 0 ? text : text.slice(0, space));
}
