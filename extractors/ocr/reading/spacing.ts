import type { FoundLine, FoundWord } from './word.js';

/**
 * Puts back spaces that the engine swallowed: after the dash that begins an item ("-Lưu:") and after a comma or
 * semicolon between letters ("VT,NV."), where Vietnamese always has one. Nothing is split beside a figure.
 */
export function restoreSpaces(line: FoundLine): FoundLine {
  return {
    words: line.words.flatMap((word, i) => {
      const dash = i === 0 ? /^[-–—•+](?=\p{L}{2})/u.exec(word.text) : null;
      const parts = dash ? splitAt(word, 1) : [word];
      return parts.flatMap(splitAfterComma);
    }),
  };
}

function splitAfterComma(word: FoundWord): FoundWord[] {
  const comma = /\p{L}[,;](?=\p{L})/u.exec(word.text);
  if (!comma) return [word];
  const [before, after] = splitAt(word, comma.index + comma[0].length);
  return before && after ? [before, ...splitAfterComma(after)] : [word];
}

/** The two parts of a word, its box shared by the number of letters. */
function splitAt(word: FoundWord, at: number): FoundWord[] {
  const [x0, y0, x1, y1] = word.box;
  const x = x0 + ((x1 - x0) * at) / word.text.length;
  return [
    { ...word, text: word.text.slice(0, at), box: [x0, y0, x, y1], alternatives: [] },
    { ...word, text: word.text.slice(at), box: [x, y0, x1, y1], alternatives: [] },
  ];
}
