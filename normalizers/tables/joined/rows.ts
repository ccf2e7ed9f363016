import type { Box, Cell, Line } from '../../../extractors/page.js';
import { cellText, flat, joinCellText } from '../cell-text.js';
import type { ColumnRole } from '../column-role.js';
import { countHeaderWords, rolesOfHeader } from '../column-roles.js';
import { continues, goesOn, WIDE } from '../flow.js';
import { type GridCell, type GridRow, holdsText, ownCells } from '../grid.js';
import { readGroupRow } from '../group-row.js';
import { readRowMarker } from '../marker.js';
import type { Chain, ChainPart } from './chain.js';
import { isRestOfFigures } from './plain-rest.js';

/** A cell of a joined table: one cell of a page, or the pieces of one that a page break cuts. */
export interface JoinedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** On the page of its first piece. */
  readonly box: Box | null;
  readonly pieces: readonly { readonly part: number; readonly cell: Cell }[];
}

/** A row as a reader sees it. */
export interface JoinedRow {
  /** On the page of its first piece. */
  readonly box: Box | null;
  readonly cells: readonly JoinedCell[];
  /** The printed rows that it consists of: indexes of the part and of the row in it. */
  readonly printed: readonly { readonly part: number; readonly y: number }[];
  /** Whether cells merged over the page break were taken from the rows above although nothing but their place says so. */
  readonly filled: boolean;
}

interface CellDraft extends GridCell {
  readonly column: number;
  readonly columnSpan: number;
  rowSpan: number;
  readonly box: Box | null;
  readonly lines: Line[];
  readonly pieces: { readonly part: number; readonly cell: Cell }[];
}

interface RowDraft {
  readonly box: Box | null;
  readonly cells: CellDraft[];
  readonly printed: { readonly part: number; readonly y: number }[];
  /** By column: the cell that stands in it, its own or one of a row above. */
  readonly covering: readonly (CellDraft | null)[];
  readonly isBody: boolean;
  readonly isHeading: boolean;
  readonly filled: boolean;
}

type Key = ColumnRole | number;

/** The rows of a chain: headers that come again left out, rows that a page break cuts joined, merged cells going on. */
export function joinRows(chain: Chain): readonly JoinedRow[] {
  const drafts: RowDraft[] = [];
  const { roles } = chain;
  const numberColumn = roles.includes('number') ? roles.indexOf('number') : 0;
  const numbered = shareNumbered(chain, numberColumn);
  chain.parts.forEach((part, p) => {
    const owner = new Map<Cell, CellDraft>();
    part.rows.forEach((row, y) => {
      const isNumbered = printsNumber(row, numberColumn);
      if ((p > 0 && y < part.bodyFrom) || (y > part.bodyFrom && !isNumbered && isHeaderAgain(row, roles))) return;
      const last = drafts.findLast((draft) => draft.cells.some((cell) => cell.lines.length > 0));
      const above = last?.isBody ? last : undefined;
      const isTop = p > 0 && y === part.bodyFrom;
      const isBody = y >= part.bodyFrom;
      const next = part.rows[y + 1];
      const heading = isBody ? readGroupRow(row, roles, next ? numberOf(next, numberColumn) : '') : null;
      if (above && isBody && ownCells(row).length > 0 && (!isNumbered || isTop)) {
        const texts = textsOf(row, roles, owner);
        const before = textsAbove(above, roles);
        // What looks like a heading may be the end of a cut cell: "TỈNH SƠN LA" of a title in capitals.
        const mayGoOn =
          heading === null
            ? !above.isHeading
            : goesOn(before.get('activity') ?? before.get(0) ?? '', heading.title) && (isTop || !above.isHeading);
        // A number set in the middle of its row may stand behind the break, but then on one side only.
        const isRest = isNumbered
          ? chain.isTaskList &&
            !before.has('number') &&
            goesOn(before.get('activity') ?? '', texts.get('activity') ?? '')
          : chain.isTaskList
            ? continues(before, texts, isTop, numbered)
            : isTop && isRestOfFigures(before, texts, numbered);
        if (mayGoOn && isRest) {
          append(drafts, above, row, p, owner, roles);
          return;
        }
      }
      const merged = isTop && above && !above.isHeading && heading === null;
      drafts.push(
        open(row, part, p, owner, {
          isBody,
          isHeading: heading !== null,
          goingOn: merged && !isNumbered ? cellsGoingOn(row, above, roles) : new Map(),
        }),
      );
    });
  });
  return drafts;
}

/** A header that is printed again in the middle of a table, where the break between two pages was lost. */
function isHeaderAgain(row: GridRow<Cell>, roles: readonly (ColumnRole | null)[]): boolean {
  const own = ownCells(row);
  const texts = own.map((cell) => flat(cellText(cell)));
  if (own.length < 3 || texts.some((text) => text.length > 40) || countHeaderWords(texts) < 2) return false;
  const named = rolesOfHeader(row.cells.map((cell) => [cell ? flat(cellText(cell)) : '']));
  const same = named.filter((role, x) => role !== null && role === roles[x]).length;
  return same >= 3 && same * 10 >= own.length * 6;
}

function open(
  row: GridRow<Cell>,
  part: ChainPart,
  p: number,
  owner: Map<Cell, CellDraft>,
  { isBody, isHeading, goingOn }: { isBody: boolean; isHeading: boolean; goingOn: ReadonlyMap<Cell, CellDraft> },
): RowDraft {
  const cells: CellDraft[] = [];
  for (const cell of part.table.rows[row.y]?.cells ?? []) {
    const above = goingOn.get(cell);
    if (above) {
      above.rowSpan += cell.rowSpan;
      take(above, p, cell);
      owner.set(cell, above);
      continue;
    }
    const { columnSpan, rowSpan, box } = cell;
    const column = part.columns[cell.column] ?? cell.column;
    const draft: CellDraft = { column, columnSpan, rowSpan, box, lines: [], pieces: [] };
    take(draft, p, cell);
    owner.set(cell, draft);
    cells.push(draft);
  }
  const covering = row.cells.map((cell) => (cell && owner.get(cell)) ?? null);
  const { box = null } = part.table.rows[row.y] ?? {};
  return { box, cells, printed: [{ part: p, y: row.y }], covering, isBody, isHeading, filled: goingOn.size > 0 };
}

