import type { Role } from '../schema.js';
import { matchKey } from '../text/fold.js';

// Earliest wins: "NHIỆM VỤ, GIẢI PHÁP" are tasks, "GIẢI PHÁP THỰC HIỆN NHIỆM VỤ" solutions.
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['purpose', /\bmuc dich\b|^(?:cac )?yeu cau\b|\bquan diem\b|^nguyen tac\b|^su can thiet\b|^can cu\b/],
  ['targets', /\bchi tieu\b|\bmuc tieu\b/],
  [
    'tasks',
    /\bnhiem vu\b|\bhoat dong cu the\b|^(?:cac )?hoat dong\b|\bnoi dung thuc hien\b|^(?:cac )?noi dung\b|\bphuong huong\b/,
  ],
  ['solutions', /\bgiai phap\b|\bbien phap\b/],
  ['funding', /\bkinh phi\b|^nguon luc (?:tai chinh|thuc hien)\b/],
  [
    'organisation',
    /\bto chuc thuc hien\b|\btrach nhiem\b|\bphan cong\b|^to chuc trien khai\b|\bche do (?:thong tin )?bao cao\b|\btrien khai thuc hien ke hoach\b/,
  ],
  ['results', /\bket qua\b|\btinh hinh (?:thuc hien|trien khai|ket qua)\b|\btinh hinh\b/],
  [
    'assessment',
    /^(?:danh gia )?thuc trang\b|^danh gia(?: chung| tong quat| nhan xet)?$|\bdanh gia chung\b|\bnhan xet\b|\bhan che\b|\bton tai\b|\buu diem\b|\bthuan loi\b|\bnguyen nhan\b|\bkho khan\b|\bvuong mac\b|\bbai hoc\b|^danh gia (?:ket qua|muc do|tinh hinh|cong tac|viec)\b/,
  ],
  // "Tiếp nhận, xử lý phản ánh, kiến nghị" is what an office does with those of others.
  [
    'proposals',
    /(?<!\bphan anh(?: va)? )\bkien nghi\b(?! phan anh)(?! cua (?:nguoi dan|cong dan|to chuc|cu tri))|^de xuat\b|\bde nghi\b(?! uy ban)/,
  ],
];

/** Parts whose headings below are of their kind whatever they name: "Trách nhiệm … nhiệm vụ" stays organisation. */
const CLOSED: ReadonlySet<Role> = new Set(['organisation', 'appendix', 'proposals']);

/**
 * The role of a part by its heading and the part above it. A part that names both chỉ tiêu and nhiệm vụ has the role of
 * the part above; a heading without a word of its own inherits.
 */
export function roleOf(title: string, parent: Role | null, isReport: boolean): Role {
  const key = matchKey(title);
  const found = new Map<Role, number>();
  for (const [role, pattern] of WORDS) {
    const match = pattern.exec(key);
    // Below another heading the word must open the title: "Đánh giá về các mô hình, giải pháp mới" holds no solutions.
    if (match && (!parent || match.index <= 24)) found.set(role, match.index);
  }
  if (parent && CLOSED.has(parent)) return parent === 'organisation' && key.startsWith('kinh phi') ? 'funding' : parent;
  if (found.has('targets') && found.has('tasks')) return parent ?? 'tasks';
  // A field's part of a report: "Đánh giá về công tác kiểm tra" tells what was done.
  if (parent === 'results' && /^danh gia (?:ve|ket qua|muc do|tinh hinh|cong tac|viec)\b/.test(key)) return 'results';
  let best: Role | null = null;
  let place = Number.POSITIVE_INFINITY;
  for (const [role, index] of found) {
    if (index < place) {
      best = role;
      place = index;
    }
  }
  // "Thực hiện nhiệm vụ Thủ tướng Chính phủ giao" among what was done.
  if (parent === 'results' && best === 'tasks' && /\bgiao\b/.test(key)) return parent;
  // "Về kinh phí" among what was done tells what was spent.
  if (parent === 'results' && best === 'funding') return parent;
  // "Một số chỉ tiêu chủ yếu" among what was done: how they were met.
  if (
    parent === 'results' &&
    best === 'targets' &&
    !/\b(?:phan dau|thoi gian toi|phuong huong|cuoi nam|nam sau)\b/.test(key)
  )
    return parent;
  // Below a part of known role only clear words change it: "Kết quả …" among tasks is an outcome expected.
  if (best === 'results' && (parent === 'tasks' || parent === 'solutions' || parent === 'targets')) return parent;
  if (
    best === 'organisation' &&
    parent &&
    !/^(?:to chuc thuc hien(?: (?:ke hoach|chuong trinh|nghi quyet|de an|nhiem vu)\b.*)?$|phan cong|trach nhiem)/.test(
      key,
    )
  )
    return parent;
  return best ?? parent ?? (isReport ? 'results' : 'other');
}
