import type { Field } from '../schema.js';
import { matchKey } from '../text/fold.js';
import { fieldOfHeading } from './headings.js';

/** "chỉ số thành phần về cải cách thể chế", "tiêu chí thành phần chế độ công vụ": a part of the index of reform. */
const COMPONENT = /(?:chi so|tieu chi|linh vuc) thanh phan(?: ve)? (.{4,90})/;
/** Indices that measure the reform as a whole: Decision 876/QĐ-BNV of 2022 (PAR INDEX, SIPAS), PAPI, DDCI. */
const WHOLE = /\b(?:par ?-?index|sipas|papi|ddci)\b|chi so (?:cchc|cai cach hanh chinh)(?! (?:thanh phan|ve))/;
/** "áp dụng TCVN ISO 9001:2015", "Tổ công nghệ số cộng đồng", "dành 1% chi ngân sách cho chuyển đổi số" */
const ISO =
  /\biso\b|\b(?:cong nghe so cong dong|(?:kinh te|xa hoi) so(?! voi)|pho cap ky nang so|trung tam du lieu|nen tang so dung chung)\b|\bcho (?:cong tac |hoat dong |phat trien )?(?:chuyen doi so|chinh quyen so|ung dung cong nghe)/;

/** "hồ sơ nộp trực tuyến", "dịch vụ công trực tuyến": how files are handed in; paying online is one of the procedures. */
const ONLINE =
  /\b(?:ho so|nop|tiep nhan|dich vu cong|dvc(?:tt)?)\b(?:(?!thanh toan)[^.;]){0,40}\b(?:truc tuyen|toan trinh)\b/;
/** "thủ tục hành chính đủ điều kiện được cung cấp trực tuyến mức độ 4" */
const OFFERED = /\b(?:thu tuc|tthc)\b[^.;]{0,80}\b(?:cung cap|thuc hien|dua vao)\b[^.;]{0,30}\btruc tuyen\b/;
/** How the reform is made known, and what is thought up for it: parts of direction in Decision 876/QĐ-BNV of 2022. */
const SPREADS =
  /\b(?:sang kien|to roi|to gap|pa no|bang ron|bang tin|phong su)\b|\btin,? bai\b(?! ve (?:phap luat|chuyen doi so))|\bchuyen muc (?:cchc|cai cach)/;
/** "nhiệm vụ của Kế hoạch", "nhiệm vụ do Chính phủ giao": how much of it is done is the first criterion of Decision 876/QĐ-BNV. */
const DUTIES =
  /\bnhiem vu\b (?:(?:con lai|cua|trong|theo|tai|nam|de ra|cac)\b ?)*(?:ke hoach|chuong trinh)\b(?! phat trien)|\bnhiem vu\b[^,;.]{0,40}\bgiao\b/;
/** "thanh toán trực tuyến nghĩa vụ tài chính" */
const PAYING = /\bthanh toan\b[^.;]{0,40}\btruc tuyen\b/;

/** Resolution 76/NQ-CP gives satisfaction with an authority's service, and with public schools and hospitals, to its organisation. */
const SERVED = /\bhai long\b.*(?:\b(?:su phuc vu|dich vu)\b.*\bco quan hanh chinh|\b(?:y te|giao duc)\b.*\bcong\b)/;

/** The area that the name of an index or a standard tells, `undefined` where none is named. */
export function fieldOfIndex(text: string): Field | null | undefined {
  if (
    !/ch[iỉ] s[oố]|ti[eê]u ch[ií]|l[iĩ]nh v[uự]c th|index|sipas|papi|ddci|iso|kinh t[eế] s|x[aã] h[oộ]i s|c[oộ]ng [dđ][oồ]ng|k[yỹ] n[aă]ng s|d[uữ] li[eệ]u|n[eề]n t[aả]ng|s[aá]ng ki|t[oờ] (?:r[oơ]i|g[aấ]p)|pa n[oô]|b[aă]ng r[oô]n|b[aả]ng tin|ph[oó]ng s[uự]|tin,? b[aà]i|chuy[eê]n m[uụ]c|\scho\s|tr[uựư]c tuy|h[aà]i l|nhi[eệ]m v|to[aà]n tr[iì]nh/iu.test(
      text,
    )
  )
    return undefined;
  const key = matchKey(text);
  const component = COMPONENT.exec(key)?.[1];
  if (component !== undefined) return fieldOfHeading(component) ?? 'steering';
  if (WHOLE.test(key)) return 'steering';
  if (DUTIES.test(key)) return 'steering';
  if (SERVED.test(key)) return 'apparatus';
  if (ISO.test(key)) return 'digital-government';
  if (SPREADS.test(key)) return 'steering';
  const [paying, online] = [PAYING.test(key), ONLINE.test(key) || OFFERED.test(key)];
  return paying === online ? undefined : paying ? 'procedures' : 'digital-government';
}
