import type { Diagnostic } from '../diagnostic.js';
import type { Page } from '../page.js';

/** Says where on a page ink stands that no word was read from, so that nothing is lost without a word. */
export function unreadInk({ number, unread }: Page): readonly Diagnostic[] {
  if (!unread || unread.length === 0) return [];
  const places = unread.map((box) => box.map(Math.round)).map(([x0, y0, x1, y1]) => `${x0},${y0}–${x1},${y1}`);
  return [
    {
      code: 'unread-ink',
      message: `Ink that no word was read from (handwriting, a signature, print under a seal) at ${places.join('; ')} (points).`,
      ...(number === null ? {} : { page: number }),
      severity: 'note',
    },
  ];
}
