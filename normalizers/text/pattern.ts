/**
 * Building regular expressions for Vietnamese: `\b` and `\w` know ASCII only ("tiêu" would end after "ti"), so words are
 * bounded by what is no letter, mark or digit.
 */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';
