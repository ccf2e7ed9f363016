import { child, element, elementsOf, valOf, type XmlElement, type XmlNode } from '../ooxml/xml.js';
import { bookmarkName, type Facts, type ParagraphFacts } from '../word-model/facts.js';
import type { Marker, Numbering } from '../word-model/numbering.js';
import { type FieldState, isDeletedMark, isPageField, prepareFormula, prepareRun } from './prepare-run.js';
import { prepareTable } from './prepare-table.js';
import { merge, paragraphPropertiesOf, runPropertiesOf, type Styles } from './styles.js';

/** Elements around text that is printed, and elements around text that is not. */
const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
]);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);

export interface Preparer {
  /** Prepares the blocks of one part, in the order in which they are printed (list numbers count on). */
  blocks(nodes: readonly XmlNode[], furniture?: boolean): XmlNode[];
  readonly facts: Facts;
}

/**
 * Rewrites a part so that mammoth reads all of it: wrappers that it passes over are opened, tracked changes accepted,
 * inherited styles written out; and marks every paragraph with a bookmark that leads to its facts.
 */
export function createPreparer(styles: Styles, numbering: Numbering): Preparer {
  const facts: Facts = { paragraphs: [], tables: [], trackedChanges: 0 };
  const fields: FieldState = { open: [] };
  let table: number | null = null;
  let inFurniture = false;

  const blocks = (nodes: readonly XmlNode[]): XmlNode[] =>
    nodes.flatMap((node): XmlNode[] => {
      if (typeof node === 'string') return [];
      if (CHANGES.has(node.name)) facts.trackedChanges++;
      if (node.name === 'w:p') return [paragraph(node)];
      if (node.name === 'w:sdt') return blocks(child(node, 'w:sdtContent')?.children ?? []);
      if (node.name === 'mc:AlternateContent') {
        return blocks((child(node, 'mc:Fallback') ?? child(node, 'mc:Choice'))?.children ?? []);
      }
      if (WRAPPERS.has(node.name)) return blocks(node.children);
      if (node.name !== 'w:tbl') return [];
      const outer = table;
      table = facts.tables.length;
      const prepared = prepareTable(node, styles, facts, blocks);
      table = outer;
      return [prepared];
    });

  const paragraph = (node: XmlElement): XmlElement => {
    const own = child(node, 'w:pPr');
    const styleId = valOf(own, 'w:pStyle');
    const deleted = isDeletedMark(own);
    if (deleted) facts.trackedChanges++;
    const index = facts.paragraphs.length;
    facts.paragraphs.push(paragraphFacts(own, styleId, deleted));
    return element('w:p', {}, [
      ...(deleted ? [element('w:pPr', {}, [element('w:rPr', {}, [element('w:del')])])] : []),
      element('w:bookmarkStart', { 'w:id': String(index), 'w:name': bookmarkName(index) }),
      ...inline(elementsOf(node), styleId),
    ]);
  };

  const inline = (nodes: readonly XmlElement[], styleId: string | undefined): XmlNode[] =>
    nodes.flatMap((node): XmlNode[] => {
      if (CHANGES.has(node.name)) facts.trackedChanges++;
      if (node.name === 'w:r') {
        const own = child(node, 'w:rPr');
        const properties = merge(styles.run(styleId, valOf(own, 'w:rStyle')), runPropertiesOf(own));
        const run = prepareRun(node, properties, fields, blocks);
        return run ? [run] : [];
      }
      if (node.name === 'w:sdt') return inline(elementsOf(child(node, 'w:sdtContent')), styleId);
      if (node.name === 'w:fldSimple' && isPageField(node)) return [];
      if (WRAPPERS.has(node.name)) return inline(elementsOf(node), styleId);
      if (node.name === 'm:oMath' || node.name === 'm:oMathPara') {
        const run = prepareFormula(node, styles.run(styleId, undefined));
        return run ? [run] : [];
      }
      return [];
    });

  const paragraphFacts = (
    own: XmlElement | undefined,
    styleId: string | undefined,
    deleted: boolean,
  ): ParagraphFacts => {
    const inherited = styles.paragraph(styleId);
    const properties = merge(inherited, paragraphPropertiesOf(own));
    const section = child(own, 'w:sectPr');
    const list = properties.list;
    let marker: Marker | null = null;
    if (list && list.numId !== '0' && !deleted) {
      const byStyle = inherited.listStyleId ? numbering.levelOfStyle(list.numId, inherited.listStyleId) : null;
      marker = numbering.next(list.numId, list.level ?? byStyle ?? 0);
    }
    return {
      align: alignOf(properties.align),
      marker,
      markerStyle: marker
        ? merge(styles.run(styleId, undefined), runPropertiesOf(child(own, 'w:rPr')), marker.runProperties)
        : {},
      pageBreakBefore: properties.pageBreakBefore ?? false,
      sectionEnd: section !== undefined && valOf(section, 'w:type') !== 'continuous',
      table,
      furniture: inFurniture,
    };
  };

  return {
    facts,
    blocks(nodes, furniture = false) {
      inFurniture = furniture;
      fields.open.length = 0;
      return blocks(nodes);
    },
  };
}

function alignOf(value: string | undefined): ParagraphFacts['align'] {
  switch (value) {
    case 'center':
      return 'center';
    case 'right':
    case 'end':
      return 'right';
    case 'both':
    case 'distribute':
      return 'justify';
    default:
      return 'left';
  }
}
