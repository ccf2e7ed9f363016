import type { Bitmap } from './bitmap.js';
import type { PixelRule } from './rules.js';

/** Inches: a wider gap parts two rules, whatever stands in it. */
const WIDEST_GAP = 0.4;
/** Of the gap, what is drawn in dots and dashes at least; less where one of the pieces meets a rule across, as those of tables do. */
const DOTTED = 0.3;
const SPARSE = 0.1;
/** Of the gap, what may be drawn on either side at this distance, inches: letters stand there, and a rule has paper beside it. */
const BESIDE = 0.15;
const BARE = 0.012;
/** Inches by which ink may stand beside the straight line between two ends. */
const ASIDE = 0.009;
/** Inches at the end of a rule that tell where it ends. */
const END = 0.1;
/** Inches: pieces of one rule are no farther from one height than this; rules that end no farther from each other meet. */
const APART = 0.012;
const NEAR = 0.04;

/**
 * Rules with the gaps closed in which only dots and dashes of them are left: a hairline that leans ever so little falls to pieces
 * where a black-and-white scanner takes it from one row of pixels to the next, and with the rule under a header goes the header. A
 * piece is joined to the next one on its line, and its end to the rule across that it should meet, with paper on both sides. A
 * gap from one rule across to the next is a cell that goes on, and stays.
 */
export function bridgeRules(rules: readonly PixelRule[], bitmap: Bitmap, dpi: number): readonly PixelRule[] {
  const across = rules.filter(({ direction }) => direction === 'horizontal').map(asLine);
  const down = rules.filter(({ direction }) => direction === 'vertical').map(asLine);
  if (across.length === 0 || down.length === 0) return rules;
  const [flat, upright] = [canvasOf(bitmap, true), canvasOf(bitmap, false)];
  const rows = joined(across, down, flat, dpi);
  const columns = joined(down, rows, upright, dpi);
  return [
    ...rows.map((line) => asRule(reaching(line, columns, flat, dpi), 'horizontal')),
    ...columns.map((line) => asRule(reaching(line, rows, upright, dpi), 'vertical')),
  ];
}

/** A rule by where it runs: along itself, and across itself. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The ink seen along rules of one direction. */
type Canvas = (along: number, across: number) => boolean;

function asLine({ direction, box: [x0, y0, x1, y1] }: PixelRule): Line {
  return direction === 'horizontal' ? { from: x0, to: x1, low: y0, high: y1 } : { from: y0, to: y1, low: x0, high: x1 };
}

function asRule({ from, to, low, high }: Line, direction: PixelRule['direction']): PixelRule {
  return { direction, box: direction === 'horizontal' ? [from, low, to, high] : [low, from, high, to] };
}

function canvasOf({ data, width, height }: Bitmap, flat: boolean): Canvas {
  return (along, across) => {
    const [x, y] = flat ? [along, across] : [across, along];
    return x >= 0 && y >= 0 && x < width && y < height && data[y * width + x] === 1;
  };
}

/** Pieces on one line made one where what is between them is drawn. */
function joined(lines: readonly Line[], across: readonly Line[], canvas: Canvas, dpi: number): Line[] {
  const out: Line[] = [];
  for (const line of [...lines].sort((a, b) => a.from - b.from || a.low - b.low)) {
    const at = out.findIndex((before) => goesOnIn(before, line, across, canvas, dpi));
    const before = out[at];
    if (!before) out.push(line);
    else
      out[at] = {
        from: before.from,
        to: Math.max(before.to, line.to),
        low: Math.min(before.low, line.low),
        high: Math.max(before.high, line.high),
      };
  }
  return out.sort((a, b) => a.low - b.low || a.from - b.from);
}

function goesOnIn(before: Line, line: Line, across: readonly Line[], canvas: Canvas, dpi: number): boolean {
  const gap = line.from - before.to;
  if (gap <= 0 || gap > WIDEST_GAP * dpi) return false;
  if (line.low > before.high + APART * dpi || line.high < before.low - APART * dpi) return false;
  const [start, end] = [endOf(before, true, canvas, dpi), endOf(line, false, canvas, dpi)];
  if (Math.abs(start - end) > APART * dpi) return false;
  const endsAt = (place: number) => across.some((other) => isAt(other, place, start, dpi));
  if (endsAt(before.to) && endsAt(line.from)) return false;
  const isOfTable = meets(before, across, dpi) || meets(line, across, dpi);
  return isDrawn(before.to, line.from, [start, end], isOfTable, canvas, dpi);
}