function take(draft: CellDraft, part: number, cell: Cell): void {
  draft.pieces.push({ part, cell });
  draft.lines.push(...cell.lines);
}

/** Puts the cells of a row that goes on into those of the row above. */
function append(
  drafts: readonly RowDraft[],
  above: RowDraft,
  row: GridRow<Cell>,
  part: number,
  owner: Map<Cell, CellDraft>,
  roles: readonly (ColumnRole | null)[],
): void {
  for (const cell of new Set(row.cells.filter((_, x) => row.inherited[x]))) {
    const draft = cell && owner.get(cell);
    if (draft) draft.rowSpan--;
  }
  for (const [x, cell] of row.cells.entries()) {
    if (!cell || row.inherited[x] || owner.has(cell)) continue;
    const target = targetOf(drafts, above, x, holdsText(cell) ? (roles[x] ?? null) : null);
    if (!target) continue;
    target.rowSpan += cell.rowSpan - 1;
    take(target, part, cell);
    owner.set(cell, target);
  }
  above.printed.push({ part, y: row.y });
}

/** The cell of a column that words go on in: of a wide column that is empty, the one above that it goes on from. */
function targetOf(drafts: readonly RowDraft[], above: RowDraft, x: number, role: ColumnRole | null): CellDraft | null {
  const cell = above.covering[x] ?? null;
  if (!cell || holdsText(cell) || (role !== 'goal' && role !== 'task')) return cell;
  for (let n = drafts.lastIndexOf(above) - 1; n >= 0; n--) {
    const draft = drafts[n];
    if (!draft?.isBody || draft.isHeading) break;
    const higher = draft.covering[x];
    if (higher && holdsText(higher)) return higher;
  }
  return cell;
}

/** Cells at the top of a page that are the lower part of one merged over the break, and the upper part of each. */
function cellsGoingOn(
  row: GridRow<Cell>,
  above: RowDraft,
  roles: readonly (ColumnRole | null)[],
): ReadonlyMap<Cell, CellDraft> {
  const found = new Map<Cell, CellDraft>();
  for (const role of WIDE) {
    const x = roles.indexOf(role);
    const [cell, upper] = [row.cells[x], above.covering[x]];
    if (x < 0 || !cell || !upper) continue;
    const text = flat(cellText(cell));
    const before = flat(cellText(upper));
    const isRest = text === '' || (role !== 'activity' && before !== '' && goesOn(before, text));
    if (!isRest) break;
    if (before !== '') found.set(cell, upper);
  }
  row.cells.forEach((cell, x) => {
    const upper = above.covering[x];
    // A cell that spans to the end of the page may go on behind it.
    if (cell && upper && upper.rowSpan > 1 && !holdsText(cell) && holdsText(upper)) found.set(cell, upper);
  });
  return found;
}

function numberOf(row: GridRow<Cell>, column: number): string {
  const cell = row.cells[column];
  return cell ? flat(cellText(cell)) : '';
}

/** Whether a number is printed in the row or in a cell that spans it. */
function printsNumber(row: GridRow<Cell>, column: number): boolean {
  return readRowMarker(numberOf(row, column)) !== null;
}

/** Share of rows with a number of their own. */
function shareNumbered({ parts }: Chain, column: number): number {
  const filled = parts.flatMap((part) => part.rows.slice(part.bodyFrom)).filter((row) => ownCells(row).length > 1);
  const count = filled.filter((row) => !row.inherited[column] && printsNumber(row, column)).length;
  return filled.length === 0 ? 0 : count / filled.length;
}

function textsOf(
  row: GridRow<Cell>,
  roles: readonly (ColumnRole | null)[],
  owner: ReadonlyMap<Cell, CellDraft>,
): ReadonlyMap<Key, string> {
  return textsByKey(
    row.cells.map((cell) => (cell && owner.get(cell)) ?? cell),
    roles,
  );
}

function textsAbove(row: RowDraft, roles: readonly (ColumnRole | null)[]): ReadonlyMap<Key, string> {
  return textsByKey(row.covering.map(tailOf), roles);
}

/** Letters at the end of a cell that tell whether it goes on; it may hold any number of lines. */
const TAIL = 400;

function tailOf(cell: CellDraft | null): CellDraft | null {
  if (!cell || cell.lines.length < 8) return cell;
  let from = cell.lines.length;
  for (let length = 0; from > 0 && length < TAIL; from--) length += cell.lines[from - 1]?.text.length ?? 0;
  return from === 0 ? cell : { ...cell, lines: cell.lines.slice(from) };
}

/** Texts by role, or by column where that has none. */
function textsByKey(
  cells: readonly (CellDraft | Cell | null)[],
  roles: readonly (ColumnRole | null)[],
): ReadonlyMap<Key, string> {
  const texts = new Map<Key, string>();
  const seen = new Set<CellDraft | Cell>();
  cells.forEach((cell, x) => {
    if (!cell || seen.has(cell)) return;
    seen.add(cell);
    const text = cellText(cell);
    const key = roles[x] ?? x;
    if (text.trim() !== '') texts.set(key, joinCellText(texts.get(key) ?? '', text));
  });
  return texts;
}
