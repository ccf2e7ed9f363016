import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDrawing } from './drawing.js';

describe('the program of a page that draws one picture', () => {
  it.each([
    ['q\n595.44 0 0 842.04 0.0000 0.0000 cm\n/Im0 Do\nQ', 'Im0', [595.44, 0, 0, 842.04, 0, 0]],
    ['603 0 0 843 0 0 cm\r/Im7 Do\r', 'Im7', [603, 0, 0, 843, 0, 0]],
    ['q 594. 0 0 840.6 0 0 cm 1 g /Im3 Do Q', 'Im3', [594, 0, 0, 840.6, 0, 0]],
    ['q 1 0 0 1 19 -2 cm 574 0 0 792 0 0 cm /I1_0 Do Q', 'I1_0', [574, 0, 0, 792, 19, -2]],
    ['q 9 0 0 9 5 5 cm Q q 10 0 0 20 0 0 cm /A Do Q', 'A', [10, 0, 0, 20, 0, 0]],
  ])('%j draws %s', (program, name, matrix) => {
    expect(readDrawing(program)).toEqual({ name, matrix });
  });

  it.each([
    ['two pictures', '/A Do /B Do'],
    ['text', 'BT /F1 12 Tf (a) Tj ET /A Do'],
    ['a frame', '/A Do 0 0 10 10 re S'],
    ['a state that may hide it', '/GS0 gs /A Do'],
    ['a clipping path', '0 0 10 10 re W n /A Do'],
    ['a broken matrix', '1 0 0 1 0 cm /A Do'],
    ['an operand too many', '1 /A Do'],
    ['nothing', 'q Q'],
    ['an unfinished end', '/A Do 1 2'],
  ])('is not taken for one that draws %s', (_, program) => {
    expect(readDrawing(program)).toBeNull();
  });

  it('never throws', () => {
    const token = fc.constantFrom('q', 'Q', 'cm', 'Do', '/A', '1', '-.5', 'g', '(', '<<', '\u0000', 'BI');
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string())), (tokens) => {
        const drawn = readDrawing(tokens.join(' '));
        expect(drawn === null || drawn.matrix.length === 6).toBe(true);
      }),
    );
  });
});
