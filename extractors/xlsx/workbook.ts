import { child, descendants, elementsOf, type XmlElement } from '../ooxml/xml.js';
import type { Run } from '../runs/index.js';
import type { CellStyle } from '../sheets/cell.js';
import { builtInFormat } from '../sheets/number-format.js';

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly strings: readonly (readonly Run[])[];
  style(index: number): CellStyle;
  readonly epoch1904: boolean;
}

type PartReader = (name: string) => XmlElement | null;

/** The sheets with their parts, the shared strings and the number formats of a workbook. */
export function readWorkbook(part: PartReader): Workbook {
  const root = part('xl/workbook.xml');
  const targets = new Map(
    elementsOf(part('xl/_rels/workbook.xml.rels') ?? undefined).map((node) => [
      node.attributes.Id ?? '',
      partName(node.attributes.Target ?? ''),
    ]),
  );
  const strings = elementsOf(part('xl/sharedStrings.xml') ?? undefined)
    .filter((node) => node.name === 'si')
    .map(richText);
  const sheets = elementsOf(child(root ?? undefined, 'sheets'))
    .filter((node) => node.name === 'sheet')
    .map((node) => ({
      name: node.attributes.name ?? '',
      part: targets.get(node.attributes['r:id'] ?? '') ?? '',
      hidden: (node.attributes.state ?? 'visible') !== 'visible',
    }));
  const epoch = child(root ?? undefined, 'workbookPr')?.attributes.date1904;
  return { sheets, strings, style: readStyles(part('xl/styles.xml')), epoch1904: epoch === '1' || epoch === 'true' };
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The text of a shared or inline string, its runs in their styles; reading aids for East Asian text left out. */
export function richText(node: XmlElement): Run[] {
  return elementsOf(node).flatMap((inner): Run[] => {
    if (inner.name === 't') return [{ text: inner.children.join('') }];
    if (inner.name !== 'r') return [];
    const properties = child(inner, 'rPr');
    return descendants(inner, 't').map((text) => ({
      text: text.children.join(''),
      ...(properties
        ? { bold: child(properties, 'b') !== undefined, italic: child(properties, 'i') !== undefined }
        : {}),
      font: child(properties, 'rFont')?.attributes.val ?? null,
      raised: child(properties, 'vertAlign')?.attributes.val === 'superscript',
    }));
  });
}

function readStyles(root: XmlElement | null): Workbook['style'] {
  const formats = new Map(
    elementsOf(child(root ?? undefined, 'numFmts')).map((node) => [
      node.attributes.numFmtId ?? '',
      node.attributes.formatCode ?? '',
    ]),
  );
  const fonts = elementsOf(child(root ?? undefined, 'fonts')).map((font) => ({
    bold: child(font, 'b') !== undefined,
    font: child(font, 'name')?.attributes.val ?? null,
  }));
  const styles = elementsOf(child(root ?? undefined, 'cellXfs')).map((node): CellStyle => {
    const id = node.attributes.numFmtId ?? '0';
    const font = fonts[Number(node.attributes.fontId ?? 0)] ?? { bold: false, font: null };
    return { format: formats.get(id) ?? builtInFormat(Number(id)), ...font };
  });
  return (index) => styles[index] ?? { format: 'General', bold: false, font: null };
}
