import { type Marker, type MarkerKind, mayBeRoman, toRoman } from '../paragraphs/index.js';

/** An open numbered item: a heading, or a numbered sentence that only counts. */
export interface OpenItem<T> {
  readonly key: string;
  readonly rank: number;
  readonly numbers: readonly number[];
  /** What it heads; `null` for a sentence. */
  readonly value: T | null;
}

/** How an item stands to the one before it in its list. */
export type Sequence = 'first' | 'next' | 'gap' | 'repeat' | 'restart';

export interface Placing {
  readonly sequence: Sequence;
  /** Number of the item before it in the list. */
  readonly previous: number;
  readonly marker: { readonly kind: MarkerKind; readonly numbers: readonly number[]; readonly label?: string };
}

const RANKS: Readonly<Record<MarkerKind, number>> = {
  appendix: 0,
  part: 0,
  chapter: 1,
  division: 1.2,
  article: 1.5,
  capital: 2,
  roman: 3,
  number: 4,
  letter: 8,
  bullet: 12,
};
/** Unnumbered headings stand below the numbered ones that they follow. */
export const UNNUMBERED_RANK = 11;

/**
 * The numbering of a document as a stack of open items. Placing an item closes those at its level and below, as a reader
 * does: "2." goes on with "1." over all its a), b), 1.1.
 */
export interface Numbering<T> {
  /** Closes items so that the marker's parent is on top; says how the marker continues its list. */
  place(marker: Marker, isHeading: boolean): Placing;
  /** What the item heads that the marker would go on from; `null` for a sentence or none. */
  follows(marker: Marker): T | null;
  push(marker: Marker, placing: Placing, value: T | null): void;
  closeUnnumbered(): void;
  /** Opens an unnumbered heading below the nearest numbered one. */
  pushUnnumbered(value: T): void;
  clear(): void;
  /** The heading nearest above. */
  current(): T | null;
}

export function createNumbering<T>(): Numbering<T> {
  const stack: OpenItem<T>[] = [];
  let romanFirst = false;

  const cut = (length: number, placing: Placing): Placing => {
    stack.length = length;
    return placing;
  };
  const rankOf = (kind: MarkerKind, depth: number, closer: string): number => {
    if (kind === 'number') return closer === ')' ? 9 : RANKS.number + depth - 1;
    // Chương, Mục, Điều; but "Mục 1" under "III. NHIỆM VỤ" is one of its parts.
    if (kind === 'division' && romanFirst) return 3.3;
    return kind === 'capital' && romanFirst ? 3.5 : RANKS[kind];
  };
  /** "C." after "B." is a capital, after "II." it would be a hundred: the sequence tells. */
  const readingOf = (marker: Marker): Placing['marker'] => {
    const { alternative } = marker;
    if (marker.misread) return misread(marker, stack);
    if (!alternative) return marker;
    const goesOn = (kind: MarkerKind, value: number): boolean =>
      stack.some((item) => item.key === keyOf(kind, marker) && item.numbers[0] === value - 1);
    const value = marker.numbers[0] ?? 0;
    if (goesOn(alternative.kind, alternative.numbers[0] ?? 0) && !goesOn(marker.kind, value)) return alternative;
    return value >= 50 ? alternative : marker;
  };

  return {
    place(marker, isHeading) {
      const reading = readingOf(marker);
      const { numbers } = reading;
      const key = keyOf(reading.kind, marker);
      const last = numbers.at(-1) ?? 0;
      const prefix = numbers.slice(0, -1).join('.');
      const { same, next } = search(stack, key, prefix, last, isHeading);
      if (next >= 0) return cut(next, { sequence: 'next', previous: last - 1, marker: reading });
      if (numbers.length > 1 && same < 0) {
        const parent = stack.findLastIndex(
          (item) => item.numbers.length === numbers.length - 1 && item.numbers.join('.') === prefix,
        );
        const sequence = last === 1 ? 'first' : 'gap';
        if (parent >= 0) return cut(parent + 1, { sequence, previous: 0, marker: reading });
      }
      if (same >= 0 && last === 1 && !isHeading) {
        // "1. Tăng cường …" under "2. Nhiệm vụ": a list of sentences of its own.
        return { sequence: 'first', previous: 0, marker: reading };
      }
      if (same >= 0) {
        const before = stack[same]?.numbers.at(-1) ?? 0;
        const sequence = last === before ? 'repeat' : last < before ? 'restart' : 'gap';
        return cut(same, { sequence, previous: before, marker: reading });
      }
      const rank = rankOf(reading.kind, numbers.length, marker.closer);
      let depth = stack.length;
      while (depth > 0 && (stack[depth - 1]?.rank ?? 0) >= rank) depth--;
      return cut(depth, { sequence: last <= 1 ? 'first' : 'gap', previous: 0, marker: reading });
    },
    follows(marker) {
      const { kind, numbers } = readingOf(marker);
      const prefix = numbers.slice(0, -1).join('.');
      const { next } = search(stack, keyOf(kind, marker), prefix, numbers.at(-1) ?? 0, true);
      return stack[next]?.value ?? null;
    },
    push(marker, placing, value) {
      const { kind, numbers } = placing.marker;
      if (kind === 'roman' && !stack.some((item) => item.key === 'capital')) romanFirst = true;
      stack.push({ key: keyOf(kind, marker), rank: rankOf(kind, numbers.length, marker.closer), numbers, value });
    },
    closeUnnumbered() {
      while (stack.at(-1)?.rank === UNNUMBERED_RANK) stack.pop();
    },
    pushUnnumbered(value) {
      stack.push({ key: 'unnumbered', rank: UNNUMBERED_RANK, numbers: [], value });
    },
    clear() {
      stack.length = 0;
      romanFirst = false;
    },
    current: () => stack.findLast((item) => item.value !== null)?.value ?? null,
  };
}

/** "IH." after "I." was II; what fits no list is kept as it stands. */
function misread<T>(marker: Marker, stack: readonly OpenItem<T>[]): Placing['marker'] {
  const { alternative, label } = marker;
  const letter = alternative?.numbers[0] ?? 0;
  if (alternative && stack.some((item) => item.key === alternative.kind && item.numbers[0] === letter - 1))
    return alternative;
  const before = stack.findLast((item) => item.key === 'roman')?.numbers[0] ?? 0;
  for (const value of [before + 1, before + 2]) {
    const numeral = toRoman(value);
    if (mayBeRoman(label, numeral)) return { kind: 'roman', numbers: [value], label: numeral };
  }
  return alternative ?? { kind: 'roman', numbers: [before + 1] };
}

/** Indices of the item that `last` follows in its list, and of the nearest one of the same list at all; -1 = none. */
function search<T>(
  stack: readonly OpenItem<T>[],
  key: string,
  prefix: string,
  last: number,
  isHeading: boolean,
): { readonly same: number; readonly next: number } {
  let same = -1;
  let next = -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const item = stack[i];
    if (!item || item.key !== key || item.numbers.slice(0, -1).join('.') !== prefix) continue;
    if (same < 0) same = i;
    // A heading goes on with headings: "3. Phòng Tư pháp" is not the third of two sentences under "2."
    if (last !== (item.numbers.at(-1) ?? 0) + 1 || (next >= 0 && !(isHeading && item.value !== null))) continue;
    next = i;
    if (!isHeading || item.value !== null) break;
  }
  return { same, next };
}

function keyOf(kind: MarkerKind, marker: Marker): string {
  if (kind !== 'number') return kind;
  return `number ${marker.numbers.length}${marker.closer === ')' ? ')' : ''}`;
}
