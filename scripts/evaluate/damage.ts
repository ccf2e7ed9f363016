/** Numbers in `[0, 1)`, the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A text as a poor reader would give it back: letters lose their diacritics or are lost, spaces and line ends go missing.
 * Digits stay: what was misread there only a picture could tell.
 *
 * @param rate share of the letters that are hurt
 */
export function damage(text: string, rate: number, seed: number): string {
  const random = randomOf(seed);
  let out = '';
  for (const letter of text) {
    if (random() >= rate) out += letter;
    else if (/\p{L}/u.test(letter)) {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
      out += plain !== letter ? plain : random() < 0.5 ? '' : letter;
    } else if (letter === ' ' && random() < 0.3) out += '';
    else if (letter === '\n' && random() < 0.3) out += ' ';
    else out += letter;
  }
  return out;
}
