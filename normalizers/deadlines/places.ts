import type { Bracket } from './deadline.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Index of the last of some items, in order of `placeOf`, that is at `at` or before it; -1 for none. A cell may hold thousands. */
export function lastUpTo<T>(items: readonly T[], at: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(items[middle] as T) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Which of some stretches, in order and none over another, holds an offset. */
export function stretchAt<T extends Stretch>(stretches: readonly T[], at: number): T | undefined {
  const found = stretches[lastUpTo(stretches, at, ({ from }) => from)];
  return found && at < found.to ? found : undefined;
}

/** The brackets that an offset stands in. */
export function bracketAround(brackets: readonly Bracket[], at: number): Bracket | undefined {
  const found = brackets[lastUpTo(brackets, at - 1, ({ open }) => open)];
  return found && at < found.close ? found : undefined;
}
