export { type LinePlace, lineOf, type Run } from './runs.js';
export { FOOTNOTE_START, footnoteMark, raise } from './superscript.js';
export { characterOfByte } from './windows-1252.js';
