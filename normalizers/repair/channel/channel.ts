import { readFileSync } from 'node:fs';

/** What a recogniser makes of printed letters: costs (−ln P) of reading a segment for one or two printed letters. */
export interface Channel {
  /** Printed letter or pair → read segment (0 to 3 characters) → cost. */
  readonly costs: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Cost of reading a letter of the same base with other diacritics, where that was never seen. */
  readonly sameBase: number;
  /** Cost of reading any other one character for a letter. */
  readonly anything: number;
  /** Cost of a printed letter that was not read. */
  readonly lost: number;
  /** Cost of a read character that was not printed. */
  readonly invented: number;
}

export type ChannelName = 'without-vietnamese' | 'vietnamese';

const FILES: Readonly<Record<ChannelName, string>> = { 'without-vietnamese': './eng.tsv', vietnamese: './vie.tsv' };
type Confusion = readonly [printed: string, read: string, cost: number];

/**
 * What worn scans show and typeset pages do not: Đ runs together at its left; of two marks above a letter the upper one
 * is lost (ố → ô, Ế → É: "QUYÉT ĐỊNH").
 */
const SEEN_ON_SCANS: Readonly<Record<ChannelName, readonly Confusion[]>> = {
  'without-vietnamese': [
    ['Đ', 'P', 3],
    ['Đ', 'DP', 4],
    ['Đ', 'B', 4.5],
    ['l', '1', 3],
    ['đ', '4', 3.5],
    ['ộ', '6', 2],
    ['ệ', '8', 3.5],
    ['ọ', '9', 4.5],
    ['ộ', '9', 4.5],
  ],
  vietnamese: [
    ...'ấâ ầâ ẩâ ẫâ ếê ềê ểê ễê ốô ồô ổô ỗô ắă ằă ẳă ẵă ớơ ờơ ởơ ỡơ ếé ềè ểẻ ốó ồò ổỏ ấá ầà ẩả'.split(' '),
  ].flatMap(([printed = '', read = '']): Confusion[] => [
    [printed, read, 4.5],
    [printed.toUpperCase(), read.toUpperCase(), 4.5],
  ]),
};

const loaded = new Map<ChannelName, Channel>();

/**
 * The channel of a recogniser with or without Vietnamese, as learnt by `scripts/estimate-ocr-channel.ts`. Throws where
 * its file is missing.
 */
export function loadChannel(name: ChannelName): Channel {
  let channel = loaded.get(name);
  if (!channel) {
    channel = readChannel(readFileSync(new URL(FILES[name], import.meta.url), 'utf8'), SEEN_ON_SCANS[name]);
    loaded.set(name, channel);
  }
  return channel;
}

/** Lines of printed TAB read TAB cost. */
export function readChannel(text: string, besides: readonly Confusion[] = []): Channel {
  const costs = new Map<string, Map<string, number>>();
  for (const line of text.split('\n')) {
    const [printed = '', read = '', cost] = line.split('\t');
    if (cost === undefined) continue;
    let row = costs.get(printed);
    if (!row) {
      row = new Map();
      costs.set(printed, row);
    }
    row.set(read, Number(cost));
  }
  for (const [printed, read, cost] of besides) {
    const row = costs.get(printed) ?? new Map<string, number>();
    costs.set(printed, row);
    row.set(read, Math.min(cost, row.get(read) ?? cost));
  }
  return { costs, sameBase: 5.5, anything: 8.5, lost: 8.5, invented: 7.5 };
}
