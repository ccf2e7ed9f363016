import { readDeadlines } from '../deadlines/index.js';
import { flat } from './cell-text.js';
import type { ColumnRole } from './column-role.js';
import type { LogicalRow } from './logical-table.js';
import { readRowMarker } from './marker.js';

const NO_PERIOD = { period: { start: '2000-01-01', end: '2000-12-31' } };
const AGENCY =
  /^[-+•\s]*(?:(?:các|toàn bộ|cơ quan|lãnh đạo|đề nghị|thường trực)\s+)*(?:sở|ban(?! hành)|ngành|phòng(?!,? chống)|văn phòng|vp|ubnd|hđnd|ủy ban|uỷ ban|hội đồng|bộ(?! (?:thủ|tài|câu|hồ|tiêu))|cục|chi cục|trung tâm|tt|trường|công an|công chức|công ty|cơ quan|đơn vị|địa phương|tổ(?! chức)|đoàn|đội|thành viên|hội(?! nghị)|đài|báo(?! cáo)|kho bạc|bảo hiểm|bhxh|thanh tra|viện|tòa án|toà án|mttq|mặt trận|ubmttq|tỉnh ủy|huyện ủy|đảng|bcđ|hđtđ|bộ phận|huyện|xã|thôn|chủ tịch|phó|trưởng|thủ trưởng|giám đốc|hiệu trưởng|liên đoàn|bệnh viện|trạm|doanh nghiệp|cán bộ|người|khối|bql|btv|lđlđ|bưu điện|quỹ|ngân hàng|vnpt|viettel)(?!\p{L})/iu;

/** Whether words can be the name of an agency or of those who act (for scoring and for guessing, not for reading). */
export function looksLikeAgency(text: string): boolean {
  return text.length <= 400 && AGENCY.test(text);
}

/** Whether words name a time in one of the known forms. */
export function looksLikeDeadline(text: string): boolean {
  return text.length <= 300 && readDeadlines(text, NO_PERIOD).some(({ kind }) => kind !== 'unspecified');
}

/** 0…1: numbers run on inside their group, agencies and times stand in their columns, rows tell what is to be done. */
export function scoreRows(rows: readonly LogicalRow[], roles: readonly (ColumnRole | null)[]): number {
  if (rows.length === 0) return 0;
  const checks: (readonly [number, number])[] = [[share(rows, 'activity', (text) => /\p{L}{2}/u.test(text), true), 2]];
  if (roles.includes('number')) checks.push([numbering(rows), 2]);
  if (roles.includes('lead')) checks.push([share(rows, 'lead', looksLikeAgency), 1]);
  if (roles.includes('coordinating')) checks.push([share(rows, 'coordinating', looksLikeAgency), 1]);
  if (roles.includes('deadline')) {
    const isTime = (text: string): boolean => looksLikeDeadline(text) || /theo|quy định|kế hoạch/iu.test(text);
    checks.push([share(rows, 'deadline', isTime), 1]);
  }
  const weight = checks.reduce((sum, [, w]) => sum + w, 0);
  return checks.reduce((sum, [value, w]) => sum + value * w, 0) / weight;
}

function share(rows: readonly LogicalRow[], role: ColumnRole, test: (text: string) => boolean, all = false): number {
  const texts = rows.map(({ cells }) => flat(cells.get(role) ?? '')).filter((text) => all || text !== '');
  if (texts.length === 0) return 0.5;
  // Cells repeat one another: each wording is looked at once.
  const judged = new Map<string, boolean>();
  let good = 0;
  for (const text of texts) {
    const known = judged.get(text) ?? test(text);
    judged.set(text, known);
    if (known) good++;
  }
  return good / texts.length;
}

/** Share of steps to the next number, to 1 or to the same number (a merged cell). */
function numbering(rows: readonly LogicalRow[]): number {
  let good = 0;
  let steps = 0;
  rows.forEach(({ group, cells }, n) => {
    const before = rows[n - 1];
    const number = readRowMarker(cells.get('number') ?? '');
    if (!number) steps += cells.has('number') || !before ? 0 : 1;
    else {
      steps++;
      const last = before?.group === group ? readRowMarker(before?.cells.get('number') ?? '')?.text : undefined;
      if (isNextNumber(last, number.text)) good++;
    }
  });
  return steps === 0 ? 0.5 : good / steps;
}

/** Whether `number` may stand under `last`: the next one, a sub-number, the first of a list, or the same. */
export function isNextNumber(last: string | undefined, number: string): boolean {
  if (last === undefined || last === number || /^(?:1|I|A|a|.*\.1)$/.test(number)) return true;
  const [a, b] = [last.split('.'), number.split('.')];
  if (b.length > a.length) return number.startsWith(`${last}.`);
  const depth = b.length - 1;
  return Number(b[depth]) === Number(a[depth]) + 1 || !/\d/.test(number);
}
