import { uint16 } from '../sniff/bytes.js';
import { type CharacterProperties, characterProperties, type ParagraphMarks, paragraphMarks } from './properties.js';

export interface Stylesheet {
  paragraph(style: number): ParagraphMarks;
  character(style: number): CharacterProperties;
  /** Its own modifications on top of other properties: what a character style does. */
  applyCharacterStyle(style: number, to: CharacterProperties): CharacterProperties;
}

interface Style {
  readonly base: number;
  readonly name: string;
  readonly kind: number;
  /** The modifications as `[from, to)`, empty where there are none. */
  readonly paragraph: readonly [number, number];
  readonly character: readonly [number, number];
}

const NO_BASE = 0xfff;
const MAX_CHAIN = 12;

/** The style sheet ([MS-DOC] 2.9.271): each style on top of the one it is based on. */
export function readStylesheet(
  table: Uint8Array,
  part: { readonly at: number; readonly length: number },
  fontName: (index: number) => string | undefined,
): Stylesheet {
  const styles = readStyles(table, part.at, Math.min(part.at + part.length, table.length));
  const chain = (index: number): Style[] => {
    const found: Style[] = [];
    let style = styles[index];
    while (style && found.length < MAX_CHAIN) {
      found.unshift(style);
      style = style.base === NO_BASE ? undefined : styles[style.base];
    }
    return found;
  };
  const paragraphs = new Map<number, ParagraphMarks>();
  const characters = new Map<number, CharacterProperties>();
  const applyChain = (index: number, to: CharacterProperties): CharacterProperties =>
    chain(index).reduce((result, style) => characterProperties(table, ...style.character, result, fontName), to);
  return {
    paragraph(index) {
      let marks = paragraphs.get(index);
      if (!marks) {
        marks = chain(index).reduce<ParagraphMarks>(
          (result, s) => paragraphMarks(table, ...s.paragraph, result, null),
          {},
        );
        paragraphs.set(index, marks);
      }
      return marks;
    },
    character(index) {
      let properties = characters.get(index);
      if (!properties) {
        properties = applyChain(index, {});
        characters.set(index, properties);
      }
      return properties;
    },
    applyCharacterStyle: applyChain,
  };
}

function readStyles(table: Uint8Array, from: number, end: number): (Style | undefined)[] {
  const infoSize = uint16(table, from);
  const count = Math.min(uint16(table, from + 2), 4096);
  const fixedSize = uint16(table, from + 4);
  const styles: (Style | undefined)[] = [];
  let at = from + 2 + infoSize;
  for (let i = 0; i < count && at + 2 <= end; i++) {
    const size = uint16(table, at);
    styles.push(size > 0 ? readStyle(table, at + 2, at + 2 + size, fixedSize) : undefined);
    at += 2 + size;
  }
  return styles;
}

function readStyle(table: Uint8Array, at: number, end: number, fixedSize: number): Style {
  const kind = uint16(table, at + 2) & 0xf;
  const base = uint16(table, at + 2) >> 4;
  const nameAt = at + fixedSize;
  const nameLength = Math.min(uint16(table, nameAt), 255);
  let name = '';
  for (let i = 0; i < nameLength; i++) name += String.fromCharCode(uint16(table, nameAt + 2 + 2 * i));
  // Modifications stand at even offsets from the style's beginning.
  const even = (position: number): number => position + ((position - at) & 1);
  let position = even(nameAt + 2 + 2 * nameLength + 2);
  const next = (skip: number): readonly [number, number] => {
    const length = uint16(table, position);
    const span = [position + 2 + skip, Math.min(position + 2 + length, end)] as const;
    position = even(position + 2 + length);
    return span[1] > span[0] ? span : [0, 0];
  };
  if (kind === 1) return { base, name, kind, paragraph: next(2), character: next(0) };
  if (kind === 2) return { base, name, kind, paragraph: [0, 0], character: next(0) };
  return { base, name, kind, paragraph: [0, 0], character: [0, 0] };
}
