import { uint16, uint32 } from '../sniff/bytes.js';

/** Bytes `[from, to)` of the text and where the modifications of their properties stand. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** Style index of a paragraph. */
  readonly style: number;
  readonly sprmsFrom: number;
  readonly sprmsTo: number;
}

const PAGE = 512;

/**
 * The formatted disk pages of paragraphs or characters ([MS-DOC] 2.9.174, 2.9.33), listed in the table stream; runs in
 * the order of their bytes.
 */
export function readPropertyRuns(
  document: Uint8Array,
  table: Uint8Array,
  part: { readonly at: number; readonly length: number },
  kind: 'paragraph' | 'character',
): PropertyRun[] {
  const count = Math.floor((Math.min(part.length, table.length - part.at) - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i++) {
    const page = (uint32(table, part.at + 4 * (count + 1) + 4 * i) & 0x3fffff) * PAGE;
    if (page + PAGE > document.length) continue;
    const runCount = document[page + PAGE - 1] ?? 0;
    for (let n = 0; n < runCount; n++) {
      const from = uint32(document, page + 4 * n);
      const to = uint32(document, page + 4 * n + 4);
      if (to <= from) continue;
      const entry = page + 4 * (runCount + 1) + n * (kind === 'paragraph' ? 13 : 1);
      runs.push({
        from,
        to,
        ...(kind === 'paragraph' ? paragraphEntry(document, page, entry) : characterEntry(document, page, entry)),
      });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

type Entry = Pick<PropertyRun, 'style' | 'sprmsFrom' | 'sprmsTo'>;
const NOTHING: Entry = { style: 0, sprmsFrom: 0, sprmsTo: 0 };

function paragraphEntry(document: Uint8Array, page: number, entry: number): Entry {
  const at = page + 2 * (document[entry] ?? 0);
  if (at === page) return NOTHING;
  const words = document[at] ?? 0;
  const start = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? 2 * (document[at + 1] ?? 0) : 2 * words - 1;
  return { style: uint16(document, start), sprmsFrom: start + 2, sprmsTo: Math.min(start + length, document.length) };
}

function characterEntry(document: Uint8Array, page: number, entry: number): Entry {
  const at = page + 2 * (document[entry] ?? 0);
  return at === page ? NOTHING : { style: 0, sprmsFrom: at + 1, sprmsTo: at + 1 + (document[at] ?? 0) };
}

/** The run that holds the byte at `offset`. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return null;
    if (offset < run.from) high = middle - 1;
    else if (offset >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}
