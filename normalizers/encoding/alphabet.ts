/** The tones in the order of every table here: ngang, huyền, sắc, hỏi, ngã, nặng. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;

/** A small letter, with the vowel and the tone (index into `TONES`) it is made of; `đ` has none. */
export interface Letter {
  readonly letter: string;
  readonly vowel: string | null;
  readonly tone: number;
}

/** The 67 small letters that ASCII lacks, NFC. */
export const SMALL_LETTERS: readonly Letter[] = [
  ...VOWELS.flatMap((vowel) =>
    TONES.map((mark, tone): Letter => ({ letter: (vowel + mark).normalize('NFC'), vowel, tone })),
  ).filter(({ letter }) => letter.charCodeAt(0) >= 0x80),
  { letter: 'đ', vowel: null, tone: 0 },
];

/** All 134 accented letters of Vietnamese, small then capital. */
export const ACCENTED_LETTERS: readonly string[] = [
  ...SMALL_LETTERS.map(({ letter }) => letter),
  ...SMALL_LETTERS.map(({ letter }) => letter.toUpperCase()),
];

/** A letter that no text in a legacy encoding shows: Unicode Vietnamese. */
export const UNICODE_VIETNAMESE = /[ăđơưĂĐƠƯĨĩŨũ\u1ea0-\u1ef9]/;
