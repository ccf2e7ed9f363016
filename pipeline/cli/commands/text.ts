import { meaningOf, messageOf } from '../../../output/warnings/index.js';
import { extractPages } from '../../read-document.js';
import { CommandError, EXIT } from '../exit-code.js';
import { readInput } from '../files.js';
import { type OcrChoice, openOcr } from '../ocr.js';

/** `chitieu text`: the repaired text in reading order, a printed line a line, a table row a line with TAB between cells. */
export async function textCommand(path: string, options: OcrChoice & { readonly raw?: boolean }): Promise<void> {
  const bytes = await readInput(path);
  const ocr = await openOcr(options);
  try {
    const { extraction, diagnostics } = await extractPages(bytes, path, ocr ? { ocr } : {});
    const failure = diagnostics.find((d) => d.severity === 'failure');
    const pages = extraction?.pages ?? [];
    if (pages.length === 0) {
      const { vi, en } = failure ? messageOf(failure) : meaningOf('no-text');
      throw new CommandError({ vi: `${path}: ${vi}`, en: `${path}: ${en}` }, EXIT.failed);
    }
    const { composeText } = await import('../../../normalizers/compose-text.js');
    const { restore } = await import('../../../normalizers/normalise.js');
    process.stdout.write((options.raw ? composeText(pages) : (await restore(pages)).text).text);
  } finally {
    await ocr?.close();
  }
}
