import { fieldOfText } from '../fields/index.js';
import type { OutlineParagraph } from '../outline.js';
import type { Field } from '../schema.js';

/**
 * The area of reform of a figure: that of its heading, else of the document's title, else what its words tell. A clause that
 * leaves out what it speaks of ("…; trong đó cấp xã đạt 80%") has the area of the figure `before` it in its paragraph.
 */
export function fieldOfFigure(
  { section }: OutlineParagraph,
  subject: Field | null,
  indicator: string,
  statement: string,
  before: Field | null,
): Field | null {
  return section?.field ?? subject ?? fieldOfText(`${indicator}; ${statement}`) ?? before;
}
