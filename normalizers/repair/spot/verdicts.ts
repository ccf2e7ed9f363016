/**
 * What was found sound, remembered: a word where it stands, with the two words on either side. The same turns come back in every
 * document of a kind ("giải quyết thủ tục hành chính"), and looking here is one look at memory where the language model takes dozens.
 * Each has one place in a table of fixed size, which the latest one takes; all of it is compared, so that no other is taken for it.
 *
 * `before` and `behind` are two words each, see `pairOf`; `word` is a `WordFacts.index`.
 */
export function isKnownSound(before: number, word: number, behind: number): boolean {
  const at = placeOf(before, word, behind);
  return table[at] === before && table[at + 1] === word && table[at + 2] === behind;
}

export function rememberSound(before: number, word: number, behind: number): void {
  const at = placeOf(before, word, behind);
  table[at] = before;
  table[at + 1] = word;
  table[at + 2] = behind;
}

/** Two words in 32 bits, `NO_WORD` where there is none. */
export function pairOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Stands where what is decoded together has ended; no word has this id. */
export const NO_WORD = 0xffff;

/** Places: 1.5 MB of them. */
const PLACES = 1 << 17;
const NUMBERS = 3;
const table = new Uint32Array(NUMBERS * PLACES);

function placeOf(before: number, word: number, behind: number): number {
  const mixed = Math.imul(before, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b) ^ Math.imul(behind, 0xc2b2ae35);
  return NUMBERS * (((mixed >>> 15) ^ mixed) & (PLACES - 1));
}
