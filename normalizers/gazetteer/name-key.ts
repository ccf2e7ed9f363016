import { fold } from '../text/fold.js';

/** grave, acute, tilde, hook above, dot below: the five marked tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Equal for two spellings of the same name in sound: case, the place of the tone mark (Hòa, Hoà), dashes and spaces do
 * not count; every letter and tone does.
 */
export function soundKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .split(/\s+|\s*-\s*/)
    .filter(Boolean)
    .map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES)?.join('') ?? ''))
    .join(' ')
    .normalize('NFC');
}

/** Letters only, without any diacritics, y after a consonant as i: one key for all spellings that may be meant. */
export function looseKey(name: string): string {
  let key = '';
  // Character by character: it runs over the whole table at the first question.
  for (const char of fold(name)) {
    const isLetter = (char >= 'a' && char <= 'z') || (char >= '0' && char <= '9');
    if (!isLetter) key += key.endsWith(' ') || key === '' ? '' : ' ';
    else if (char === 'y' && CONSONANTS.includes(key.at(-1) ?? ' ')) key += 'i';
    else key += char;
  }
  return key.trimEnd();
}

const CONSONANTS = 'bcdghklmnpqrstvx';

/** Whether a spelling shows no Vietnamese mark at all. */
export function isBare(name: string): boolean {
  return /^[\p{ASCII}\p{P}\s]*$/u.test(name);
}

/** Whether `damaged` could be `name` with some of its marks lost: no mark of its own that `name` lacks. */
export function hasOnlyMarksOf(damaged: string, name: string): boolean {
  const lost = looseLetters(damaged);
  const whole = looseLetters(name);
  if (lost.length !== whole.length) return false;
  return lost.every((letter, i) => {
    const other = whole[i] ?? '';
    const bare = letter.normalize('NFD');
    const full = other.normalize('NFD');
    return bare[0] === full[0] && [...bare].every((mark) => full.includes(mark));
  });
}

function looseLetters(text: string): readonly string[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  ].map((c) => (c === 'đ' ? 'd\u0335' : c));
}
