import { compoundFileOf } from '../../ole/testing/compound-file-of.js';

const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const utf16 = (text: string): number[] => [...text].flatMap((char) => u16(char.charCodeAt(0)));
const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];

export const record = (type: number, data: readonly number[]): number[] => [...u16(type), ...u16(data.length), ...data];

/** Records of cells, for tests; `style` is an index into the XF records. */
export const cells = {
  shared: (row: number, column: number, index: number, style = 0): number[] =>
    record(0xfd, [...u16(row), ...u16(column), ...u16(style), ...u32(index)]),
  number: (row: number, column: number, value: number, style = 0): number[] =>
    record(0x203, [...u16(row), ...u16(column), ...u16(style), ...f64(value)]),
  rk: (row: number, column: number, rk: number, style = 0): number[] =>
    record(0x27e, [...u16(row), ...u16(column), ...u16(style), ...u32(rk)]),
  formulaText: (row: number, column: number, text: string): number[] => [
    ...record(0x06, [
      ...u16(row),
      ...u16(column),
      ...u16(0),
      0,
      0,
      0,
      0,
      0,
      0,
      0xff,
      0xff,
      ...new Array<number>(8).fill(0),
    ]),
    ...record(0x207, [...u16(text.length), 1, ...utf16(text)]),
  ],
  merged: (top: number, bottom: number, left: number, right: number): number[] =>
    record(0xe5, [...u16(1), ...u16(top), ...u16(bottom), ...u16(left), ...u16(right)]),
};

export interface TestXls {
  readonly strings: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly hidden?: boolean; readonly records: readonly number[] }[];
  /** Number formats: XF record n has format n, record 0 is General. */
  readonly formats?: readonly string[];
  readonly font?: string;
  /** Cut the shared strings into two records after so many bytes of the first string. */
  readonly splitAfter?: number;
  readonly encrypted?: boolean;
}

/** An Excel 97 workbook for tests. */
export function xlsOf({ strings, sheets, formats = [], font = 'Arial', splitAfter, encrypted }: TestXls): Uint8Array {
  const beginning = record(0x809, [...u16(0x0600), ...u16(5), 0, 0, 0, 0]);
  const head = [
    ...beginning,
    ...(encrypted ? record(0x2f, [0, 0]) : []),
    ...record(0x31, [
      ...u16(200),
      ...u16(0),
      ...u16(0),
      ...u16(400),
      ...new Array<number>(6).fill(0),
      font.length,
      1,
      ...utf16(font),
    ]),
    ...formats.flatMap((format, i) =>
      record(0x41e, [...u16(200 + i), ...u16(format.length), 0, ...[...format].map((c) => c.charCodeAt(0))]),
    ),
    ...[0, ...formats.map((_, i) => 200 + i)].flatMap((format) => record(0xe0, [...u16(0), ...u16(format)])),
    ...sharedStringRecords(strings, splitAfter),
  ];
  const names = sheets.map(({ name }) => [name.length, 1, ...utf16(name)]);
  const headLength = head.length + names.reduce((sum, name) => sum + 10 + name.length, 0) + 4;
  const bodies = sheets.map(({ records }) => [...beginning, ...records, ...record(0x0a, [])]);
  let offset = headLength;
  const bound = sheets.flatMap((sheet, i) => {
    const data = record(0x85, [...u32(offset), sheet.hidden ? 1 : 0, 0, ...(names[i] ?? [])]);
    offset += bodies[i]?.length ?? 0;
    return data;
  });
  return compoundFileOf({ Workbook: Uint8Array.from([...head, ...bound, ...record(0x0a, []), ...bodies.flat()]) });
}

function sharedStringRecords(strings: readonly string[], splitAfter: number | undefined): number[] {
  const counts = [...u32(strings.length), ...u32(strings.length)];
  const bodies = strings.map((text) => [...u16(text.length), 1, ...utf16(text)]);
  if (splitAfter === undefined) return record(0xfc, [...counts, ...bodies.flat()]);
  const all = bodies.flat();
  // In the middle of a string the next record repeats the byte that tells the size of its characters.
  return [
    ...record(0xfc, [...counts, ...all.slice(0, 3 + splitAfter)]),
    ...record(0x3c, [1, ...all.slice(3 + splitAfter)]),
  ];
}
