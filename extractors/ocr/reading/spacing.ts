import type { FoundLine, FoundWord } from './word.js';

/**
 * Puts back spaces that the engine swallowed: after the dash that begins an item ("-Lưu:") and after a comma or
 * semicolon between letters ("VT,NV."), where Vietnamese always has one, and after the number of an item or title ("1.Ưu điểm",
 * "II.MỤC TIÊU"). Nothing else is split beside a figure.
 */
export function restoreSpaces(line: FoundLine): FoundLine {
  return {
    words: line.words.flatMap((word, i) => {
      const head = i === 0 ? HEAD.exec(word.text) : null;
      const parts = head ? splitAt(word, head[0].length) : [word];
      return parts.flatMap(splitAfterComma);
    }),
  };
}

/** What stands before the first word of an item without a space. */
const HEAD = /^(?:[-–—•+](?=\p{L}{2})|\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3}\.(?=\p{Lu}\p{Ll})|[IVX]{1,4}\.(?=\p{Lu}{2}))/u;

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
