/** "lãi suất cho vay là | 6,5%/năm", "thuế suất | 10%", "mức đóng bằng | 4,5%": the price of something, as a fee is. */
const PRICE =
  /(?<!\p{L})(?:lãi suất|thuế suất|mức (?:phí|thu phí|đóng|trích|lãi)|phụ phí|tỷ suất chiết khấu|niên phí)(?!\p{L})[^,;.%\d]{0,60}$/iu;
/** "giảm lãi suất xuống dưới | 6%", "nợ lãi suất … đạt": something is to be reached after all. */
const AIM = /(?<!\p{L})(?:giảm|hạ|kéo|đưa|phấn đấu|đạt|áp dụng|thực hiện|chi trả|hỗ trợ|tổng số)(?!\p{L})/iu;

/** One of them stands before every such rate; looking for them is cheap. */
const WORDS = ['suất ', 'ức ', 'hí '];

/** Whether a percentage is a rate of interest, a tax or a levy: like a fee it is given, and no figure to be reached. */
export function isPriceOfMoney(before: string): boolean {
  return WORDS.some((word) => before.includes(word)) && PRICE.test(before) && !AIM.test(before.slice(-100));
}
