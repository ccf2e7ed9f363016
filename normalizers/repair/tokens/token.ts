/** A piece of a text, as repair sees it. */
export interface Token {
  /** In the whole text. */
  readonly start: number;
  readonly end: number;
  /** What is printed there, for joined syllables without the gap. */
  readonly text: string;
  /**
   * `word` may be repaired; `number`, `roman`, `sign` and `fixed` (addresses, codes with digits, tags) never change;
   * `break` ends what is decoded together.
   */
  readonly kind: 'word' | 'number' | 'roman' | 'sign' | 'fixed' | 'break';
  /** The word stands in a line of capitals: its case says nothing. */
  readonly inCapitals: boolean;
  /** The word begins a sentence: a capital says nothing. */
  readonly opening: boolean;
  /** The word is part of a document number or a compound of abbreviations ("QĐ-UBND"). */
  readonly inCode: boolean;
  /** Written before the token where a missing space is put in. */
  readonly gap: '' | ' ';
  /** Another letter is printed for its Đ, or marks apart from their letters. */
  readonly rewritten: boolean;
}

/** A break before the character at `at`. */
export function breakAt(at: number): Token {
  return {
    start: at,
    end: at,
    text: '',
    kind: 'break',
    inCapitals: false,
    opening: true,
    inCode: false,
    gap: '',
    rewritten: false,
  };
}
