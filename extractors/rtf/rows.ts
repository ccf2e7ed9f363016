import type { CellDefinition, RowDefinition } from '../word-model/row-definition.js';

/** Collects the definition of a row from its control words (`\trowd … \cellx500 \cellx3000`). */
export interface RowReader {
  /** Whether the word belonged to a row's definition. */
  read(word: string, value: number | null): boolean;
  /** The definition as it stands; `null` before any. */
  readonly definition: () => RowDefinition | null;
}

/** A reader that has seen no row yet. */
export function createRowReader(): RowReader {
  let edges: number[] = [];
  let cells: CellDefinition[] = [];
  let next = { mergedLeft: false, vertical: 'none' as CellDefinition['vertical'], ruled: false };
  let rowRuled = false;
  /** Which border the words about lines are now about. */
  let side: 'cell' | 'row' | 'other' = 'other';
  return {
    read(word, value) {
      switch (word) {
        case 'trowd':
          [edges, cells, rowRuled, side] = [[], [], false, 'other'];
          next = { mergedLeft: false, vertical: 'none', ruled: false };
          return true;
        case 'trleft':
          edges[0] = value ?? 0;
          return true;
        case 'clmrg':
          next.mergedLeft = true;
          return true;
        case 'clvmgf':
          next.vertical = 'restart';
          return true;
        case 'clvmrg':
          next.vertical = 'continue';
          return true;
        case 'clbrdrl':
        case 'clbrdrr':
          side = 'cell';
          return true;
        case 'trbrdrv':
          side = 'row';
          return true;
        case 'clbrdrt':
        case 'clbrdrb':
        case 'trbrdrt':
        case 'trbrdrb':
        case 'trbrdrl':
        case 'trbrdrr':
        case 'trbrdrh':
        case 'brdrt':
        case 'brdrb':
        case 'brdrl':
        case 'brdrr':
          side = 'other';
          return true;
        case 'brdrs':
        case 'brdrth':
        case 'brdrdb':
        case 'brdrdot':
        case 'brdrdash':
        case 'brdrhair':
          if (side === 'cell') next.ruled = true;
          if (side === 'row') rowRuled = true;
          return true;
        case 'cellx':
          if (cells.length >= 63) return true;
          if (edges.length === 0) edges.push(Math.min(0, (value ?? 0) - 1));
          edges.push(value ?? 0);
          cells.push(next);
          next = { mergedLeft: false, vertical: 'none', ruled: false };
          return true;
        default:
          return false;
      }
    },
    definition: () =>
      cells.length === 0 ? null : { edges, cells: rowRuled ? cells.map((c) => ({ ...c, ruled: true })) : cells },
  };
}
