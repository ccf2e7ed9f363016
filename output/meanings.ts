import type {
  Activity,
  Deadline,
  DocumentKind,
  Instrument,
  PlanDocument,
  Role,
  Target,
  Value,
} from '../normalizers/schema.js';
import type { CorrectionState } from './corrections/apply.js';
import type { Label } from './language.js';

type Meanings<Values extends string> = Readonly<Record<Values, Label>>;
type Relation = NonNullable<Deadline['relation']>;
type Recurrence = NonNullable<Deadline['recurrence']>[number];

export const STATUS: Meanings<PlanDocument['status']> = {
  ok: { vi: 'đọc được, không có điều đáng ngờ', en: 'read, nothing doubtful' },
  review: { vi: 'cần người xem lại các lưu ý', en: 'a person should look at the warnings' },
  failed: { vi: 'không đọc được', en: 'nothing could be read' },
};

export const KIND: Meanings<DocumentKind> = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  report: { vi: 'báo cáo', en: 'report' },
  other: { vi: 'khác', en: 'other' },
};

/** Decree 30/2020/NĐ-CP, Article 7, and the kinds of legal documents. */
export const INSTRUMENT: Meanings<Instrument> = {
  decision: { vi: 'quyết định', en: 'decision' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  report: { vi: 'báo cáo', en: 'report' },
  resolution: { vi: 'nghị quyết', en: 'resolution' },
  directive: { vi: 'chỉ thị', en: 'directive' },
  decree: { vi: 'nghị định', en: 'decree' },
  circular: { vi: 'thông tư', en: 'circular' },
  'official-letter': { vi: 'công văn', en: 'official letter' },
  notice: { vi: 'thông báo', en: 'notice' },
  programme: { vi: 'chương trình', en: 'programme' },
  submission: { vi: 'tờ trình', en: 'submission' },
  scheme: { vi: 'đề án, phương án', en: 'scheme' },
  regulation: { vi: 'quy định, quy chế', en: 'regulation' },
  guidance: { vi: 'hướng dẫn', en: 'guidance' },
  conclusion: { vi: 'kết luận', en: 'conclusion' },
  law: { vi: 'luật', en: 'law' },
  ordinance: { vi: 'pháp lệnh', en: 'ordinance' },
  telegram: { vi: 'công điện', en: 'telegram' },
  minutes: { vi: 'biên bản', en: 'minutes' },
  announcement: { vi: 'thông cáo', en: 'announcement' },
  project: { vi: 'dự án', en: 'project' },
  contract: { vi: 'hợp đồng', en: 'contract' },
  other: { vi: 'khác', en: 'other' },
};

export const ROLE: Meanings<Role> = {
  purpose: { vi: 'mục đích, yêu cầu', en: 'purpose' },
  targets: { vi: 'mục tiêu, chỉ tiêu', en: 'targets' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  solutions: { vi: 'giải pháp', en: 'solutions' },
  funding: { vi: 'kinh phí', en: 'funding' },
  organisation: { vi: 'tổ chức thực hiện', en: 'organisation' },
  results: { vi: 'kết quả', en: 'results' },
  assessment: { vi: 'đánh giá', en: 'assessment' },
  proposals: { vi: 'kiến nghị, đề xuất', en: 'proposals' },
  appendix: { vi: 'phụ lục', en: 'appendix' },
  article: { vi: 'điều', en: 'article' },
  other: { vi: 'khác', en: 'other' },
};

export const COMPARATOR: Meanings<Value['comparator']> = {
  gte: { vi: 'từ … trở lên, tối thiểu', en: 'at least' },
  gt: { vi: 'trên, hơn', en: 'more than' },
  lte: { vi: 'không quá, tối đa', en: 'at most' },
  lt: { vi: 'dưới', en: 'less than' },
  eq: { vi: 'bằng, đạt', en: 'exactly' },
  approx: { vi: 'khoảng', en: 'about' },
  range: { vi: 'từ value đến value_upper', en: 'from value to value_upper' },
};

export const UNIT: Meanings<Value['unit']> = {
  percent: { vi: 'phần trăm', en: 'percent' },
  count: { vi: 'số lượng', en: 'a count' },
  vnd: { vi: 'đồng', en: 'Vietnamese dong' },
  days: { vi: 'ngày', en: 'days' },
};

export const CHANGE: Meanings<NonNullable<Target['change']>> = {
  increase: { vi: 'tăng', en: 'increase' },
  decrease: { vi: 'giảm', en: 'decrease' },
};

export const DEADLINE_KIND: Meanings<Deadline['kind']> = {
  date: { vi: 'ngày', en: 'date' },
  month: { vi: 'tháng', en: 'month' },
  quarter: { vi: 'quý', en: 'quarter' },
  half: { vi: 'sáu tháng', en: 'half-year' },
  year: { vi: 'năm', en: 'year' },
  period: { vi: 'giai đoạn', en: 'period' },
  ongoing: { vi: 'thường xuyên', en: 'ongoing' },
  recurring: { vi: 'định kỳ', en: 'recurring' },
  event: { vi: 'sau một sự kiện', en: 'after an event' },
  duration: { vi: 'trong một khoảng thời gian', en: 'within a duration' },
  unspecified: { vi: 'không rõ', en: 'unspecified' },
};

export const RELATION: Meanings<Relation> = {
  in: { vi: 'trong', en: 'in' },
  before: { vi: 'trước', en: 'before' },
  by: { vi: 'chậm nhất, đến', en: 'by' },
  after: { vi: 'sau', en: 'after' },
  from: { vi: 'từ', en: 'from' },
};

export const RECURRENCE: Meanings<Recurrence> = {
  daily: { vi: 'hằng ngày', en: 'daily' },
  weekly: { vi: 'hằng tuần', en: 'weekly' },
  monthly: { vi: 'hằng tháng', en: 'monthly' },
  quarterly: { vi: 'hằng quý', en: 'quarterly' },
  semiannual: { vi: 'sáu tháng một lần', en: 'twice a year' },
  'nine-monthly': { vi: 'chín tháng', en: 'at nine months' },
  annual: { vi: 'hằng năm', en: 'annual' },
};

export const PART: Meanings<keyof Pick<Activity, 'lead' | 'coordinating'>> = {
  lead: { vi: 'chủ trì', en: 'leads' },
  coordinating: { vi: 'phối hợp', en: 'takes part' },
};

export const CORRECTION_STATE: Meanings<CorrectionState> = {
  applied: { vi: 'đã áp dụng', en: 'applied' },
  agreed: { vi: 'bản đọc nay đã đúng như đã sửa', en: 'the reading now says the same' },
  superseded: { vi: 'đã có đính chính sau thay thế', en: 'a later correction of the same value holds' },
  withdrawn: { vi: 'đã được người rút lại', en: 'withdrawn by a person' },
  conflict: { vi: 'không áp dụng: giá trị đọc được đã khác', en: 'not applied: another value is read now' },
  lost: { vi: 'không áp dụng: không còn tìm thấy bản ghi', en: 'not applied: the record is not found any more' },
  ambiguous: { vi: 'không áp dụng: nhiều bản ghi như nhau', en: 'not applied: several records look alike' },
  invalid: { vi: 'không áp dụng: không hợp lược đồ', en: 'not applied: it does not fit the schema' },
};
