import { child, elementsOf, toggleOf, valOf, type XmlElement } from '../ooxml/xml.js';
import { countLists, type Level, type ListDefinition, MAX_LEVELS, type Numbering } from '../word-model/numbering.js';
import { runPropertiesOf } from './styles.js';

/** Lists as `numbering.xml` defines them (ECMA-376, 17.9); `listOfStyle` gives the list of a numbering style. */
export function readNumbering(root: XmlElement | null, listOfStyle: (styleId: string) => string | null): Numbering {
  const abstracts = new Map<string, XmlElement>();
  const lists = new Map<string, ListDefinition>();
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
  return countLists(lists);
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
      runProperties: runPropertiesOf(child(node, 'w:rPr')),
    };
  }
  return levels;
}

function integer(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
