import { isStopped, loans, type Shape, shapes } from './grammar.js';
import { isVowel, joinVowel, type Tone, takeTone } from './letters.js';

/** A written syllable taken apart. "nguyễn" = ng + u + yê + n, ngã (4). */
export interface Syllable extends Shape {
  readonly tone: Tone;
}

/** `old` puts the mark on the first of an open oa, oe, uy (hòa, thủy), `new` on the second (hoà, thuỷ). */
export type ToneStyle = 'old' | 'new';

/** Takes a syllable apart, in either case and either style of tone mark; `null` where it is none by the grammar. */
export function decompose(word: string): Syllable | null {
  const toneless = takeTone(word);
  if (!toneless) return null;
  const { letters, tone, at } = toneless;
  const shape = shapes().get(letters);
  if (!shape) return null;
  if (isStopped(shape.coda) && tone !== 1 && tone !== 5) return null;
  if (at >= 0 && at !== markIndex(letters, shape, 'old') && at !== markIndex(letters, shape, 'new')) return null;
  return { ...shape, tone };
}

/** Whether a word is a Vietnamese syllable as written, or one of the few loans in constant use. NFC expected. */
export function isSyllable(word: string): boolean {
  return decompose(word) !== null || loans().has(word.toLowerCase());
}

/** The lower-case letters with a tone mark where it belongs ("hoa", 2 → "hòa"); `null` where they carry no syllable. */
export function compose(letters: string, tone: Tone, style: ToneStyle = 'old'): string | null {
  const shape = shapes().get(letters);
  if (!shape || (isStopped(shape.coda) && tone !== 1 && tone !== 5)) return null;
  if (tone === 0) return letters;
  const at = markIndex(letters, shape, style);
  return letters.slice(0, at) + joinVowel(letters[at] ?? '', tone) + letters.slice(at + 1);
}

/** Every syllable that the grammar allows, lower case, old-style tone marks, loans included. */
export function allSyllables(): readonly string[] {
  const all: string[] = [];
  for (const [letters, shape] of shapes()) {
    const tones: readonly Tone[] = isStopped(shape.coda) ? [1, 5] : [0, 1, 2, 3, 4, 5];
    for (const tone of tones) all.push(compose(letters, tone) ?? letters);
  }
  for (const loan of loans()) all.push(loan);
  return all;
}

const OPEN_NEW_STYLE = /([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?![\p{L}\p{M}])|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu;

/** One style of tone marks, for matching only: "hoà" and "hòa" both become "hòa". Same length, character for character. */
export function unifyToneMarks(text: string): string {
  return text.replace(OPEN_NEW_STYLE, (pair: string) => moveMark(pair, 'old'));
}

const OPEN_OLD_STYLE = /([òóỏõọÒÓỎÕỌ])([aeAE])(?![\p{L}\p{M}])|(?<![qQ])([ùúủũụÙÚỦŨỤ])([yY])(?![\p{L}\p{M}])/gu;

/** Writes a text in the other style ("hòa" → "hoà"), for documents that use it throughout. */
export function toNewStyle(text: string): string {
  return text.replace(OPEN_OLD_STYLE, (pair: string) => moveMark(pair, 'new'));
}

function moveMark(pair: string, style: ToneStyle): string {
  const toneless = takeTone(pair);
  if (!toneless || toneless.at < 0) return pair;
  const target = style === 'old' ? 0 : 1;
  return [...toneless.letters]
    .map((letter, i) => {
      const marked = i === target ? joinVowel(letter, toneless.tone) : letter;
      return pair[i] === pair[i]?.toLowerCase() ? marked : marked.toUpperCase();
    })
    .join('');
}

function markIndex(letters: string, shape: Shape, style: ToneStyle): number {
  // The vowels of the rhyme: what follows the onset, the u of qu and the i of gi (già) belong to it, but gì has no other.
  let from = shape.onset.length;
  if (shape.onset === 'gi' && shape.nucleus.startsWith('i')) from = 1;
  const to = letters.length - consonants(shape.coda);
  const vowels = letters.slice(from, to);
  const marked = Math.max(...['ê', 'ơ', 'â', 'ă', 'ô'].map((v) => vowels.lastIndexOf(v)));
  if (marked >= 0) return from + marked;
  const horned = vowels.indexOf('ư');
  if (horned >= 0) return from + horned;
  if (vowels.length === 1) return from;
  if (vowels.length === 3 || to < letters.length) return from + vowels.length - (to < letters.length ? 1 : 2);
  return from + (style === 'new' && (vowels === 'oa' || vowels === 'oe' || vowels === 'uy') ? 1 : 0);
}

/** Letters of a coda that are consonants ("ng" 2, but 0 for the semivowels i, y, o, u). */
function consonants(coda: string): number {
  return coda !== '' && isVowel(coda[0] ?? '') ? 0 : coda.length;
}
