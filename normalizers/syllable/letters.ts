/**
 * The letters of Vietnamese and their tone marks. A vowel letter carries a quality (a, ă, â) and a tone; tones are
 * numbered 0 ngang (none), 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.
 */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const PLAIN_VOWELS = 'aăâeêioôơuưy';

const split = new Map<string, { readonly plain: string; readonly tone: Tone }>();
const joined = new Map<string, string>();

for (const plain of PLAIN_VOWELS) {
  for (const [tone, mark] of TONE_MARKS.entries()) {
    const letter = (plain + mark).normalize('NFC');
    split.set(letter, { plain, tone: tone as Tone });
    joined.set(`${plain}${tone}`, letter);
  }
}

/** Quality and tone of a lower-case vowel letter ("ế" → ê, 1); `undefined` for anything else. */
export function splitVowel(letter: string): { readonly plain: string; readonly tone: Tone } | undefined {
  return split.get(letter);
}

/** The vowel letter of that quality and tone ("ê", 1 → "ế"). */
export function joinVowel(plain: string, tone: Tone): string {
  return joined.get(`${plain}${tone}`) ?? plain;
}

export interface Toneless {
  /** Lower case, without tone mark: "tiêng" of "Tiếng". */
  readonly letters: string;
  readonly tone: Tone;
  /** Index of the vowel that carried the mark, -1 for ngang. */
  readonly at: number;
}

/** Takes the tone mark off a word; `null` where it carries two. */
export function takeTone(word: string): Toneless | null {
  let letters = '';
  let tone: Tone = 0;
  let at = -1;
  for (const char of word.toLowerCase()) {
    const vowel = split.get(char);
    if (vowel && vowel.tone !== 0) {
      if (at >= 0) return null;
      tone = vowel.tone;
      at = letters.length;
    }
    letters += vowel?.plain ?? char;
  }
  return { letters, tone, at };
}

/** Whether a lower-case letter is a vowel letter of Vietnamese. */
export function isVowel(letter: string): boolean {
  return split.has(letter);
}
