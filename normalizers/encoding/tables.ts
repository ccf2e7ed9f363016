import { SMALL_LETTERS } from './alphabet.js';
import { characterOf } from './bytes.js';

/** An encoding as pairs of Unicode letter and legacy characters (one, or two for VNI and Windows-1258). */
export interface CodeTable {
  readonly encode: ReadonlyMap<string, string>;
  readonly decode: ReadonlyMap<string, string>;
  /** Characters of the longest code. */
  readonly longest: number;
}

function tableOf(pairs: readonly (readonly [letter: string, code: string])[], aliases: typeof pairs = []): CodeTable {
  const decode = new Map([...aliases, ...pairs].map(([letter, code]) => [code, letter]));
  return { encode: new Map(pairs), decode, longest: Math.max(...pairs.map(([, code]) => code.length)) };
}

/** "à B5 ả B6 …" as pairs. */
function hexPairs(source: string): [string, string][] {
  const fields = source.trim().split(/\s+/);
  return Array.from({ length: fields.length / 2 }, (_, i) => [
    fields[2 * i] ?? '',
    characterOf(Number.parseInt(fields[2 * i + 1] ?? '', 16)),
  ]);
}

/**
 * TCVN 5712:1993, VN3 ("ABC"). It has capitals for the seven letters without tones only; the other capitals are printed
 * by fonts that show capitals for small letters (.VnTimeH).
 */
export const TCVN3: CodeTable = tableOf(
  hexPairs(`
  Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7 ă A8 â A9 ê AA ô AB ơ AC ư AD đ AE
  à B5 ả B6 ã B7 á B8 ạ B9 ằ BB ẳ BC ẵ BD ắ BE ặ C6 ầ C7 ẩ C8 ẫ C9 ấ CA ậ CB
  è CC ẻ CE ẽ CF é D0 ẹ D1 ề D2 ể D3 ễ D4 ế D5 ệ D6 ì D7 ỉ D8 ĩ DC í DD ị DE
  ò DF ỏ E1 õ E2 ó E3 ọ E4 ồ E5 ổ E6 ỗ E7 ố E8 ộ E9 ờ EA ở EB ỡ EC ớ ED ợ EE
  ù EF ủ F1 ũ F2 ú F3 ụ F4 ừ F5 ử F6 ữ F7 ứ F8 ự F9 ỳ FA ỷ FB ỹ FC ý FD ỵ FE`),
);

/** VPS (Vietnamese Professionals Society); fourteen capitals lie among the control codes. */
export const VPS: CodeTable = tableOf(
  hexPairs(`
  Ạ 02 Ậ 03 Ặ 04 Ẹ 05 Ệ 06 Ị 10 Ọ 11 Ộ 12 Ợ 13 Ụ 14 Ự 15 Ỵ 19 Ẫ 1C Ữ 1D
  À 80 Ả 81 Ã 82 Ấ 83 Ầ 84 Ẩ 85 ọ 86 ỗ 87 Ă 88 ế 89 ề 8A ể 8B ệ 8C Ắ 8D Ằ 8E Ẳ 8F
  Ế 90 Ề 93 Ể 94 Ễ 95 Ố 96 Ồ 97 Ổ 98 Ỗ 99 ý 9A ỷ 9B ỵ 9C Ớ 9D Ờ 9E Ở 9F
  ắ A1 ằ A2 ẳ A3 ẵ A4 ặ A5 Ỡ A6 ớ A7 Ù A8 ờ A9 ở AA ỡ AB Ũ AC Ứ AD ợ AE Ừ AF
  ổ B0 Ử B1 Ỳ B2 Ỹ B3 Í B4 Ì B5 ộ B6 Ỉ B7 Ĩ B8 Ó B9 ử BA ữ BB Ò BC Ỏ BD Õ BE ự BF
  ầ C0 Á C1 Â C2 ấ C3 ẩ C4 ẫ C5 ậ C6 đ C7 ẻ C8 É C9 Ê CA ẹ CB ỉ CC ễ CD ị CE ỹ CF
  Ư D0 Ủ D1 ồ D2 ố D3 Ô D4 ỏ D5 ơ D6 È D7 ừ D8 ứ D9 Ú DA ũ DB ư DC Ý DD Ẻ DE
  à E0 á E1 â E2 ã E3 ả E4 ạ E5 ă E6 è E8 é E9 ê EA ẽ EB ì EC í ED ĩ EF
  Ẵ F0 Đ F1 ò F2 ó F3 ô F4 õ F5 Ơ F7 ụ F8 ù F9 ú FA ủ FB Ỷ FD Ẽ FE ỳ FF`),
);

