import { uint16, uint32 } from '../sniff/bytes.js';
import type { Level, ListDefinition } from '../word-model/numbering.js';
import type { RunProperties } from '../word-model/run-properties.js';
import { characterProperties } from './properties.js';

/** Number formats ([MS-OSHARED] 2.2.1.3) that have names in DOCX. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

type Part = { readonly at: number; readonly length: number };

/** The lists by the 1-based index by which paragraphs name them ([MS-DOC] 2.9.226, 2.9.228). */
export function readLists(
  table: Uint8Array,
  lists: Part,
  overrides: Part,
  fontName: (index: number) => string | undefined,
): Map<string, ListDefinition> {
  const definitions = readDefinitions(table, lists, fontName);
  const found = new Map<string, ListDefinition>();
  const count = overrides.length < 4 ? 0 : Math.min(uint32(table, overrides.at), 2048);
  let data = overrides.at + 4 + 16 * count;
  for (let i = 0; i < count; i++) {
    const at = overrides.at + 4 + 16 * i;
    const id = uint32(table, at);
    const levels = [...(definitions.get(id) ?? [])];
    const restarts: (number | undefined)[] = [];
    const changed = Math.min(table[at + 12] ?? 0, 9);
    data += 4;
    for (let n = 0; n < changed; n++) {
      const flags = uint32(table, data + 4);
      const level = flags & 0xf;
      if ((flags & 0x10) !== 0) restarts[level] = uint32(table, data);
      data += 8;
      if ((flags & 0x20) !== 0) {
        const replaced = readLevel(table, data, fontName);
        levels[level] = replaced.level;
        data = replaced.end;
      }
    }
    found.set(String(i + 1), { abstractId: String(id), levels, restarts });
  }
  return found;
}

function readDefinitions(
  table: Uint8Array,
  part: Part,
  fontName: (index: number) => string | undefined,
): Map<number, Level[]> {
  const definitions = new Map<number, Level[]>();
  const count = part.length < 2 ? 0 : Math.min(uint16(table, part.at), 2048);
  let at = part.at + part.length;
  for (let i = 0; i < count; i++) {
    const list = part.at + 2 + 28 * i;
    const levels: Level[] = [];
    const levelCount = ((table[list + 26] ?? 0) & 1) === 1 ? 1 : 9;
    for (let n = 0; n < levelCount && at + 28 <= table.length; n++) {
      const { level, end } = readLevel(table, at, fontName);
      levels.push(level);
      at = end;
    }
    definitions.set(uint32(table, list), levels);
  }
  return definitions;
}

function readLevel(
  table: Uint8Array,
  at: number,
  fontName: (index: number) => string | undefined,
): { level: Level; end: number } {
  const flags = table[at + 5] ?? 0;
  const characterLength = table[at + 24] ?? 0;
  const paragraphLength = table[at + 25] ?? 0;
  const characterAt = at + 28 + paragraphLength;
  const textAt = characterAt + characterLength;
  const length = Math.min(uint16(table, textAt), 255);
  let text = '';
  for (let i = 0; i < length; i++) {
    const code = uint16(table, textAt + 2 + 2 * i);
    // Characters 0 to 8 stand for the numbers of the levels.
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const runProperties: RunProperties = characterProperties(table, characterAt, textAt, {}, fontName);
  return {
    level: {
      start: Math.min(uint32(table, at), 100_000),
      format: FORMATS[table[at + 4] ?? 0] ?? 'decimal',
      text,
      suffix: SUFFIXES[table[at + 15] ?? 0] ?? 'tab',
      restart: (flags & 0x08) !== 0 ? (table[at + 26] ?? 0) : null,
      legal: (flags & 0x04) !== 0,
      styleId: null,
      runProperties,
    },
    end: textAt + 2 + 2 * length,
  };
}
