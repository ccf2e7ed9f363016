export { COUNTED_NOUNS } from './counted.js';
export type { Figure, Quantity, Ratio } from './figure.js';
export { findFigures } from './find-figures.js';
export { parseNumeral } from './numeral.js';
export { covers, joinSpans, type Span } from './span.js';
export { parseNumberWords } from './words.js';
