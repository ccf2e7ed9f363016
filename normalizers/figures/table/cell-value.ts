import { findFigures } from '../../numbers/index.js';
import type { Value } from '../../schema.js';
import { readMeasures } from '../measures/measures.js';
import { isPoints } from '../measures/points.js';
import { readComparator } from '../words/comparators.js';

/** What a cell of figures says. */
export interface CellValue {
  /** `null` where it says something that the contract has no unit for ("Tăng 02 bậc", "87,5" points, "Hoàn thành"). */
  readonly value: Value | null;
  readonly doubtful: boolean;
}

const EMPTY = /^[\s\-–—.…/xX*]*$/u;
/** Units of rankings and scores. */
const NO_UNIT = /^(?:điểm|hạng|bậc|thứ hạng|xếp hạng|vị trí|thứ|nhóm)(?!\p{L})/iu;
/** A cell with nothing but "-2,3" or "−2,3%". */
const NEGATIVE = /^[-−]\d[\d.,]*\s?%?$/u;
const PERCENT = /^(?:%|phần trăm|tỷ lệ\s*(?:\(?%\)?)?|tỉ lệ)$/iu;

/**
 * Reads a cell of a column of figures with the unit of its row: "≥ 99" in %, "215.000" in triệu đồng, "Trên 92%", "80 - 85".
 * `null` for a cell that says nothing.
 *
 * @param unit what stands under "Đơn vị tính", or the bracket of the indicator ("(%)"); empty where nothing does
 */
export function readCellValue(cell: string, unit: string): CellValue | null {
  const said = cell.trim();
  if (EMPTY.test(said)) return null;
  const none = { value: null, doubtful: false };
  if (NO_UNIT.test(unit.trim()) || !/\d/.test(said)) return none;
  const text = withUnit(said, unit.trim());
  const measures = readMeasures(text, findFigures(text));
  const [measure] = measures;
  if (!measure?.quantity || measure.ratio || measures.length > 1 || isPoints(text, measure)) return none;
  const { number: size, upper, unit: read } = measure.quantity;
  const number = NEGATIVE.test(said) ? -Math.abs(size) : size;
  const { comparator } = readComparator(text.slice(0, measure.start), text.slice(measure.end));
  const value: Value =
    upper === null
      ? { comparator, number, upper: null, unit: read }
      : { comparator: 'range', number, upper, unit: read };
  return { value, doubtful: measure.doubtful };
}

/** The cell with its unit right behind its last digit, before "trở lên". */
function withUnit(cell: string, unit: string): string {
  const end = cell.search(/\D*$/u);
  const rest = cell.slice(end);
  if (/^\s*%/u.test(rest) || (/\p{L}/u.test(rest) && !/^\s*trở\s+(?:lên|xuống)\s*$/iu.test(rest))) return cell;
  const named = PERCENT.test(unit) ? '%' : unit === '' ? '' : ` ${unit.toLowerCase()}`;
  return `${cell.slice(0, end)}${named}${rest}`;
}
