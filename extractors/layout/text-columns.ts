import { gutters, splitAt, type TwoColumns } from './columns.js';
import { quantile } from './geometry.js';
import type { TextRow } from './rows.js';

/** Lines that a column of running text has at least on a page that is set in two. */
const MIN_LINES = 6;
/** Where the gutter may run, as shares of the page's width. */
const [FROM, TO] = [0.38, 0.62];

/**
 * Running text set in two columns (as Công báo prints it), band by band: a heading over both columns ends a band. Two columns of
 * a table or of a form are none: on both sides lines have to fill the column, word after word.
 */
export function findTextColumns(rows: readonly TextRow[], width: number): readonly TwoColumns[] {
  if (!mayHaveGutter(rows, width)) return [];
  let best: readonly TwoColumns[] = [];
  let most = 0;
  let widest = 0;
  for (const x of gutters(width, FROM, TO)) {
    const bands = bandsAt(rows, x);
    if (!bands.some((band) => isText(band, width))) continue;
    const count = bands.reduce((sum, band) => sum + band.to - band.from, 0);
    const gap = Math.min(...bands.map(gapOf));
    if (count > most || (count === most && gap > widest)) [best, most, widest] = [bands, count, gap];
  }
  return best;
}

/** Looks at each row once: most rows of a page in two columns leave its middle white somewhere. */
function mayHaveGutter(rows: readonly TextRow[], width: number): boolean {
  let parted = 0;
  for (const { words, size, box } of rows) {
    let end = Number.NEGATIVE_INFINITY;
    if (box[2] < TO * width || box[0] > FROM * width) {
      parted++;
      continue;
    }
    for (const word of words) {
      if (word.box[0] - end >= 0.7 * size && word.box[0] > FROM * width && end < TO * width && end > 0) {
        parted++;
        break;
      }
      end = word.box[2];
    }
  }
  return parted >= MIN_LINES && parted * 2 >= rows.length;
}

/** Runs of rows that no word of crosses the gutter, with lines on both of its sides. */
function bandsAt(rows: readonly TextRow[], x: number): readonly TwoColumns[] {
  const bands: { from: number; to: number; left: TextRow[]; right: TextRow[] }[] = [];
  let open: (typeof bands)[number] | null = null;
  rows.forEach((row, at) => {
    const split = splitAt(row, x);
    if (!split) {
      open = null;
      return;
    }
    if (!open) {
      open = { from: at, to: at, left: [], right: [] };
      bands.push(open);
    }
    if (split.left) open.left.push(split.left);
    if (split.right) open.right.push(split.right);
    open.to = at + 1;
  });
  return bands.filter(({ left, right }) => left.length >= 2 && right.length >= 2);
}

function gapOf({ left, right }: TwoColumns): number {
  return Math.min(...right.map((row) => row.box[0])) - Math.max(...left.map((row) => row.box[2]));
}

function isText({ left, right }: TwoColumns, width: number): boolean {
  const [a, b] = [columnOf(left), columnOf(right)];
  if (a.lines < MIN_LINES || b.lines < MIN_LINES || a.full < 0.5 || b.full < 0.5) return false;
  if (a.wordsALine < 4 || b.wordsALine < 4) return false;
  const ratio = a.width / b.width;
  return a.width > 0.25 * width && b.width > 0.25 * width && ratio > 0.6 && ratio < 1.67;
}

function columnOf(rows: readonly TextRow[]) {
  const start = Math.min(...rows.map((row) => row.box[0]));
  const end = quantile(
    rows.map((row) => row.box[2]),
    0.9,
  );
  const isFull = ({ box, size }: TextRow): boolean => end - box[2] < 1.5 * size && box[0] - start < 3 * size;
  return {
    lines: rows.length,
    width: end - start,
    full: rows.filter(isFull).length / rows.length,
    wordsALine: rows.reduce((sum, row) => sum + row.words.length, 0) / rows.length,
  };
}
