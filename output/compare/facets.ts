import { matchKey } from '../../normalizers/text/fold.js';

/**
 * What the words of an indicator decide, however alike the rest is: what is done to the things counted, and which part of
 * them is counted. "Hồ sơ … được giải quyết đúng hạn" and "hồ sơ … được số hóa" share most words and are two indicators.
 */
export interface Facets {
  /** What is done: "công khai", "số hóa". Synonyms of the register are one. */
  readonly actions: ReadonlySet<string>;
  /** Words that single out a part or the opposite: "quá hạn", "đất đai", "toàn trình". Both sides must have them or none. */
  readonly limits: ReadonlySet<string>;
}

/**
 * Actions by which indicators of administrative reform differ, folded; a line's words mean the same. Longer phrases come
 * before the shorter ones that they contain.
 */
const ACTIONS = groups(`
xin loi
cong khai | niem yet | cong bo
so hoa
thanh toan
ky so
dinh danh | xac thuc
luan chuyen trong noi bo
bo nhiem
tuyen dung
bo tri
giai ngan
dung han | qua han | truoc han | cham muon
hai long
dat chuan | chuan hoa
dao tao | boi duong | tap huan
cong nhan
kiem tra | kiem soat
ra soat | sua doi
tham dinh
gop y
tuyen truyen | pho bien
danh gia
dinh chinh
sap xep | sap nhap | kien toan
tu chu
tiet kiem
ho tro
ket noi | tich hop | chia se du lieu
cap nhat
tiep nhan
cung cap lai
cung cap duoi hinh thuc | duoc cung cap
khao sat
thanh lap
tra lai
nop truc tuyen | tra ket qua truc tuyen | thuc hien truc tuyen | truc tuyen toan trinh | ho so truc tuyen
xu ly truc tuyen | giai quyet truc tuyen
`);

/**
 * Limits. Full and partial online services (toàn trình, một phần) are told apart by Decree 42/2022/NĐ-CP;
 * what is late is the complement of what is on time.
 */
const LIMITS = groups(`
qua han | cham muon | tre han | tre hen
linh vuc dat dai | ve dat dai | tthc dat dai
linh vuc xay dung
y te | giao duc
toan trinh
mot phan
nganh doc
tthc noi bo
dai hoc
ngoai ngu | tieng anh
ngoai nuoc
cong vu
phat sinh ho so | phat sinh giao dich
dot xuat
tu kiem tra
ky nang so
phuong an
khong dung tien mat
`);

/** What people are satisfied with: dealing with procedures, service at the counter and public services are surveyed apart. */
const OBJECTS = /(?<= )(?:tthc|thu tuc|phuc vu|dich vu)(?= )/u;

/** Files digitised as they come in are counted apart from results of the past that are still in force. */
const FILES_DIGITISED = / so hoa ho so | ho so (?:\S+ ){0,6}duoc so hoa /u;

export function facetsOf(indicator: string): Facets {
  const text = ` ${matchKey(indicator)} `;
  const limits = new Set(named(text, LIMITS));
  if (text.includes(' hai long ')) limits.add(`hai long: ${OBJECTS.exec(text)?.[0].replace('tthc', 'thu tuc') ?? ''}`);
  if (FILES_DIGITISED.test(text)) limits.add('so hoa ho so');
  return { actions: named(text, ACTIONS), limits };
}

/**
 * Whether the facets let two indicators be the same: they share an action where both name any, and single out the same
 * part. Their absence proves nothing; likeness must.
 */
export function agree(a: Facets, b: Facets): boolean {
  for (const limit of a.limits) if (!b.limits.has(limit)) return false;
  for (const limit of b.limits) if (!a.limits.has(limit)) return false;
  if (a.actions.size === 0 || b.actions.size === 0) return true;
  for (const action of a.actions) if (b.actions.has(action)) return true;
  return false;
}

type Named = readonly { readonly name: string; readonly words: readonly string[] }[];

function groups(lines: string): Named {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map((words) => ({ name: words[0] ?? '', words: words.map((word) => ` ${word} `) }));
}

function named(text: string, all: Named): ReadonlySet<string> {
  return new Set(all.filter(({ words }) => words.some((word) => text.includes(word))).map(({ name }) => name));
}
