import { showDocument } from '../../../output/show/document.js';
import { loadRecord } from '../../load-documents.js';
import { CommandError, EXIT } from '../exit-code.js';
import { readInput } from '../files.js';
import { screen } from '../language.js';
import { tellDoubts } from '../result.js';

/** `chitieu show`: a document's outline, targets, results and activities as tables for people, as people corrected it. */
export async function showCommand(path: string): Promise<void> {
  const loaded = await loadRecord(path, await readInput(path), true, (doubt) => tellDoubts([doubt]));
  if ('problem' in loaded) {
    const { vi, en } = loaded.problem;
    throw new CommandError({ vi: `không hiện được ${path}: ${vi}`, en: `${path} cannot be shown: ${en}` }, EXIT.usage);
  }
  process.stdout.write(`${showDocument(loaded.document, loaded.corrections, screen())}\n`);
}
