import type { Outline, OutlineParagraph } from '../outline.js';
import type { Metadata } from '../schema.js';
import type { LogicalTable } from '../tables/index.js';

/** "Danh mục nhiệm vụ", "Phân công thực hiện", "Tiến độ triển khai". */
const TASKS = /nhiệm vụ|công việc|hoạt động|phân công|tiến độ|lộ trình|giải pháp|kế hoạch/iu;
/** What other tables are called: lists of documents, projects, persons, procedures, figures and targets. */
const OTHERS =
  /danh sách|danh mục (?:các )?(?:văn bản|thủ tục|tthc|dự án|công trình|hồ sơ|dịch vụ|vị trí)|thống kê|số liệu|biểu (?:tổng hợp|mẫu)|bảng (?:điểm|chấm|tổng hợp)|dự toán|chỉ tiêu|kết quả/iu;
/** "(Kèm theo Kế hoạch số …)" says of any appendix whose it is. */
const ATTACHED = /\(\s*(?:ban hành )?kèm theo[^)]*\)?/iu;
/** Lines above a table that may say what it is. */
const LINES = 4;
const LONGEST_TITLE = 250;

/**
 * Whether what stands above a table says that it lists tasks: its title or its section, or the end of a plan, behind which
 * nothing else stands. A table of numbers, work, agencies and times needs no more than that nothing speaks against it.
 */
export function announcesTasks(
  { table, roles }: LogicalTable,
  { paragraphs }: Outline,
  { kind }: Pick<Metadata, 'kind'>,
): boolean {
  const isWhole = (['number', 'lead', 'deadline'] as const).every((role) => roles.includes(role));
  const above = lastAbove(paragraphs, table.start);
  const titles = above.map(({ paragraph }) => paragraph.text.replace(ATTACHED, '')).filter(isTitle);
  const section = above[0]?.section ?? null;
  if (section?.title) titles.push(section.title);
  // The nearest line that says anything decides.
  const said = titles.find((text) => TASKS.test(text) || OTHERS.test(text));
  if (said !== undefined) return TASKS.test(said) && (isWhole || !OTHERS.test(said));
  if (section?.role === 'tasks' || section?.role === 'solutions') return true;
  const isBehind = above[0]?.part === 'appendix' || above.some(({ part }) => part === 'closing');
  return kind === 'plan' ? isWhole || isBehind : isWhole && kind !== 'report';
}

/** No sentence of the body. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[.;,/]\s*$/u.test(text);
}

/** The last paragraphs before an offset, the nearest first. */
function lastAbove(paragraphs: readonly OutlineParagraph[], start: number): readonly OutlineParagraph[] {
  const found: OutlineParagraph[] = [];
  for (let n = paragraphs.length - 1; n >= 0 && found.length < LINES; n--) {
    const entry = paragraphs[n];
    if (entry && entry.paragraph.start < start && entry.part !== 'footnote') found.push(entry);
  }
  return found;
}
