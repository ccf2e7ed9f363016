import { formatBullet, formatNumber } from './numbering-format.js';
import type { RunProperties } from './run-properties.js';

/** Word has nine levels in a list. */
export const MAX_LEVELS = 9;

/** One level of a list (ECMA-376, 17.9.6; [MS-DOC] 2.9.150). */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." with the numbers of the levels. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Level (1-based) whose use restarts this one; 0 = none does. `null`: any higher level. */
  readonly restart: number | null;
  /** All levels are printed as decimal numbers (isLgl). */
  readonly legal: boolean;
  readonly styleId: string | null;
  readonly runProperties: RunProperties;
}

export type Levels = readonly (Level | undefined)[];

export interface ListDefinition {
  readonly abstractId: string;
  readonly levels: Levels;
  /** Levels at which this list starts anew although it shares its counters with others. */
  readonly restarts: readonly (number | undefined)[];
}

/** What is printed before a paragraph of a list. */
export interface Marker {
  readonly text: string;
  readonly bullet: boolean;
  /** Whether a space or TAB stands between marker and text. */
  readonly spaced: boolean;
  readonly runProperties: RunProperties;
}

export interface Numbering {
  /** The next marker of list `numId` at `level` (0-based); counts on, so call it once per paragraph, in order. */
  next(numId: string, level: number): Marker | null;
  /** The level of list `numId` that belongs to a paragraph style, `null` for none. */
  levelOfStyle(numId: string, styleId: string): number | null;
}

/** Counts the lists of a document, by their ids. */
export function countLists(lists: ReadonlyMap<string, ListDefinition>): Numbering {
  // Lists that share an abstract definition share its counters; an override takes effect when first used.
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return {
    next(numId, levelIndex) {
      const list = lists.get(numId);
      const level = list?.levels[levelIndex];
      if (!list || !level) return null;
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      const override = list.restarts[levelIndex];
      const first = override !== undefined && !used.has(`${numId}/${levelIndex}`);
      used.add(`${numId}/${levelIndex}`);
      const before = counts[levelIndex];
      counts[levelIndex] = first ? override : before === undefined ? level.start : before + 1;
      for (let i = levelIndex + 1; i < MAX_LEVELS; i++) {
        const restart = list.levels[i]?.restart ?? null;
        if (restart === null || (restart > 0 && levelIndex < restart)) counts[i] = undefined;
      }
      return markerOf(list.levels, levelIndex, level, counts);
    },
    levelOfStyle(numId, styleId) {
      const index = lists.get(numId)?.levels.findIndex((level) => level?.styleId === styleId) ?? -1;
      return index < 0 ? null : index;
    },
  };
}

function markerOf(levels: Levels, index: number, level: Level, counts: readonly (number | undefined)[]): Marker {
  const bullet = level.format === 'bullet';
  const text = bullet
    ? formatBullet(level.text)
    : level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const other = levels[Number(digit) - 1];
        const value = counts[Number(digit) - 1] ?? other?.start ?? 1;
        return formatNumber(value, level.legal && Number(digit) - 1 < index ? 'decimal' : (other?.format ?? 'decimal'));
      });
  return { text: text.trim(), bullet, spaced: level.suffix !== 'nothing', runProperties: level.runProperties };
}
