import { matchKey } from '../text/fold.js';
import { blurredHeaderOf } from './blurred-header.js';
import type { ColumnRole } from './column-role.js';

/** A header names what a column holds; several columns may tell the work itself, from wide to narrow. */
type HeaderRole = Exclude<ColumnRole, 'task' | 'activity' | 'start'> | 'content' | 'duty' | 'work';

/** On the folded header: OCR loses marks in small type first. */
const WORDS: readonly (readonly [HeaderRole, RegExp])[] = [
  ['number', /^(?:s ?tt|tt|so tt|so thu tu|thu tu|so)$/],
  ['goal', /muc tieu|(?<!tieu )chi tieu/],
  ['work', /hoat dong|cong viec|dau viec/],
  ['duty', /nhiem vu|giai phap/],
  ['content', /noi dung|danh muc|ten (?:van ban|de an|chuong trinh|ke hoach)/],
  ['outputs', /ket qua|san pham|hinh thuc|^(?:du kien )?dau ra$/],
  ['coordinating', /phoi hop|^(?:cac )?(?:don vi|co quan|bo phan|phong|ban|nguoi|phong, ban) (?:co )?lien quan$/],
  [
    'lead',
    /chu tri|dau moi|phu trach|trach nhiem|(?:don vi|co quan|bo phan|nguoi|cong chuc|phong ban|phong) (?:thuc hien|tham muu|soan thao)|^phan cong(?: thuc hien)?$|^(?:co quan|don vi)(?: don vi)?$/,
  ],
  [
    'deadline',
    /thoi (?:gian|han|diem|hang)|tien do|lo trinh|han (?:hoan thanh|chot|nop|bao cao|trinh|xu ly)|^ky han$|ngay hoan thanh|^(?:ngay )?(?:bat dau|ket thuc)$|^hoan thanh$/,
  ],
  ['budget', /kinh phi|du toan|nguon (?:luc|von)/],
  ['note', /ghi chu|luu y/],
];

/** A column for each quarter or month, with crosses. */
const PERIOD = /^(?:quy (?:iv|i{1,3}|[1-4])|(?:thang|t) ?(?:0?[1-9]|1[0-2]))(?: (?:nam )?20\d{2})?$/;

/** The role that a header names first; `null` for words that name none. */
export function headerOf(text: string): HeaderRole | null {
  if (text.length > 90) return null;
  if (PERIOD.test(matchKey(text))) return 'deadline';
  const key = matchKey(text)
    .replace(/^\d{1,2} (?=\p{L})/u, '')
    .replace(/ \d{1,2}$/, '');
  let best: HeaderRole | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const [role, pattern] of WORDS) {
    const found = pattern.exec(key);
    if (found && found.index < at) [best, at] = [role, found.index];
  }
  // "Danh mục các hoạt động" is the work itself, whatever stands first.
  if (best === 'content' && /hoat dong|cong viec|nhiem vu/.test(key))
    return key.includes('hoat dong') ? 'work' : 'duty';
  return best;
}

/** The names of several columns printed as one, apart: "Phối hợp Thời gian hoàn thành" is "Phối hợp", "Thời gian hoàn thành". */
export function namesIn(text: string): readonly string[] {
  const words = text.split(' ');
  const names: string[] = [];
  let from = 0;
  for (let at = 1; at + 1 < words.length; at++) {
    const before = words.slice(from, at).join(' ');
    const tail = words.slice(at, at + 2).join(' ');
    const role = /^\p{Lu}/u.test(tail) ? headerOf(tail) : null;
    if (role === null || headerOf(before) === null || headerOf(before) === role) continue;
    names.push(before);
    from = at;
  }
  return [...names, words.slice(from).join(' ')];
}

const NARROWNESS: Partial<Record<HeaderRole, number>> = { work: 3, duty: 2, content: 1, goal: 0 };

