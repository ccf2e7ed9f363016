const PAST =
  /(?<!\p{L})(?:đã|vừa)\s+(?:đạt|hoàn thành|thực hiện|ban hành|có|được|triển khai|giảm|tăng|tổ chức)(?!\p{L})/giu;
/** "kế hoạch vốn | đã được Thủ tướng Chính phủ giao", "đề án | đã được phê duyệt": what is meant, not what was done. */
const ATTRIBUTE =
  /^đã được\s+(?:[^,;.\d]{0,60}\s)?(?:giao|phê duyệt|công bố|phân bổ|đăng ký|bố trí|phát hiện|kết luận|công nhận|ban hành|số hóa|thông qua)(?!\p{L})/iu;
/** "văn bản | đã ban hành trong năm 2025", "nhiệm vụ | đã giao": which ones, behind the things counted. */
const WHICH =
  /\d[^,;.]*\s(?:văn bản|thủ tục|TTHC|hồ sơ|quyết định|kế hoạch|kết quả|dữ liệu|nhiệm vụ|đề án|phương án|quy trình|danh mục|giấy phép)(?:\s+(?:quy phạm pháp luật|QPPL|hành chính))?\s+$/iu;
/** Begins a report of what is: "Đến nay 100% xã đã được …". */
const UP_TO_NOW =
  /(?<!\p{L})(?:đến nay|hiện nay|tới nay|vừa qua|thời gian qua|năm qua|trước đó|hiện (?:có|toàn|đã))(?!\p{L})/iu;

/** Whether a sentence tells what was done already; `figure` is where its first figure begins. */
export function tellsWhatWasDone(sentence: string, figure: number): boolean {
  for (const { index } of sentence.matchAll(PAST)) {
    const attribute =
      index > figure &&
      (ATTRIBUTE.test(sentence.slice(index, index + 100)) || WHICH.test(sentence.slice(figure, index)));
    if (!attribute || UP_TO_NOW.test(sentence)) return true;
  }
  return false;
}
