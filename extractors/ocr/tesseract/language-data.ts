import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The folder of the Vietnamese network in node_modules. `4.0.0_best_int` is the integer form of tessdata_best's LSTM;
 * `4.0.0` beside it holds the same network and the data of the older engine, which is not used.
 */
export function languagePath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
}
