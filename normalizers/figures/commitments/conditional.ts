/** Right before a figure: what bounds it. */
const BOUND = '(?:(?:từ|trên|dưới|quá|hơn|ít nhất|tối thiểu|tối đa|không quá|đủ|đến)\\s+)*$';
/** "Trường hợp có từ | 02 người", "Nếu quá | 05 ngày": a clause begins with when it holds. */
const WHEN =
  /(?:^|[,;.:(]\s*|^[\s\-–+•*]*(?:\p{Ll}\)|\d{1,2}[.)])\s*)(?:đối với\s+)?(?:trường hợp|nếu|khi)\s(?!nào|đó|ấy)(?:(?!thì|phải|phấn đấu|sẽ)[^,;.:])*$/iu;
/** "… tổ chức đối thoại khi có ít nhất | 10% cử tri yêu cầu" */
const IF_SO_MANY = new RegExp(`(?<!\\p{L})(?<!đến\\s)(?:khi|nếu)\\s+(?:có|đạt)\\s+(?:được\\s+)?${BOUND}`, 'iu');
/** "dự án có tổng mức đầu tư từ | 15 tỷ đồng", "hộ kinh doanh có doanh thu trên | 1 tỷ đồng": which ones are meant. */
const WHICH = new RegExp(
  `(?<!\\p{L})(?:dự án|gói thầu|công trình|nhiệm vụ|doanh nghiệp|hợp tác xã|hộ(?:\\s+(?:gia đình|kinh doanh))?|cá nhân|tổ chức|công ty|cơ sở)\\s+(?:có|với)\\s+(?:tổng\\s+)?(?:mức|vốn|giá|giá trị|doanh thu|quy mô|thu nhập|số vốn|lợi nhuận)(?!\\p{L})(?:(?!đạt)[^,;.])*?${BOUND}`,
  'iu',
);
/** "mỗi hợp tác xã có doanh thu trên 2 tỷ đồng": to be reached after all. */
const AIMED = /(?<!\p{L})(?:mỗi|mọi|phấn đấu|bảo đảm|đảm bảo)(?:\s+các)?\s+$/iu;

/** One of them stands in every condition; looking for them is cheap. */
const WORDS = ['khi ', 'Khi ', 'nếu ', 'Nếu ', 'hợp '];

/** Whether a figure says when or to whom something applies, and is nothing to be reached. */
export function isConditional(before: string, unit: string | undefined): boolean {
  if (WORDS.some((word) => before.includes(word)) && (WHEN.test(before) || IF_SO_MANY.test(before))) return true;
  if (unit !== 'vnd' || !/(?:có|với)\s/iu.test(before)) return false;
  const which = WHICH.exec(before);
  return which !== null && !AIMED.test(before.slice(0, which.index));
}
