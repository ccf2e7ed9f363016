import { spawnSync } from 'node:child_process';
import type { OcrEngine } from '../../extractors/extractor.js';
import { CommandError, EXIT } from './exit-code.js';

export interface OcrChoice {
  /** `false` with `--no-ocr`. */
  readonly ocr?: boolean;
  readonly ocrEngine?: string;
}

/**
 * The engine that the user chose; nothing starts before the first scanned page.
 * @throws CommandError (exit code 4) where the native engine is asked for and not installed with Vietnamese
 */
export async function openOcr(choice: OcrChoice): Promise<OcrEngine | null> {
  if (choice.ocr === false) return null;
  const { createNativeOcrEngine, createOcrEngine } = await import('../../extractors/ocr/index.js');
  if (choice.ocrEngine !== 'native') return createOcrEngine();
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  if (languages.error || !/^vie$/m.test(`${languages.stdout}\n${languages.stderr}`)) {
    throw new CommandError(
      'no native tesseract with Vietnamese (vie) on this machine; install tesseract-ocr-vie or leave out --ocr-engine',
      EXIT.missing,
    );
  }
  return createNativeOcrEngine();
}
