/**
 * Amounts at the end of what is said before a figure: money, foreign money and what is weighed or measured out. They say how
 * much there was of it and are no part of its name:
 *
 * ```
 * Kim ngạch nhập khẩu | đạt 125,3 triệu USD,  | tăng 4%
 * Sản lượng gỗ khai thác | đạt 4.320 m³,      | tăng 2,5%
 * Diện tích gieo trồng | 1.370 ha,            | bằng 98% kế hoạch
 * ```
 */
const AMOUNT =
  /(?:(?<!\p{L})(?:(?:ước|dự ước)\s+)?(?:đạt|đạt được|là|được|bằng|ước|tương đương(?:\s+với)?)\s+)?(?:(?:hơn|trên|gần|khoảng)\s+)?(?<![\d.,])\d[\d.,]*(?:\s+(?:nghìn|ngàn)\s+(?:tỷ|tỉ)|\s+(?:tỷ|tỉ)(?:\s+\d{1,3}\s+triệu)?|\s+(?:nghìn|ngàn|triệu))?\s+(?:đồng|USD|đô la(?:\s+Mỹ)?|euro|EUR|tấn(?:[./]km)?|tạ(?:\/ha)?|kg|ha|hecta|héc ta|km²?|km2|m²|m2|m³|m3|lít|kWh|MW|lượt(?:\s+(?:khách|người)(?:[./]km)?)?)\s*,?\s*$/iu;

/** "dân số thành thị | đạt 251.676 người,": people are so many of it only behind a verb that says so. */
const PEOPLE =
  /(?<!\p{L})(?:là|đạt|có|với)\s+(?:hơn\s+|trên\s+|gần\s+|khoảng\s+)?(?<![\d.,])\d[\d.,]*\s+người(?:\/km²?)?\s*,?\s*$/iu;

/** The phrase without such an amount at its end; the phrase itself where nothing would be left. */
export function withoutAmount(phrase: string): string {
  if (!/\d/.test(phrase)) return phrase;
  const shorter = phrase.replace(AMOUNT, '').replace(PEOPLE, '');
  return /\p{L}{2}/u.test(shorter) ? shorter : phrase;
}
