import { goesOn } from '../flow.js';

/** A table of which nearly every row has a number of its own: one without is the rest of the row above. */
const NUMBERED = 0.85;
const FIGURE = /^[-+]?\d[\d.,/%\s]*$/;

/**
 * Whether the first row of a page, which has no number of its own, is the rest of the row that ends the page before, in a
 * table of figures or names: its words go on, and no figure stands under another one, as figures are never cut.
 */
export function isRestOfFigures(
  above: ReadonlyMap<unknown, string>,
  texts: ReadonlyMap<unknown, string>,
  numbered: number,
): boolean {
  let going = 0;
  for (const [key, text] of texts) {
    const before = above.get(key) ?? '';
    if (FIGURE.test(text.trim())) return false;
    if (before !== '' && goesOn(before, text)) going++;
  }
  return going > 0 && (numbered >= NUMBERED || going * 2 >= texts.size);
}
