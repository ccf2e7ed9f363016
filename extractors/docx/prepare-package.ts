import { child, descendants, element, elementsOf, type XmlElement, type XmlNode } from '../ooxml/xml.js';
import type { Facts } from '../word-model/facts.js';
import type { Numbering } from '../word-model/numbering.js';
import type { PreparedParts } from './mammoth.js';
import { createPreparer } from './prepare.js';
import type { Styles } from './styles.js';

/** All parts with text, prepared for mammoth in the order in which they are printed. */
export function preparePackage(
  part: (name: string) => XmlElement | null,
  styles: Styles,
  numbering: Numbering,
  names: readonly string[],
): { prepared: PreparedParts; facts: Facts } {
  const preparer = createPreparer(styles, numbering);
  const furniture = (kind: string): XmlNode[] => {
    const seen = new Set<string>();
    return names
      .filter((name) => name.startsWith(`word/${kind}`))
      .sort()
      .flatMap((name) => {
        const root = part(name);
        const text = root ? textOf(root) : '';
        if (!root || seen.has(text) || !saysMoreThanPageNumbers(text)) return [];
        seen.add(text);
        return preparer.blocks(root.children, true);
      });
  };
  const headers = furniture('header');
  const body = preparer.blocks(child(part('word/document.xml') ?? undefined, 'w:body')?.children ?? []);
  const footers = furniture('footer');
  const notes = (name: string, tag: string): XmlNode[] =>
    elementsOf(part(name) ?? undefined)
      .filter((note) => note.name === tag && !/separator/i.test(note.attributes['w:type'] ?? ''))
      .map((note) => element(tag, { 'w:id': note.attributes['w:id'] ?? '' }, preparer.blocks(note.children)));
  return {
    prepared: {
      body: [...headers, ...body, ...footers],
      footnotes: notes('word/footnotes.xml', 'w:footnote'),
      endnotes: notes('word/endnotes.xml', 'w:endnote'),
    },
    facts: preparer.facts,
  };
}

function textOf(root: XmlElement): string {
  return descendants(root, 'w:t')
    .map((node) => node.children.join(''))
    .join(' ')
    .trim();
}

/** "2", "Trang 2/10", "Page 2 of 10" are page numbers, which a text without pages does not have. */
function saysMoreThanPageNumbers(text: string): boolean {
  return /\p{L}/u.test(text.normalize('NFC').replace(/(?<!\p{L})(?:trang|page|of|số)(?!\p{L})/giu, ''));
}
