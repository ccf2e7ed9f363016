import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { type LanguageModel, readModel } from './language-model.js';

let loaded: LanguageModel | undefined;

/** The language model that comes with the package, read once (about 0.2 s); throws where the file is missing. */
export function loadModel(): LanguageModel {
  loaded ??= readModel(brotliDecompressSync(readFileSync(new URL('../model.bin', import.meta.url))));
  return loaded;
}
