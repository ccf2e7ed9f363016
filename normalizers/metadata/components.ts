import type { OutlineParagraph } from '../outline.js';
import { readTypeLine } from '../structure/index.js';

/** One document of a file: a decision, the plan attached to it. */
export interface Component {
  readonly title: readonly OutlineParagraph[];
}

/** Title blocks of the file, in order; each begins with the name of a kind of document ("KẾ HOẠCH"). */
export function splitComponents(paragraphs: readonly OutlineParagraph[]): Component[] {
  const components: OutlineParagraph[][] = [];
  for (const entry of paragraphs) {
    if (entry.part !== 'title') continue;
    const type = readTypeLine(entry.paragraph.text);
    if ((type && !type.enacts) || components.length === 0) components.push([entry]);
    else components.at(-1)?.push(entry);
  }
  return components.map((title) => ({ title }));
}
