import { compoundFileOf } from '../../ole/testing/compound-file-of.js';

/** A run of a paragraph: its text and the modifications of its characters. */
export interface TestRun {
  readonly text: string;
  readonly sprms?: readonly number[];
}

export interface TestParagraph {
  readonly runs: readonly TestRun[];
  /** The character that ends it. @default '\r' */
  readonly end?: string;
  readonly sprms?: readonly number[];
}

export interface TestDocument {
  readonly paragraphs: readonly TestParagraph[];
  readonly fonts?: readonly string[];
  /** Levels of one list, which paragraphs name as list 1: number format and text ("\0." = "%1."). */
  readonly levels?: readonly (readonly [format: number, text: string])[];
  /** Flags of the FIB to set besides those needed. */
  readonly flags?: number;
}

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const utf16 = (text: string): number[] => [...text].flatMap((char) => u16(char.charCodeAt(0)));

/** Codes of modifications that tests use. */
export const sprm = {
  bold: [...u16(0x0835), 1],
  caps: [...u16(0x083b), 1],
  deleted: [...u16(0x0800), 1],
  hidden: [...u16(0x083c), 1],
  superscript: [...u16(0x2a48), 1],
  size: (halfPoints: number): number[] => [...u16(0x4a43), ...u16(halfPoints)],
  font: (index: number): number[] => [...u16(0x4a51), ...u16(index)],
  centred: [...u16(0x2461), 1],
  list: (level: number): number[] => [...u16(0x460b), ...u16(1), ...u16(0x260a), level],
  inTable: [...u16(0x2416), 1],
  /** Ends a row; each cell: right edge in twips, flags, whether lines stand beside it. */
  row: (cells: readonly (readonly [right: number, flags: number, ruled: boolean])[]): number[] => {
    const edges = [0, ...cells.map(([right]) => right)].flatMap(u16);
    const definitions = cells.flatMap(([, flags, ruled]) => {
      const border = [8, ruled ? 1 : 0, 0, 0];
      return [...u16(flags), 0, 0, 0, 0, 0, 0, ...border, 0, 0, 0, 0, ...border];
    });
    const body = [cells.length, ...edges, ...definitions];
    return [...u16(0x2416), 1, ...u16(0x2417), 1, ...u16(0xd608), ...u16(body.length + 1), ...body];
  },
} as const;

/** A Word 97 document in UTF-16, with the parts that the reader uses. */
export function docOf({ paragraphs, fonts = ['Arial'], levels = [], flags = 0 }: TestDocument): Uint8Array {
  const TEXT = 1024;
  let text = '';
  const pages: number[][] = [];
  const characterPages: number[][] = [];
  const paragraphPages: number[][] = [];
  for (const { runs, end = '\r', sprms = [] } of paragraphs) {
    const from = TEXT + 2 * text.length;
    const edges = [from];
    const data: number[][] = [];
    runs.forEach((run, index) => {
      text += run.text + (index === runs.length - 1 ? end : '');
      edges.push(TEXT + 2 * text.length);
      data.push([run.sprms?.length ?? 0, ...(run.sprms ?? [])]);
    });
    characterPages.push(propertyPage(edges, data, 1));
    const body = [0, 0, ...sprms];
    const padded = body.length % 2 === 0 ? [0, body.length / 2, ...body] : [(body.length + 1) / 2, ...body];
    paragraphPages.push(propertyPage([from, TEXT + 2 * text.length], [padded], 13));
  }
  pages.push(...characterPages, ...paragraphPages);
  const firstPage = Math.ceil((TEXT + 2 * text.length) / 512);
  const main = new Uint8Array(512 * (firstPage + pages.length));
  main.set(utf16(text), TEXT);
  for (const [index, page] of pages.entries()) main.set(page, 512 * (firstPage + index));

  const table: number[] = [];
  const view = new DataView(main.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(0x0a, 0x0200 | flags, true);
  view.setUint32(76, text.length, true);
  const addPart = (index: number, bytes: readonly number[], counted = bytes.length): void => {
    view.setUint32(154 + 8 * index, table.length, true);
    view.setUint32(158 + 8 * index, counted, true);
    table.push(...bytes);
  };
  addPart(33, [2, ...u32(16), ...u32(0), ...u32(text.length), 0, 0, ...u32(TEXT), 0, 0]);
  const binTable = (pageIndexes: readonly number[][], base: number): number[] => [
    ...pageIndexes.flatMap((page) => page.slice(0, 4)),
    ...u32(TEXT + 2 * text.length),
    ...pageIndexes.flatMap((_, index) => u32(base + index)),
  ];
  addPart(12, binTable(characterPages, firstPage));
  addPart(13, binTable(paragraphPages, firstPage + characterPages.length));
  addPart(15, [
    ...u16(fonts.length),
    ...u16(0),
    ...fonts.flatMap((name) => [39 + 2 * (name.length + 1), ...new Array<number>(39).fill(0), ...utf16(name), 0, 0]),
  ]);
  if (levels.length > 0) {
    const list = [...u16(1), ...u32(7), ...new Array<number>(22).fill(0), 0, 0];
    const all = Array.from({ length: 9 }, (_, i) => levelBytes(levels[i] ?? [0, '\0.']));
    addPart(73, [...list, ...all.flat()], list.length);
    addPart(74, [...u32(1), ...u32(7), ...new Array<number>(12).fill(0), ...u32(0xffffffff)]);
  }
  return compoundFileOf({ WordDocument: main, '1Table': Uint8Array.from(table) });
}

function levelBytes([format, text]: readonly [number, string]): number[] {
  return [
    ...u32(1),
    format,
    0,
    ...new Array<number>(9).fill(0),
    0,
    ...new Array<number>(12).fill(0),
    ...u16(text.length),
    ...utf16(text),
  ];
}

/** One formatted disk page of 512 bytes; `entrySize` is 1 for characters, 13 for paragraphs. */
function propertyPage(edges: readonly number[], data: readonly (readonly number[])[], entrySize: number): number[] {
  const page = new Array<number>(512).fill(0);
  edges.flatMap(u32).forEach((byte, i) => {
    page[i] = byte;
  });
  let at = 510;
  data.forEach((bytes, index) => {
    at = (at - bytes.length) & ~1;
    bytes.forEach((byte, i) => {
      page[at + i] = byte;
    });
    page[4 * edges.length + index * entrySize] = at / 2;
  });
  page[511] = data.length;
  return page;
}
