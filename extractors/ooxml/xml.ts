import { SaxesParser } from 'saxes';

/** An element of an Office part; names carry the usual prefix of their namespace, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Namespaces of ECMA-376 (transitional, then strict) and the prefixes under which everyone knows them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
};

const MAX_DEPTH = 400;

/** Parses one part. Throws on XML that is not well-formed or nested beyond any document's need. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH) throw new Error(`XML nested deeper than ${MAX_DEPTH} elements`);
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      const prefix = PREFIXES[attribute.uri] ?? attribute.prefix;
      attributes[prefix ? `${prefix}:${attribute.local}` : attribute.local] = attribute.value;
    }
    const prefix = PREFIXES[tag.uri] ?? tag.prefix;
    const element = { name: prefix ? `${prefix}:${tag.local}` : tag.local, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  const first = root.children.find((child) => typeof child !== 'string');
  if (!first || typeof first === 'string') throw new Error('XML without an element');
  return first;
}

/** An element made by us. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The children that are elements, in order. */
export function elementsOf(parent: XmlElement | undefined): readonly XmlElement[] {
  return parent?.children.filter((node): node is XmlElement => typeof node !== 'string') ?? [];
}

/** The first child element of that name ("w:p"). */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** The `w:val` of a child, `undefined` without the child, `''` without the value. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  const found = child(parent, name);
  return found ? (found.attributes['w:val'] ?? '') : undefined;
}

/** An on/off property (ECMA-376, 17.17.4): present means on unless its value says otherwise. */
export function toggleOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const value = valOf(parent, name);
  return value === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(value);
}

/** All elements of that name below, outermost only. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((node) => (node.name === name ? [node] : descendants(node, name)));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** The node as XML text, entities escaped. */
export function serialise(node: XmlNode): string {
  const parts: string[] = [];
  write(node, parts);
  return parts.join('');
}

function write(node: XmlNode, parts: string[]): void {
  if (typeof node === 'string') {
    parts.push(escapeXml(node));
    return;
  }
  parts.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes)) parts.push(' ', name, '="', escapeXml(value), '"');
  if (node.children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const inner of node.children) write(inner, parts);
  parts.push('</', node.name, '>');
}
