import { child, descendants, element, elementsOf, type XmlElement, type XmlNode } from '../ooxml/xml.js';
import type { RunProperties } from '../word-model/run-properties.js';

/** Fields whose stored result is the number of some page, and says nothing in a text without pages. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i;

/** The complex fields that are open at a place of the text (ECMA-376, 17.16.18); they may run over paragraphs. */
export interface FieldState {
  readonly open: { instruction: string; result: boolean }[];
}

/** Whether text here is printed: not in a field's instruction, nor in the result of a page number. */
function printed(fields: FieldState): boolean {
  return fields.open.every((field) => field.result && !PAGE_FIELD.test(field.instruction));
}

export const isPageField = (simpleField: XmlElement): boolean =>
  PAGE_FIELD.test(simpleField.attributes['w:instr'] ?? '');

/**
 * A run as mammoth reads it best: inherited properties written out, and of its contents only what is printed. Text boxes
 * are taken from whichever form the file stores them in.
 */
export function prepareRun(
  run: XmlElement,
  properties: RunProperties,
  fields: FieldState,
  prepareBlocks: (nodes: readonly XmlNode[]) => XmlNode[],
): XmlElement | null {
  const children: XmlNode[] = [];
  for (const node of elementsOf(run)) {
    if (node.name === 'w:fldChar') moveField(node, fields);
    else if (node.name === 'w:instrText') {
      const field = fields.open.at(-1);
      if (field && !field.result) field.instruction += node.children.join('');
    } else if (printed(fields)) children.push(...prepareContent(node, properties, prepareBlocks));
  }
  if (children.length === 0 || properties.hidden) return null;
  return element('w:r', {}, [element('w:rPr', {}, writtenOut(properties)), ...children]);
}

function moveField(node: XmlElement, fields: FieldState): void {
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') fields.open.push({ instruction: '', result: false });
  else if (type === 'end') fields.open.pop();
  else {
    const field = fields.open.at(-1);
    if (field) field.result = true;
  }
}

function prepareContent(
  node: XmlElement,
  properties: RunProperties,
  prepareBlocks: (nodes: readonly XmlNode[]) => XmlNode[],
): XmlNode[] {
  switch (node.name) {
    case 'w:t':
      return [element('w:t', {}, [asPrinted(node.children.join(''), properties)])];
    case 'w:cr':
      return [element('w:br')];
    case 'w:ptab':
      return [element('w:tab')];
    case 'w:noBreakHyphen':
      return [element('w:t', {}, ['-'])];
    case 'w:tab':
    case 'w:br':
    case 'w:sym':
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return [element(node.name, node.attributes)];
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return textBoxes(node).map((box) =>
        element('w:pict', {}, [element('v:textbox', {}, [element('w:txbxContent', {}, prepareBlocks(box.children))])]),
      );
    default:
      return [];
  }
}

/** The same box may be stored twice, for new and old programs. */
function textBoxes(node: XmlElement): XmlElement[] {
  if (node.name !== 'mc:AlternateContent') return descendants(node, 'w:txbxContent');
  for (const form of elementsOf(node)) {
    const boxes = descendants(form, 'w:txbxContent');
    if (boxes.length > 0) return boxes;
  }
  return [];
}

/** Small letters printed as capitals; in the fonts of legacy encodings letters are not what they seem. */
function asPrinted(text: string, properties: RunProperties): string {
  return properties.caps && !/^(?:\.Vn|VNI|VPS)/i.test(properties.font ?? '') ? text.toLocaleUpperCase('vi') : text;
}

function writtenOut(properties: RunProperties): XmlElement[] {
  return [
    ...(properties.bold ? [element('w:b')] : []),
    ...(properties.italic ? [element('w:i')] : []),
    ...(properties.size ? [element('w:sz', { 'w:val': properties.size })] : []),
    ...(properties.font ? [element('w:rFonts', { 'w:ascii': properties.font })] : []),
    ...(properties.vertical ? [element('w:vertAlign', { 'w:val': properties.vertical })] : []),
  ];
}

/** The text of a formula (`m:oMath`), which mammoth passes over, as a run. */
export function prepareFormula(formula: XmlElement, properties: RunProperties): XmlElement | null {
  const text = descendants(formula, 'm:t')
    .map((node) => node.children.join(''))
    .join('');
  return text === ''
    ? null
    : element('w:r', {}, [element('w:rPr', {}, writtenOut(properties)), element('w:t', {}, [text])]);
}

export const isDeletedMark = (paragraphProperties: XmlElement | undefined): boolean =>
  child(child(paragraphProperties, 'w:rPr'), 'w:del') !== undefined;
