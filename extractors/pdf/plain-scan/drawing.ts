import { IDENTITY, type Matrix, multiply } from '../content/matrix.js';

/** The one picture that a page draws. */
export interface DrawnPicture {
  /** Its name among the page's resources. */
  readonly name: string;
  /** Maps its unit square to the page's user space. */
  readonly matrix: Matrix;
}

/** Operators that change nothing that a picture shows: colours of painting, and how many operands each takes. */
const COLOURS: ReadonlyMap<string, number> = new Map([
  ['g', 1],
  ['G', 1],
  ['rg', 3],
  ['RG', 3],
  ['k', 4],
  ['K', 4],
]);
/** Programs of scanners are short. */
const LONGEST = 2000;

/**
 * Reads the program of a page that draws one picture and nothing else, as scanners write them
 * ("q 595 0 0 842 0 0 cm /Im0 Do Q"; PDF 32000-1, 8.4.4 and 8.8); `null` for any other.
 */
export function readDrawing(program: string): DrawnPicture | null {
  if (program.length > LONGEST) return null;
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  let operands: string[] = [];
  let drawn: DrawnPicture | null = null;
  for (const token of program.split(/[\0\t\n\f\r ]+/u)) {
    if (token === '') continue;
    if (OPERAND.test(token)) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(Number);
    if (token === 'q' && operands.length === 0) saved.push(matrix);
    else if (token === 'Q' && operands.length === 0) matrix = saved.pop() ?? IDENTITY;
    else if (token === 'cm' && numbers.length === 6 && numbers.every(Number.isFinite)) {
      matrix = multiply(matrix, numbers as unknown as Matrix);
    } else if (token === 'Do' && operands.length === 1 && operands[0]?.startsWith('/') && !drawn) {
      drawn = { name: operands[0].slice(1), matrix };
    } else if (COLOURS.get(token) !== numbers.length || !numbers.every(Number.isFinite)) return null;
    operands = [];
  }
  return operands.length === 0 ? drawn : null;
}

/** A number or a name that stands for itself (without "#" escapes). */
const OPERAND = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)|\/[^#()<>[\]{}/%]+)$/u;