/** VNI for Windows: a plain vowel and a character for its mark; i, ỵ, đ, ơ and ư have characters of their own. */
const VNI_MARKS: Readonly<Record<string, readonly string[]>> = {
  plain: ['', 'ø', 'ù', 'û', 'õ', 'ï'],
  ă: ['ê', 'è', 'é', 'ú', 'ü', 'ë'],
  circumflex: ['â', 'à', 'á', 'å', 'ã', 'ä'],
};
const VNI_ALONE: Readonly<Record<string, string>> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };
const VNI_BASES: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'ô', ư: 'ö' };

function vniCode(vowel: string | null, tone: number, letter: string): string {
  const alone = VNI_ALONE[letter];
  if (alone) return alone;
  const marks = VNI_MARKS[vowel === 'ă' ? 'ă' : ['â', 'ê', 'ô'].includes(vowel ?? '') ? 'circumflex' : 'plain'];
  return (VNI_BASES[vowel ?? ''] ?? vowel ?? '') + (marks?.[tone] ?? '');
}

const vniSmall = SMALL_LETTERS.map(({ letter, vowel, tone }) => [letter, vniCode(vowel, tone, letter)] as const);
const capital = (text: string): string => text.toUpperCase();
export const VNI: CodeTable = tableOf(
  vniSmall.flatMap(([letter, code]) => [
    [letter, code],
    [capital(letter), capital(code)],
  ]),
  // Typists left the mark small behind a capital vowel, and the other way round.
  vniSmall.flatMap(([letter, code]) =>
    code.length === 2
      ? [
          [capital(letter), capital(code.charAt(0)) + code.charAt(1)],
          [letter, code.charAt(0) + capital(code.charAt(1))],
        ]
      : [],
  ),
);

/** Windows-1258: letters with their shape, then the tone as a combining character. */
const CP1258_SHAPES: Readonly<Record<string, string>> = Object.fromEntries(
  hexPairs('Â C2 Ă C3 Ê CA Đ D0 Ô D4 Ơ D5 Ư DD â E2 ă E3 ê EA đ F0 ô F4 ơ F5 ư FD'),
);
const CP1258_TONES = ['', ...['CC', 'EC', 'D2', 'DE', 'F2'].map((hex) => characterOf(Number.parseInt(hex, 16)))];
const CP1258_WHOLE = hexPairs('À C0 Á C1 È C8 É C9 Í CD Ó D3 Ù D9 Ú DA à E0 á E1 è E8 é E9 í ED ó F3 ù F9 ú FA');

const cp1258 = SMALL_LETTERS.flatMap(({ letter, vowel, tone }) =>
  [letter, capital(letter)].map((cased): [string, string] => {
    const shape = vowel === null ? cased : cased === letter ? vowel : capital(vowel);
    return [cased, (CP1258_SHAPES[shape] ?? shape) + (CP1258_TONES[tone] ?? '')];
  }),
);
export const WINDOWS_1258: CodeTable = tableOf(
  [...cp1258.filter(([letter]) => !CP1258_WHOLE.some(([whole]) => whole === letter)), ...CP1258_WHOLE],
  cp1258,
);

/** VIQR, RFC 1456: ASCII signs behind the letter, first its shape, then its tone. */
const VIQR_SHAPES: Readonly<Record<string, string>> = { ă: 'a(', â: 'a^', ê: 'e^', ô: 'o^', ơ: 'o+', ư: 'u+' };
const VIQR_TONES = ['', '`', "'", '?', '~', '.'];
export const VIQR: CodeTable = tableOf(
  SMALL_LETTERS.flatMap(({ letter, vowel, tone }): [string, string][] => {
    const code = vowel === null ? 'dd' : (VIQR_SHAPES[vowel] ?? vowel) + (VIQR_TONES[tone] ?? '');
    return [
      [letter, code],
      [capital(letter), capital(code)],
    ];
  }),
  [
    ['Đ', 'Dd'],
    ['Đ', 'dD'],
  ],
);
