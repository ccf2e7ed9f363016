import { formatBullet, formatNumber } from './numbering-format.js';
import { child, elementsOf, toggleOf, valOf, type XmlElement } from './xml.js';

interface Level {
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
  readonly runProperties: XmlElement | undefined;
}

type Levels = readonly (Level | undefined)[];

interface Numbered {
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
  readonly runProperties: XmlElement | undefined;
}

export interface Numbering {
  /** The next marker of list `numId` at `level` (0-based); counts on, so call it once per paragraph, in order. */
  next(numId: string, level: number): Marker | null;
  /** The level of list `numId` that belongs to a paragraph style, `null` for none. */
  levelOfStyle(numId: string, styleId: string): number | null;
}

const MAX_LEVELS = 9;

/** Lists as `numbering.xml` defines them (ECMA-376, 17.9); `listOfStyle` gives the list of a numbering style. */
export function readNumbering(root: XmlElement | null, listOfStyle: (styleId: string) => string | null): Numbering {
  const abstracts = new Map<string, XmlElement>();
  const lists = new Map<string, Numbered>();
  for (const node of elementsOf(root ?? undefined)) {
    if (node.name === 'w:abstractNum') abstracts.set(node.attributes['w:abstractNumId'] ?? '', node);
  }
  const nums = elementsOf(root ?? undefined).filter((node) => node.name === 'w:num');
  const abstractOf = (num: XmlElement | undefined, depth = 0): XmlElement | undefined => {
    const abstract = abstracts.get(valOf(num, 'w:abstractNumId') ?? '');
    const link = valOf(abstract, 'w:numStyleLink');
    const linked = link === undefined || depth > 3 ? null : listOfStyle(link);
    const target = nums.find((other) => other.attributes['w:numId'] === linked);
    return target ? abstractOf(target, depth + 1) : abstract;
  };
  for (const num of nums) {
    const abstract = abstractOf(num);
    if (!abstract) continue;
    const levels = readLevels(elementsOf(abstract));
    const restarts: (number | undefined)[] = [];
    for (const override of elementsOf(num).filter((node) => node.name === 'w:lvlOverride')) {
      const index = integer(override.attributes['w:ilvl'], 0);
      const replaced = readLevels(elementsOf(override))[index];
      if (replaced) levels[index] = replaced;
      const start = valOf(override, 'w:startOverride');
      if (start !== undefined) restarts[index] = integer(start, 1);
    }
    lists.set(num.attributes['w:numId'] ?? '', {
      abstractId: abstract.attributes['w:abstractNumId'] ?? '',
      levels,
      restarts,
    });
  }
  return counting(lists);
}

function counting(lists: ReadonlyMap<string, Numbered>): Numbering {
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

function readLevels(nodes: readonly XmlElement[]): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const node of nodes) {
    if (node.name !== 'w:lvl') continue;
    const index = integer(node.attributes['w:ilvl'], 0);
    if (index >= MAX_LEVELS) continue;
    const suffix = valOf(node, 'w:suff');
    const restart = valOf(node, 'w:lvlRestart');
    levels[index] = {
      start: integer(valOf(node, 'w:start'), 0),
      format: valOf(node, 'w:numFmt') ?? 'decimal',
      text: valOf(node, 'w:lvlText') ?? '',
      suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
      restart: restart === undefined ? null : integer(restart, 0),
      legal: toggleOf(node, 'w:isLgl') ?? false,
      styleId: valOf(node, 'w:pStyle') ?? null,
      runProperties: child(node, 'w:rPr'),
    };
  }
  return levels;
}

function integer(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
