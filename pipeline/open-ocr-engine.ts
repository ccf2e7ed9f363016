import type { OcrEngine } from '../extractors/extractor.js';
import type { OcrEngineName } from './work/messages.js';

/**
 * An OCR engine for `readDocument`. The default needs nothing but npm (tesseract.js with Vietnamese data from
 * node_modules, offline); `native` needs a tesseract with `vie` on the machine. Nothing starts before the first scanned
 * page. Close it when done.
 *
 * @param workers pages read side by side. @default as cores and memory allow
 */
export async function openOcrEngine(name: OcrEngineName = 'tesseract.js', workers?: number): Promise<OcrEngine> {
  const { createNativeOcrEngine, createOcrEngine } = await import('../extractors/ocr/index.js');
  const options = workers === undefined ? {} : { workers };
  return name === 'native' ? createNativeOcrEngine(options) : createOcrEngine(options);
}
