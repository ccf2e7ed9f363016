import { spawnSync } from 'node:child_process';
import type { OcrEngine } from '../../extractors/extractor.js';
import { openOcrEngine } from '../open-ocr-engine.js';
import type { OcrEngineName } from '../work/messages.js';
import { CommandError, EXIT } from './exit-code.js';

export interface OcrChoice {
  /** `false` with `--no-ocr`. */
  readonly ocr?: boolean;
  readonly ocrEngine?: string;
}

/**
 * The engine that the user chose, once it is certain that this machine has it.
 * @throws CommandError (exit code 4) where the native engine is asked for and not installed with Vietnamese
 */
export function checkOcr(choice: OcrChoice): OcrEngineName | null {
  if (choice.ocr === false) return null;
  if (choice.ocrEngine !== 'native') return 'tesseract.js';
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  if (languages.error || !/^vie$/m.test(`${languages.stdout}\n${languages.stderr}`)) {
    throw new CommandError(
      {
        vi: 'máy này không có tesseract với tiếng Việt (vie); hãy cài tesseract-ocr-vie hoặc bỏ --ocr-engine',
        en: 'no native tesseract with Vietnamese (vie) on this machine; install tesseract-ocr-vie or leave out --ocr-engine',
      },
      EXIT.missing,
    );
  }
  return 'native';
}

/** The same, ready to read; nothing starts before the first scanned page. */
export async function openOcr(choice: OcrChoice): Promise<OcrEngine | null> {
  const name = checkOcr(choice);
  return name === null ? null : openOcrEngine(name);
}
