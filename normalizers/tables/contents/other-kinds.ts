/** Figures stand in tables of statistics, scores, budgets and targets (bảng số liệu, chấm điểm, dự toán, chỉ tiêu). */
const FIGURE = /^[<>≥≤~±+-]?\s*\d[\d.,\s]*(?:\/\d[\d.,]*)?\s*(?:%|điểm|đ)?$/u;
/** What figures are counted in (đơn vị tính). */
const UNIT = /^(?:%|tỷ lệ|tỉ lệ|điểm|lượt|hộ|người|hồ sơ|(?:triệu |tỷ |nghìn )?đồng)(?: ?\(%\))?$/iu;
/** Numbers of documents and of procedures: "15/2024/TT-BNV", "1.004873". */
const CODE = /\d\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}+)|^\d\.\d{6}/u;
/** Days until an answer, as lists of procedures (danh mục thủ tục hành chính) give them. */
const DURATION =
  /^(?:không quá|tối đa|trong(?: vòng)?|sau)?\s*\d{1,3}\s*(?:\(.{0,30}\)\s*)?(?:ngày|giờ|phút)(?!\p{L})/iu;
/** "Lê Thị Hạnh", and how persons are addressed. */
const PERSON = /^(?:(?:đ\/c|đồng chí|ông|bà)(?!\p{L})|(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$)/u;
/** "12/5/1987", "03/02/2021": dates of birth and of issue. */
const DATE = /^(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/iu;
/** What is measured, not what is done. */
const TARGET = /^[-+•\s]*(?:t[ỷỉ] lệ|mức độ|số lượng|chỉ số|tổng số|phấn đấu|tối thiểu|\d+(?:,\d+)?\s*%)/iu;
/** Titles of documents (trích yếu). */
const DOCUMENT =
  /^[-+•\s]*(?:v\/v|về việc|(?:bộ )?luật|nghị định|thông tư|(?:quyết định|nghị quyết|công văn|kế hoạch|chỉ thị) số|quyết định (?:về|ban hành|phê duyệt))(?!\p{L})/iu;

const share = (texts: readonly string[], pattern: RegExp): number =>
  texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;

/** Columns of plain figures, by their texts row by row. */
export function figureColumns(columns: readonly (readonly string[])[]): readonly number[] {
  return columns.flatMap((column, x) => (x > 0 && holds(column, FIGURE, 0.5) ? [x] : []));
}

/** Columns of persons, by their texts row by row. */
export function personColumns(columns: readonly (readonly string[])[]): readonly number[] {
  return columns.flatMap((column, x) => (holds(column, PERSON, 0.5) ? [x] : []));
}

/**
 * Whether columns hold what no list of tasks holds: units of figures, numbers of documents or procedures, days until an
 * answer, dates of many years. `columns`: their texts, row by row; `activity`: the column that would tell the work.
 */
export function areOtherThings(columns: readonly (readonly string[])[], activity: number): boolean {
  const work = (columns[activity] ?? []).filter((text) => text !== '');
  return (
    columns.some(
      (column, x) =>
        holds(column, CODE, 0.3) ||
        (x > 0 && (holds(column, UNIT, 0.5) || holds(column, DURATION, 0.4))) ||
        hasOldDates(column.filter((text) => text !== '')),
    ) ||
    share(work, TARGET) >= 0.4 ||
    share(work, DOCUMENT) >= 0.4
  );
}

/** Whether cells of a column that is filled in half of its rows are of one kind. */
function holds(column: readonly string[], pattern: RegExp, least: number): boolean {
  const texts = column.filter((text) => text !== '');
  return texts.length > 0 && texts.length * 2 >= column.length && share(texts, pattern) >= least;
}

/** Tasks fall due in a year or two; documents were issued, and people born, in many. */
function hasOldDates(texts: readonly string[]): boolean {
  const years = texts.flatMap((text) => {
    const year = DATE.exec(text)?.[1];
    return year === undefined ? [] : [Number(year)];
  });
  return years.length * 2 >= texts.length && years.length > 0 && Math.max(...years) - Math.min(...years) > 2;
}
