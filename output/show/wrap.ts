import stringWidth from 'string-width';

/**
 * A text in lines of at most `width` terminal columns, broken at spaces; a word that is longer (a path, an address) is
 * broken behind a slash, or else where it has to be. Line ends in the text stay.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

/** A line for people whose continuations stand `indent` columns to the right. */
export function hanging(text: string, width: number, indent: number): string {
  const [first = '', ...rest] = wrap(text, width);
  const others = rest.length > 0 ? wrap(rest.join(' '), Math.max(20, width - indent)) : [];
  return [first, ...others.map((line) => `${' '.repeat(indent)}${line}`)].join('\n');
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

function piecesOf(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  return (word.match(/[^/]*\/|[^/]+/g) ?? []).flatMap((part) => {
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
