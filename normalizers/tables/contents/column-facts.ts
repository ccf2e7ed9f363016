import { cellText, flat } from '../cell-text.js';
import { type GridRow, ownCells } from '../grid.js';
import { readRowMarker } from '../marker.js';
import { isNextNumber, looksLikeAgency, looksLikeDeadline } from '../score.js';

/** What the cells of a column are, each a share (0…1) of those that hold anything, unless said otherwise. */
export interface ColumnFacts {
  /** Share of rows whose cell holds anything. */
  readonly filled: number;
  /** Running numbers: 1, 2, 3; 1.1, 1.2. */
  readonly number: number;
  /** Names of agencies and of those who act; no persons, no posts. */
  readonly agency: number;
  /** Agencies named as many: "Các phòng, ban". */
  readonly many: number;
  /** Times that say when: "Quý I", "trước ngày 15/3". */
  readonly time: number;
  /** The same and what stands for one: "Theo kế hoạch". */
  readonly timely: number;
  /** What work leaves (sản phẩm): "Báo cáo", "Quyết định". */
  readonly product: number;
  /** Money and where it comes from. */
  readonly budget: number;
  /** Sentences of what is to be done. */
  readonly work: number;
  /** Letters of a filled cell, on average. */
  readonly length: number;
  readonly texts: readonly string[];
}

/** More rows tell nothing that these do not. */
const MOST_ROWS = 120;
const LONGEST_TIME = 90;

/** Who watches over the work rather than does it: "Phó Trưởng phòng". */
const POST =
  /^[-+•\s]*(?:đ\/c\s+|đồng chí\s+)?(?:phó|trưởng|chủ tịch|giám đốc|hiệu trưởng|lãnh đạo|thường trực)(?!\p{L})/iu;
const MANY = /^[-+•\s]*(?:các|những|toàn thể)(?!\p{L})/iu;
/** A time begins so, or with what falls due then; "Kiểm tra công vụ năm 2024" is work. */
const TIME_FIRST =
  /^[-+•\s(]*(?:quý|tháng|năm|ngày|tuần|trước|sau|trong|từ|đến|chậm nhất|hàng|hằng|thường xuyên|định kỳ|cả năm|xong|hoàn thành|giai đoạn|đầu|cuối|liên tục|khi|ngay|thứ|vào|mỗi|t\.?\d|\d)/iu;
const AS_PLANNED = /^[-+•\s]*(?:theo|khi|sau khi|ngay khi)(?!\p{L})/iu;
const PRODUCT =
  /^[-+•\s]*(?:(?:các|dự thảo|bộ)\s+)?(?:kế hoạch|báo cáo|quyết định|văn bản|công văn|tờ trình|nghị quyết|đề án|chương trình|quy chế|quy định|quy trình|thông báo|hướng dẫn|chỉ thị|danh mục|danh sách|kết quả|biên bản|tin|bài|lớp|hội nghị|hội thảo|cuộc|buổi|phiếu|bảng|phần mềm|hệ thống|cơ sở dữ liệu|csdl|chuyên mục|cổng|trang|sổ|video|tài liệu|tờ rơi|hồ sơ)(?!\p{L})/iu;
const BUDGET =
  /(?<!\p{L})(?:ngân sách|kinh phí|dự toán|nguồn (?:chi|vốn)|xã hội hóa)(?!\p{L})|\d\s*(?:triệu|tỷ|nghìn)?\s*đồng/iu;

/** Rows that can tell what the columns hold: no groups, no titles over all columns. */
export function tellingRows<C extends GridRow>(body: readonly C[], columnCount: number): readonly C[] {
  const least = Math.max(3, Math.ceil(columnCount / 2));
  const telling: C[] = [];
  for (const row of body) {
    if (telling.length === MOST_ROWS) break;
    if (ownCells(row).length >= least) telling.push(row);
  }
  return telling;
}

/** The texts of each column, row by row; a cell that spans several rows stands in each. */
export function columnTexts(rows: readonly GridRow[], columnCount: number): readonly (readonly string[])[] {
  const known = new Map<unknown, string>();
  return Array.from({ length: columnCount }, (_, x) =>
    rows.map(({ cells }) => {
      const cell = cells[x];
      if (!cell) return '';
      const text = known.get(cell) ?? flat(cellText(cell));
      known.set(cell, text);
      return text;
    }),
  );
}

/** What the cells of one column are. */
export function factsOf(column: readonly string[]): ColumnFacts {
  const texts = column.filter((text) => text !== '');
  const judged = new Map<string, Omit<ColumnFacts, 'filled' | 'number' | 'texts'>>();
  const sums = { agency: 0, many: 0, time: 0, timely: 0, product: 0, budget: 0, work: 0, length: 0 };
  for (const text of texts) {
    const facts = judged.get(text) ?? cellFacts(text);
    judged.set(text, facts);
    for (const key of KEYS) sums[key] += facts[key];
  }
  const count = Math.max(1, texts.length);
  for (const key of KEYS) sums[key] /= count;
  return { ...sums, filled: texts.length / Math.max(1, column.length), number: runningNumbers(texts), texts };
}

const KEYS = ['agency', 'many', 'time', 'timely', 'product', 'budget', 'work', 'length'] as const;

function cellFacts(text: string): Omit<ColumnFacts, 'filled' | 'number' | 'texts'> {
  const [agency, product] = [looksLikeAgency(text) && !POST.test(text), PRODUCT.test(text)];
  const isTimed = text.length < LONGEST_TIME && (TIME_FIRST.test(text) || product);
  const time = isTimed && looksLikeDeadline(text);
  const isWork = !agency && /^[-+•\s]*(?:\d+(?:\.\d+)*[.)]?\s*)?\p{Lu}/u.test(text) && text.split(' ').length >= 4;
  return {
    agency: Number(agency),
    many: Number(agency && MANY.test(text)),
    time: Number(time),
    timely: Number(time || (text.length < LONGEST_TIME && AS_PLANNED.test(text))),
    product: Number(product),
    budget: Number(BUDGET.test(text)),
    work: Number(isWork),
    length: text.length,
  };
}

/** Share of cells that are the number after the one above, or the first of a list. */
function runningNumbers(texts: readonly string[]): number {
  let good = 0;
  let last: string | undefined;
  for (const text of texts) {
    const marker = readRowMarker(text);
    if (marker && isNextNumber(last, marker.text)) good++;
    if (marker) last = marker.text;
  }
  return texts.length === 0 ? 0 : good / texts.length;
}
