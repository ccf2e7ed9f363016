/** Whether a word carries a figure. */
export function hasFigure(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Letters of the engine's alphabet that Vietnamese has not: "06/QĐ-TTgø", "11/QĐÐ-UBND". */
const FOREIGN = /[ÐðØøßÆæŒœÞþŁł]/u;

/**
 * Whether a word with figures is written as such words are: a number, percentage, date, range, fraction, ordinal or a
 * document's number (188/QĐ-VPCP, 79/2022/NĐ-CP, 1.200.000, 98,5%, 2024-2025, (3), 4x, 3x4, 5a, I.2). A bracket, a
 * letter l or an accented letter among the figures is a misread one.
 */
export function isWellWritten(text: string): boolean {
  // A year with a figure too many: the raised mark of a footnote (năm 2024¹), or one read twice.
  if (FOREIGN.test(text) || /^(?:19|20)\p{Nd}{3}[.,;:)]*$/u.test(text)) return false;
  // A year whose last figure was taken for a letter: "202đ".
  if (/^(?:19|20)\p{Nd}[a-zđ]/u.test(text)) return false;
  // A second figure taken for a quotation mark: '1"' for 11.
  if (/^\p{Nd}{1,2}["'”’]+$/u.test(text)) return false;
  const core = text.replace(/^[("“'[«<+≥≤><=~-]+|[)"”'»>.,:;!?…-]+$/gu, '');
  if (/^\p{Nd}+([.,:/xX*+–-]\p{Nd}+)*[%‰]?[a-zđ²³]{0,3}$/u.test(core)) return true;
  // Document numbers and codes: figures and capitals parted by strokes and hyphens.
  if (/^[\p{Nd}\p{Lu}]+([./_&–-][\p{Nd}\p{L}]+)*$/u.test(core) && /^(\p{Nd}+|\p{Lu}+\p{Nd}*)([./_&–-]|$)/u.test(core))
    return true;
  // "quý/6 tháng": a word and a number, either of which will do.
  if (/^\p{Ll}{2,}\/\p{Nd}{1,2}$/u.test(core)) return true;
  return /^\p{L}+[-.]?\p{Nd}+$/u.test(core) && !/^(?:[lIOoSBÍÌ|]|[óòỏõôÓÒ]\p{Nd})/u.test(core);
}

/** Years of documents and plans lie between these; a date of another year is misread. */
const [FIRST_YEAR, LAST_YEAR] = [1930, 2060];

/** Whether a date is one of the calendar, in a year that documents speak of: not "31/11/2024", "15/7/2074"; anything else is. */
export function isPossible(text: string): boolean {
  const date = /^\P{L}*?(?<!\p{Nd}|\/)(\p{Nd}{1,2})\/(\p{Nd}{1,2})\/(\p{Nd}{4})(?![\p{Nd}/])/u.exec(text);
  if (!date) return true;
  const [day, month, year] = [Number(date[1]), Number(date[2]), Number(date[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** "09/3/2024.", "3/2024", "2024;": years to 2059, for "20%" may be read 2096. */
const OF_CALENDAR = /^(?:(?:\p{Nd}{1,2}\/)?\p{Nd}{1,2}\/)?(?:19\p{Nd}|20[0-5])\p{Nd}[.,;:)]*$/u;

/** Whether figures are written as a date, a month or a year is. */
export function isOfCalendar(text: string): boolean {
  return OF_CALENDAR.test(text);
}

/** Letters and signs that a figure is misread as. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  0: 'OoÓÒQDC',
  1: 'lIiÍÌÏĨÎjJ|!]',
  2: 'Z',
  4: 'đ',
  5: 'Ss§$',
  6: 'óòỏõôöbG',
  8: 'BŠ',
  9: 'gq',
};

/** Whether a sign is one that a figure is misread as. */
export function isLookalike(sign: string, figure: string): boolean {
  return LOOKALIKES[figure]?.includes(sign) ?? false;
}

/**
 * Of other readings of a badly written number the first that is well written and has figures where it has their
 * lookalikes: "18" for "l8", "01" for "0Í". Figures themselves are never exchanged.
 */
export function figuresFor(text: string, others: readonly string[]): string | null {
  const letters = [...text];
  const isSame = (other: string) => {
    const figures = [...other];
    if (figures.length !== letters.length) return false;
    return figures.every((figure, i) => figure === letters[i] || isLookalike(letters[i] as string, figure));
  };
  return others.find((other) => isWellWritten(other) && isSame(other)) ?? null;
}

/** The digits of a text and nothing else. */
export function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, '');
}
