import type { ColumnRole } from '../column-role.js';

/** More ways to part a line are not tried. */
const MOST_CAPITALS = 9;

/**
 * Ways to part a single line into the cells whose first lines it prints in one: "Rà soát quy Bảng tổng Phòng Nội Thường" was
 * four cells, each beginning with a capital. The last of `parts` is that line; columns behind it take the pieces in order.
 */
export function mergedLine(
  parts: ReadonlyMap<ColumnRole, string>,
  columns: readonly ColumnRole[],
): readonly ReadonlyMap<ColumnRole, string>[] {
  const [role, text] = [...parts].at(-1) ?? [];
  if (!role || !text) return [];
  const behind = columns.slice(columns.indexOf(role) + 1).filter((next) => next !== 'note' && next !== 'budget');
  const words = text.split(' ');
  const capitals = words.flatMap((word, at) => (at > 1 && /^\p{Lu}/u.test(word) ? [at] : []));
  if (behind.length < 2 || capitals.length < 2 || capitals.length > MOST_CAPITALS) return [];
  const ways: ReadonlyMap<ColumnRole, string>[] = [];
  for (const cuts of choices(capitals, behind.length)) {
    const edges = [0, ...cuts, words.length];
    const pieces = edges.slice(1).map((to, n) => words.slice(edges[n], to).join(' '));
    const cells = new Map(parts);
    [role, ...behind].forEach((column, n) => {
      const piece = pieces[n];
      if (piece !== undefined) cells.set(column, piece);
    });
    ways.push(cells);
  }
  return ways;
}

/** Every choice of `count` items, in their order. */
function choices(items: readonly number[], count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, n) => choices(items.slice(n + 1), count - 1).map((rest) => [item, ...rest]));
}
