import type { FoundLine, FoundWord } from './word.js';

/**
 * Puts back spaces that the engine swallowed: after the dash that begins an item ("-Lưu:") and after a comma or
 * semicolon between letters ("VT,NV."), where Vietnamese always has one, and after the number of an item or title ("1.Ưu điểm",
 * "II.MỤC TIÊU"). Nothing else is split beside a figure. Takes out the space that the engine saw behind the comma of a share.
 */
export function restoreSpaces(line: FoundLine): FoundLine {
  return {
    words: joinFigures(line.words).flatMap((word, i) => {
      const head = i === 0 ? HEAD.exec(word.text) : null;
      const parts = head ? splitAt(word, head[0].length) : [word];
      return parts.flatMap(splitAfterComma);
    }),
  };
}

/** Of the usual gap between words, what the comma of a number has behind it at most; a space after a comma is as wide as others. */
const NO_SPACE = 0.92;

/**
 * "91,9%" that typewriters' wide commas part into "91," and "9%": joined where the gap is narrower than others of the line.
 * Where it is not, these may be two values ("91, 95%") or one, and both are in doubt.
 */
function joinFigures(words: readonly FoundWord[]): readonly FoundWord[] {
  const gaps = words.slice(1).map((word, i) => word.box[0] - (words[i] as FoundWord).box[2]);
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const joined: FoundWord[] = [];
  words.forEach((word, i) => {
    const before = joined.at(-1);
    const isParted = /^\p{Nd}{1,2}%[.,;)]*$/u.test(word.text) && /^\(?\p{Nd}{1,3},$/u.test(before?.text ?? '');
    if (!before || !isParted) joined.push(word);
    else if ((gaps[i - 1] ?? usual) < NO_SPACE * usual) joined[joined.length - 1] = together(before, word);
    else {
      joined[joined.length - 1] = doubted(before);
      joined.push(doubted(word));
    }
  });
  return joined;
}

function doubted(word: FoundWord): FoundWord {
  return { ...word, doubt: word.doubt ?? 'second-reading' };
}

/** Two words as one number, in doubt. */
function together(before: FoundWord, after: FoundWord): FoundWord {
  const confidence = Math.min(before.confidence, after.confidence);
  const box: FoundWord['box'] = [
    before.box[0],
    Math.min(before.box[1], after.box[1]),
    after.box[2],
    Math.max(before.box[3], after.box[3]),
  ];
  return doubted({ ...before, text: before.text + after.text, box, confidence, alternatives: [] });
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
