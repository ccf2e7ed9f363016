import { child, elementsOf, toggleOf, valOf, type XmlElement } from '../ooxml/xml.js';
import type { RunProperties } from '../word-model/run-properties.js';

export interface ListPlace {
  readonly numId: string;
  readonly level: number | null;
}

export interface ParagraphProperties {
  readonly align?: string | undefined;
  readonly pageBreakBefore?: boolean | undefined;
  readonly list?: ListPlace | undefined;
  /** The style that brought the list, for the level that belongs to it. */
  readonly listStyleId?: string | undefined;
}

export interface Styles {
  /** What a paragraph without any properties of its own inherits. */
  paragraph(styleId: string | undefined): ParagraphProperties;
  /** What a run in a paragraph of that style inherits, with its own character style. */
  run(paragraphStyleId: string | undefined, characterStyleId: string | undefined): RunProperties;
  /** Whether tables of that style have ruling lines; `undefined` = nobody says. */
  tableRuled(styleId: string | undefined): boolean | undefined;
  /** The list of a numbering style. */
  listOfStyle(styleId: string): string | null;
}

/** What a `w:rPr` says itself, before inheritance. */
export function runPropertiesOf(node: XmlElement | undefined): RunProperties {
  if (!node) return {};
  const fonts = child(node, 'w:rFonts');
  return {
    bold: toggleOf(node, 'w:b'),
    italic: toggleOf(node, 'w:i'),
    caps: toggleOf(node, 'w:caps'),
    hidden: toggleOf(node, 'w:vanish'),
    size: valOf(node, 'w:sz'),
    // The letters of legacy Vietnamese encodings lie above ASCII, where the hAnsi font is the one used.
    font: fonts?.attributes['w:hAnsi'] ?? fonts?.attributes['w:ascii'],
    vertical: valOf(node, 'w:vertAlign'),
  };
}

/** What a `w:pPr` says itself, before inheritance. */
export function paragraphPropertiesOf(node: XmlElement | undefined): ParagraphProperties {
  const numbering = child(node, 'w:numPr');
  const numId = valOf(numbering, 'w:numId');
  const level = valOf(numbering, 'w:ilvl');
  return {
    align: valOf(node, 'w:jc'),
    pageBreakBefore: toggleOf(node, 'w:pageBreakBefore'),
    list: numId === undefined ? undefined : { numId, level: level === undefined ? null : Number(level) || 0 },
  };
}

/** Later properties win where they say something. */
export function merge<T extends object>(...layers: readonly T[]): T {
  const merged: Record<string, unknown> = {};
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) if (value !== undefined) merged[key] = value;
  }
  return merged as T;
}

/** `styles.xml`: defaults, then each style on top of the one it is based on (ECMA-376, 17.7.2). */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const node of elementsOf(root ?? undefined)) {
    const id = node.attributes['w:styleId'];
    if (node.name !== 'w:style' || id === undefined) continue;
    styles.set(id, node);
    if (['1', 'true', 'on'].includes(node.attributes['w:default'] ?? ''))
      defaults.set(node.attributes['w:type'] ?? '', id);
  }
  const base = child(root ?? undefined, 'w:docDefaults');
  const baseRun = runPropertiesOf(child(child(base, 'w:rPrDefault'), 'w:rPr'));
  const baseParagraph = paragraphPropertiesOf(child(child(base, 'w:pPrDefault'), 'w:pPr'));

  /** The style and those it is based on, the outermost first. */
  const chain = (styleId: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = styles.get(styleId ?? '');
    while (style && !found.includes(style)) {
      found.unshift(style);
      style = styles.get(valOf(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const runLayers = (styleId: string | undefined): RunProperties =>
    merge(...chain(styleId).map((style) => runPropertiesOf(child(style, 'w:rPr'))));
  const ofParagraph = memoised((styleId) => merge(baseRun, runLayers(styleId || defaults.get('paragraph'))));
  const ofCharacter = memoised((styleId) => runLayers(styleId));
  const paragraphs = memoised((styleId): ParagraphProperties => {
    const layers = chain(styleId || defaults.get('paragraph')).map((style): ParagraphProperties => {
      const own = paragraphPropertiesOf(child(style, 'w:pPr'));
      return own.list ? { ...own, listStyleId: style.attributes['w:styleId'] } : own;
    });
    return merge(baseParagraph, ...layers);
  });
  return {
    paragraph: (styleId) => paragraphs(styleId ?? ''),
    run: (paragraphStyleId, characterStyleId) =>
      merge(ofParagraph(paragraphStyleId ?? ''), ofCharacter(characterStyleId ?? '')),
    tableRuled(styleId) {
      for (const style of chain(styleId ?? defaults.get('table')).reverse()) {
        const ruled = bordersRuled(child(child(style, 'w:tblPr'), 'w:tblBorders'));
        if (ruled !== undefined) return ruled;
      }
      return undefined;
    },
    listOfStyle: (styleId) => paragraphPropertiesOf(child(styles.get(styleId), 'w:pPr')).list?.numId ?? null,
  };
}

/** Whether any border of `w:tblBorders` or `w:tcBorders` is drawn; `undefined` where there is no such element. */
export function bordersRuled(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined;
  return elementsOf(borders).some((side) => !['nil', 'none', undefined].includes(side.attributes['w:val']));
}

function memoised<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
