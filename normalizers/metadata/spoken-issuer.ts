const KIND = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const NAME = "\\p{Lu}[\\p{L}'’]*(?:\\s(?:-\\s)?\\p{Lu}[\\p{L}'’]*){0,3}";
const SPOKEN = new RegExp(
  `(?:^|[,;]\\s+)((?:[Ủủ]y ban nhân dân|[Uu]ỷ ban nhân dân|UBND)\\s+(?:${KIND})\\s+${NAME})\\s+(?:ban hành|xây dựng|báo cáo|đề ra)\\s+(?:[Kk]ế hoạch|[Cc]hương trình|kết quả|tình hình|công tác|như sau)`,
  'u',
);
/** Sentences that say so stand near the beginning. */
const FIRST = 40;

/**
 * Who speaks in a document without a letterhead: "…, Ủy ban nhân dân tỉnh A xây dựng Kế hoạch hành động như sau". `null` where no sentence
 * names both the authority and its unit.
 */
export function spokenIssuer(texts: readonly string[]): string | null {
  for (const text of texts.slice(0, FIRST)) {
    const name = text.length < 2000 ? SPOKEN.exec(text)?.[1] : undefined;
    if (name && /\s\p{Lu}\p{Ll}/u.test(name)) return name;
  }
  return null;
}
