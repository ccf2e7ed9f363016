/**
 * Building regular expressions for Vietnamese: `\b` and `\w` know ASCII only ("tiêu" would end after "ti"), so words are
 * bounded by what is no letter, mark or digit.
 */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])';

/**
 * Source of a pattern for words with no letter before them: `(?<!\\p{L})(?:…)`, but looked for first and looked back from only
 * where they stand. V8 looks back from every letter that may begin one, which takes several times as long.
 *
 * @param words alternatives, as in `(?:…)`; they may look back themselves
 * @param letters what may not stand before them, as in `[…]`
 */
export function wordsAlone(words: string, letters = '\\p{L}'): string {
  return `(?=${withoutLookbehind(words)})(?<![${letters}])(?:${words})`;
}

/** The source of a pattern that matches wherever the given one does. */
function withoutLookbehind(source: string): string {
  const start = source.search(/\(\?<[=!]/);
  if (start < 0) return source;
  let depth = 0;
  let end = start;
  do {
    if (source[end] === '(') depth++;
    else if (source[end] === ')') depth--;
    end++;
  } while (depth > 0 && end < source.length);
  return source.slice(0, start) + withoutLookbehind(source.slice(end));
}
