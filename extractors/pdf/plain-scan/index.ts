export { decodePicture } from './decode.js';
export { openPlainScan, type PlainScanPage } from './open.js';
