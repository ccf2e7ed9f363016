import type { GroupRow } from './logical-table.js';
import { readRowMarker } from './marker.js';

/**
 * Puts groups under one another by the kinds of their markers, in the order in which the kinds come: "A" under "VII" where
 * romans came first, "I" under "A" where letters did.
 */
export function createGroupStack(): (group: Omit<GroupRow, 'above'>) => GroupRow {
  let stack: readonly { readonly kind: string; readonly group: GroupRow }[] = [];
  return ({ marker, title }) => {
    const kind = marker === null ? 'none' : (readRowMarker(marker)?.kind ?? 'none');
    const same = stack.findIndex((level) => level.kind === kind);
    const above = same < 0 ? stack : stack.slice(0, same);
    const group: GroupRow = { marker, title, above: above.at(-1)?.group ?? null };
    stack = [...above, { kind, group }];
    return group;
  };
}