/**
 * Roles by column from header texts, from the upper header row to the lower. Of several columns that tell the work the
 * narrowest is the activity ("Hoạt động" beside "Nhiệm vụ"), "Mục tiêu/Chỉ tiêu" the goal, another one the task.
 */
export function rolesOfHeader(columns: readonly (readonly string[])[]): readonly (ColumnRole | null)[] {
  const named = columns.map(
    (texts) => headerOf(texts.at(-1) ?? '') ?? headerOf(texts.join(' ')) ?? blurredHeaderOf(texts.join(' ')),
  );
  const narrowness = named.map((role) => (role ? (NARROWNESS[role] ?? -1) : -1));
  const narrowest = Math.max(...narrowness);
  const activity = narrowest < 0 ? -1 : narrowness.lastIndexOf(narrowest);
  let task = -1;
  // "Lãnh đạo phụ trách" beside "Cơ quan chủ trì" or "Người thực hiện" leads nothing.
  const leading = columns.map((texts, x) => (named[x] === 'lead' ? matchKey(texts.join(' ')) : null));
  const isChief = (key: string | null): boolean => key !== null && /chu tri/.test(key);
  const isUnder = (key: string | null): boolean => key !== null && !/^lanh dao/.test(key);
  const leads = leading.map(leading.some(isChief) ? isChief : isUnder);
  const roles = named.map((role, x): ColumnRole | null => {
    if (role === null || (role === 'lead' && leads.includes(true) && !leads[x])) return null;
    if (x === activity) return 'activity';
    if (role === 'goal') return 'goal';
    if (role !== 'work' && role !== 'duty' && role !== 'content') return role;
    if (task < 0) task = x;
    return x === task ? 'task' : null;
  });
  return pairTimes(roles, columns);
}

const BEGINS = /(?:^|(?:thoi gian|thoi diem|ngay) )(?:bat dau|khoi dau|trien khai|tu ngay|tu)$/;
const ENDS = /(?:^|(?:thoi gian|thoi diem|thoi han|ngay) )(?:ket thuc|hoan thanh|den ngay|den)$/;

/** "Bắt đầu" and "Kết thúc" side by side are the two ends of one time. */
function pairTimes(
  roles: readonly (ColumnRole | null)[],
  columns: readonly (readonly string[])[],
): readonly (ColumnRole | null)[] {
  const keys = columns.map((texts) => matchKey(texts.at(-1) ?? ''));
  const begins = keys.findIndex((key) => BEGINS.test(key));
  const isPair = begins >= 0 && ENDS.test(keys[begins + 1] ?? '');
  return isPair ? roles.map((role, x) => (x === begins ? 'start' : x === begins + 1 ? 'deadline' : role)) : roles;
}

/** So many different names, each misread by a letter or two, are a header by themselves. */
const LEAST_BLURRED = 3;

/** How many of these texts are headers of a list of tasks; beside two that are, or two more like them, misread ones count too. */
export function countHeaderWords(texts: readonly string[]): number {
  // One quarter alone is what a row says of its time, two are columns.
  const isPeriod = (text: string): boolean => PERIOD.test(matchKey(text));
  const names =
    new Set(texts.filter(isPeriod).map(matchKey)).size < 2 ? texts.filter((text) => !isPeriod(text)) : texts;
  const clear = new Set(names.map(headerOf).filter((role) => role !== null));
  if (clear.size < 2 && names.length < LEAST_BLURRED) return clear.size;
  const all = new Set(names.map((text) => headerOf(text) ?? blurredHeaderOf(text)).filter((role) => role !== null));
  return clear.size < 2 && all.size < LEAST_BLURRED ? clear.size : all.size;
}

/** Whether columns with these roles make a list of tasks: the work, and who does it or when. */
export function isTaskList(roles: readonly (ColumnRole | null)[]): boolean {
  return roles.includes('activity') && (roles.includes('lead') || roles.includes('deadline'));
}
