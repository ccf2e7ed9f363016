import { child, element, elementsOf, valOf, type XmlElement, type XmlNode } from '../ooxml/xml.js';
import type { Facts } from '../word-model/facts.js';
import { bordersRuled, type Styles } from './styles.js';

/** A table as mammoth reads it best: rows and cells out of their wrappers, skipped columns as empty cells. */
export function prepareTable(
  table: XmlElement,
  styles: Styles,
  facts: Facts,
  prepareBlocks: (nodes: readonly XmlNode[]) => XmlNode[],
): XmlElement {
  const properties = child(table, 'w:tblPr');
  const rows = unwrapped(table, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);
  const cells = rows.map((row) => unwrapped(row, 'w:tc'));
  const sides = cells.flat().map((cell) => bordersBeside(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
  const ruled =
    bordersRuled(child(properties, 'w:tblBorders')) ?? styles.tableRuled(valOf(properties, 'w:tblStyle')) ?? false;
  // Lines taken away cell by cell are gone although the table's style has them.
  const takenAway = sides.length > 0 && sides.every((drawn) => drawn === false);
  facts.tables.push({ ruled: (ruled && !takenAway) || sides.includes(true) });
  return element(
    'w:tbl',
    {},
    rows.map((row, index) => {
      const skipped = Number(valOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0) || 0;
      return element('w:tr', {}, [
        ...(skipped > 0 ? [emptyCell(Math.min(skipped, 100), prepareBlocks)] : []),
        ...(cells[index] ?? []).map((cell) => prepareCell(cell, prepareBlocks)),
      ]);
    }),
  );
}

function prepareCell(cell: XmlElement, prepareBlocks: (nodes: readonly XmlNode[]) => XmlNode[]): XmlElement {
  const properties = child(cell, 'w:tcPr');
  const span = Number(valOf(properties, 'w:gridSpan') ?? 1) || 1;
  const merged = child(properties, 'w:vMerge');
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:gridSpan', { 'w:val': String(Math.min(Math.max(span, 1), 100)) }),
      ...(merged ? [element('w:vMerge', merged.attributes)] : []),
    ]),
    ...prepareBlocks(cell.children),
  ]);
}

function emptyCell(span: number, prepareBlocks: (nodes: readonly XmlNode[]) => XmlNode[]): XmlElement {
  return prepareCell(
    element('w:tc', {}, [element('w:tcPr', {}, [element('w:gridSpan', { 'w:val': String(span) })]), element('w:p')]),
    prepareBlocks,
  );
}

/** Whether lines are drawn beside a cell, `undefined` where it does not say; one below may only underline a name. */
function bordersBeside(borders: XmlElement | undefined): boolean | undefined {
  const sides = elementsOf(borders).filter((side) => /:(?:left|right|start|end|insideV)$/.test(side.name));
  return sides.length === 0 ? undefined : bordersRuled(element('w:tcBorders', {}, sides));
}

/** Rows of a table or cells of a row, also those in content controls and insertions. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((node) => {
    if (node.name === name) return [node];
    if (node.name === 'w:sdt') return unwrapped(child(node, 'w:sdtContent') ?? element('w:sdtContent'), name);
    return ['w:ins', 'w:customXml', 'w:moveTo'].includes(node.name) ? unwrapped(node, name) : [];
  });
}
