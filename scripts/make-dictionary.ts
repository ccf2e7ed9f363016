/** Writes the data dictionary of exports into docs/, from the definitions of the columns. */
import { writeFile } from 'node:fs/promises';
import { dictionaryMarkdown } from '../output/export/dictionary.js';
import { TABLES } from '../output/export/tables/index.js';

for (const language of ['vi', 'en'] as const) {
  await writeFile(`docs/dictionary.${language}.md`, dictionaryMarkdown(TABLES, language));
}