/** Whether a rule across stands at a place of a line. */
function isAt({ from, to, low, high }: Line, place: number, height: number, dpi: number): boolean {
  const near = NEAR * dpi;
  return low - near <= place && high + near >= place && from - near <= height && to + near >= height;
}

/** Whether a line meets a rule across. */
function meets({ from, to, low, high }: Line, across: readonly Line[], dpi: number): boolean {
  const near = NEAR * dpi;
  return across.some(
    (other) =>
      other.low <= to + near && other.high >= from - near && other.from <= high + near && other.to >= low - near,
  );
}

/** The line as far as the rules across that it should meet, where what lacks is drawn. */
function reaching(line: Line, across: readonly Line[], canvas: Canvas, dpi: number): Line {
  const [head, tail] = [endOf(line, false, canvas, dpi), endOf(line, true, canvas, dpi)];
  const slope = (tail - head) / Math.max(1, line.to - line.from);
  const isOfTable = meets(line, across, dpi);
  const crossing = (height: number) =>
    across.filter(({ from, to }) => from - APART * dpi <= height && to + APART * dpi >= height);
  const isMet = (place: number, height: number) => across.some((other) => isAt(other, place, height, dpi));
  let { from, to, low, high } = line;
  const grow = (height: number) => {
    [low, high] = [Math.min(low, Math.floor(height)), Math.max(high, Math.ceil(height) + 1)];
  };
  const before = crossing(head).findLast((other) => other.high < line.from);
  if (before && !isMet(line.from, head)) {
    const height = head - slope * (line.from - before.high);
    if (isDrawn(before.high, line.from, [height, head], isOfTable, canvas, dpi)) {
      from = before.low;
      grow(height);
    }
  }
  const after = crossing(tail).find((other) => other.low > line.to);
  if (after && !isMet(line.to, tail)) {
    const height = tail + slope * (after.low - line.to);
    if (isDrawn(line.to, after.low, [tail, height], isOfTable, canvas, dpi)) {
      to = after.high;
      grow(height);
    }
  }
  return { from, to, low, high };
}

/** Where across itself a line ends, or begins. */
function endOf(line: Line, atTail: boolean, canvas: Canvas, dpi: number): number {
  const reach = Math.min(line.to - line.from, Math.round(END * dpi));
  const [from, to] = atTail ? [line.to - reach, line.to] : [line.from, line.from + reach];
  let [sum, count] = [0, 0];
  for (let along = from; along < to; along++) {
    for (let at = line.low; at < line.high; at++) {
      if (!canvas(along, at)) continue;
      sum += at;
      count++;
    }
  }
  return count > 0 ? sum / count : (line.low + line.high - 1) / 2;
}

/** Whether enough of a straight line is drawn, and paper runs along it on both sides. */
function isDrawn(
  from: number,
  to: number,
  [start, end]: readonly [start: number, end: number],
  isOfTable: boolean,
  canvas: Canvas,
  dpi: number,
): boolean {
  const length = to - from;
  if (length > WIDEST_GAP * dpi) return false;
  const aside = Math.max(1, Math.round(ASIDE * dpi));
  const bare = aside + Math.ceil(BARE * dpi);
  let [drawn, above, below] = [0, 0, 0];
  for (let along = from; along < to; along++) {
    const height = Math.round(start + ((end - start) * (along - from)) / Math.max(1, length));
    let isInk = false;
    for (let at = height - aside; at <= height + aside && !isInk; at++) isInk = canvas(along, at);
    if (isInk) drawn++;
    if (canvas(along, height - bare)) above++;
    if (canvas(along, height + bare)) below++;
  }
  const least = isOfTable ? SPARSE : DOTTED;
  return drawn >= least * length && above < BESIDE * length && below < BESIDE * length;
}
