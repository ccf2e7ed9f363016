import stringWidth from 'string-width';

/**
 * A text in lines of at most `width` terminal columns, broken at spaces; a word that is longer (a path, a name of
 * several parts) is broken behind a slash or hyphen, or else where it has to be. Line ends in the text stay.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

/** A text behind a label, whose further lines stand below its first. */
export function hanging(label: string, text: string, width: number): string {
  const indent = stringWidth(label);
  return `${label}${wrap(text, Math.max(20, width - indent)).join(`\n${' '.repeat(indent)}`)}`;
}

function wrapLine(line: string, width: number): string[] {
  if (stringWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = '';
  let used = 0;
  const end = (): void => {
    lines.push(current);
    current = '';
    used = 0;
  };
  // Spaces at the beginning are an indent and stay.
  for (const word of line.match(/^ *[^ ]+|[^ ]+/g) ?? []) {
    for (const [at, piece] of piecesOf(word, width).entries()) {
      const columns = stringWidth(piece);
      const gap = at === 0 && current !== '' ? 1 : 0;
      if (current !== '' && used + gap + columns > width) end();
      if (at === 0 && current !== '') current += ' ';
      current += piece;
      used = stringWidth(current);
    }
  }
  end();
  return lines;
}

/** What of a word is better not torn: all of a short one, the parts of a long one. */
export function partsOf(word: string): readonly string[] {
  return word.length <= SHORT_WORD ? [word] : (word.match(/[^/_-]*[/_-]+|[^/_-]+/g) ?? [word]);
}

/** As long as a date in brackets ("[2024-06-30];"). */
const SHORT_WORD = 14;

function piecesOf(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  return partsOf(word).flatMap((part) => {
    const pieces: string[] = [];
    let piece = '';
    for (const char of part) {
      if (piece !== '' && stringWidth(piece + char) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += char;
    }
    return [...pieces, piece];
  });
}
