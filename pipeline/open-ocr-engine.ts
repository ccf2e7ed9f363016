import type { OcrEngine } from '../extractors/extractor.js';

/**
 * The OCR engine that needs nothing but npm (tesseract.js with Vietnamese data from node_modules, offline), for
 * `ingest` and `readDocument`. Close it when done.
 */
export async function openOcrEngine(): Promise<OcrEngine> {
  return (await import('../extractors/ocr/index.js')).createOcrEngine();
}
