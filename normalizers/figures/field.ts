import { fieldOfThing, fieldOfWords } from '../fields/index.js';
import type { OutlineParagraph } from '../outline.js';
import type { Field } from '../schema.js';

/** Areas of reform that a figure may have from around it. */
export interface Areas {
  /** Of the document, by its title. */
  readonly subject: Field | null;
  /** Of its item, by the label before it. */
  readonly labelled: Field | null;
  /** Of the figure before it in its paragraph. */
  readonly before: Field | null;
}

/**
 * The area of reform of a figure: that of its heading, else of the label of its item, of a thing that belongs to one area
 * alone, of the document's title, or what its words tell. A clause that leaves out what it speaks of ("…; trong đó cấp xã đạt 80%") has the area of the figure before it.
 */
export function fieldOfFigure(
  { section }: OutlineParagraph,
  { subject, labelled, before }: Areas,
  indicator: string,
  statement: string,
): Field | null {
  const known = section?.field ?? labelled ?? fieldOfThing(indicator) ?? subject;
  if (known) return known;
  const told = fieldOfWords(statement, indicator, before);
  return told === undefined ? before : told;
}
