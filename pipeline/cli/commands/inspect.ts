import { showInspection } from '../../../output/show/inspection.js';
import { readDocument } from '../../read-document.js';
import { EXIT } from '../exit-code.js';
import { readInput } from '../files.js';
import { screen } from '../language.js';
import { type OcrChoice, openOcr } from '../ocr.js';

/** `chitieu inspect`: what a file is, and why, in a screenful. */
export async function inspectCommand(path: string, options: OcrChoice): Promise<void> {
  const bytes = await readInput(path);
  const ocr = await openOcr(options);
  try {
    const { document, reason, extraction } = await readDocument(bytes, path, ocr ? { ocr } : {});
    process.stdout.write(`${showInspection(document, reason, extraction?.decisions ?? [], screen())}\n`);
    process.exitCode =
      document.status === 'failed' ? EXIT.failed : document.status === 'review' ? EXIT.review : EXIT.ok;
  } finally {
    await ocr?.close();
  }
}
