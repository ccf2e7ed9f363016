import type { ModelNode } from './model.js';
import type { RowDefinition } from './row-definition.js';

/** A row as it was read: the paragraphs of each cell, and what the file says of the cells. */
export interface SourceRow {
  readonly cells: readonly (readonly ModelNode[])[];
  readonly definition: RowDefinition | null;
}

type CellNode = Extract<ModelNode, { type: 'tableCell' }>;

/** Edges of different rows that lie closer than this (twips) are one. */
const SAME_EDGE = 40;

/** The table of the model: edges of all rows make the grid, merged cells become spans. */
export function tableOf(rows: readonly SourceRow[]): ModelNode {
  const grid = gridOf(rows);
  /** For each grid column, the cell that a vertical merge may prolong. */
  const above = new Map<number, { cell: CellNode; row: number }>();
  const tableRows = rows.map((row, rowIndex): ModelNode => {
    const children: CellNode[] = [];
    let column = 0;
    row.cells.forEach((paragraphs, i) => {
      const definition = row.definition?.cells[i];
      const edges = row.definition?.edges;
      const left = edges ? columnAt(grid, edges[i] ?? 0) : column;
      const right = edges && i + 1 < edges.length ? columnAt(grid, edges[i + 1] ?? 0) : left + 1;
      if (definition?.mergedLeft && children.length > 0) {
        const last = children[children.length - 1] as CellNode;
        children[children.length - 1] = {
          ...last,
          colSpan: last.colSpan + Math.max(1, right - left),
          children: [...last.children, ...paragraphs],
        };
        column = Math.max(column + 1, right);
        return;
      }
      if (i === 0 && left > 0) children.push(cellOf([], left));
      column = Math.max(left + 1, right);
      const start = above.get(left);
      if (definition?.vertical === 'continue' && start && start.row + start.cell.rowSpan === rowIndex) {
        Object.assign(start.cell, {
          rowSpan: start.cell.rowSpan + 1,
          children: [...start.cell.children, ...withText(paragraphs)],
        });
        return;
      }
      const cell = cellOf(paragraphs, Math.max(1, right - left));
      if (definition?.vertical === 'restart' || definition?.vertical === 'continue')
        above.set(left, { cell, row: rowIndex });
      children.push(cell);
    });
    return { type: 'tableRow', children };
  });
  return { type: 'table', children: tableRows };
}

function cellOf(children: readonly ModelNode[], colSpan: number): CellNode {
  return { type: 'tableCell', children, colSpan, rowSpan: 1 };
}

const withText = (paragraphs: readonly ModelNode[]): ModelNode[] =>
  paragraphs.filter((node) => node.type === 'paragraph' && node.children.some((child) => child.type === 'run'));

function gridOf(rows: readonly SourceRow[]): number[] {
  const edges = rows.flatMap((row) => row.definition?.edges ?? []).sort((a, b) => a - b);
  const grid: number[] = [];
  for (const edge of edges) {
    const last = grid.at(-1);
    if (last === undefined || edge - last > SAME_EDGE) grid.push(edge);
  }
  return grid;
}

function columnAt(grid: readonly number[], edge: number): number {
  let best = 0;
  grid.forEach((line, index) => {
    if (Math.abs(line - edge) < Math.abs((grid[best] ?? 0) - edge)) best = index;
  });
  return best;
}
