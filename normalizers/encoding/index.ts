export { ACCENTED_LETTERS } from './alphabet.js';
export { type CodecOptions, decodeLegacy, encodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './codec.js';
export { type Detected, type DetectOptions, detectLegacy } from './detect.js';
export { encodingOfFont, type FontEncoding } from './font.js';
export { type DecodedPages, decodePages } from './pages.js';
