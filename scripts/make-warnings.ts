/** Writes docs/WARNINGS.md from the catalogue of warnings. */
import { writeFile } from 'node:fs/promises';
import { WARNING_GROUPS, warningsMarkdown } from '../output/warnings/index.js';

await writeFile('docs/WARNINGS.md', warningsMarkdown(WARNING_GROUPS));
