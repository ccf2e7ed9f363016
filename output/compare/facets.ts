import { inOneWording } from './register.js';

/**
 * What the words of an indicator decide, however alike the rest is: what is done to the things counted, and which part of
 * them is counted. "Hồ sơ … được giải quyết đúng hạn" and "hồ sơ … được số hóa" share most words and are two indicators.
 */
export interface Facets {
  /** What is done: "công khai", "số hóa". Synonyms of the register are one. */
  readonly actions: ReadonlySet<string>;
  /** Words that single out a part or the opposite: "quá hạn", "đất đai", "toàn trình". Both sides must have them or none. */
  readonly limits: ReadonlySet<string>;
  /** What is counted, or what it is done to: "hồ sơ", "văn bản", "ngân sách". */
  readonly things: ReadonlySet<string>;
}

/** Actions by which indicators of administrative reform differ, in one wording (register.ts); a line's words mean the same. */
const ACTIONS = groups(`
cong khai
so hoa
thanh toan
ky so
dinh danh | xac thuc
luan chuyen trong noi bo
bo nhiem
tuyen dung
bo tri cong chuc | vi tri viec lam
giai ngan
dung han
truoc han | som han
hai long
dat chuan | chuan hoa
dao tao
cong nhan
kiem tra
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
su dung lai
cung cap duoi hinh thuc | duoc cung cap
khao sat
thanh lap
tra lai
nop truc tuyen | tra ket qua truc tuyen | truc tuyen toan trinh | ho so truc tuyen
giai quyet truc tuyen
ban dien tu | cap ket qua
`);

/**
 * Limits. Full and partial online services (toàn trình, một phần) are told apart by Decree 42/2022/NĐ-CP;
 * what is late is the complement of what is on time.
 */
const LIMITS = groups(`
qua han
het hieu luc
xin loi
dung quy trinh
xuat sac
muc tieu quoc gia
sua chua
cung cap lai
linh vuc datdai | ve datdai | thu tuc hanh chinh datdai | thu tuc datdai | ho so datdai
cong chuc lanh dao | lanh dao quan ly | lanh dao co quan
dia gioi
y te
giao duc
toan trinh
mot phan
nganh doc
thu tuc hanh chinh noi bo | thu tuc noi bo
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
ho so cong viec
`);

/** What is counted in administrative reform. */
const THINGS = groups(`
ho so
thu tuc hanh chinh | thu tuc
ket qua
van ban
dich vu cong
nguoi dan
cong chuc
vien chuc
co quan
don vi su nghiep
bien che
nhadat
von
ngan sach
kien nghi
nhiem vu
bao cao
du lieu
he thong
tai khoan
le phi
kinh phi | chi thuong xuyen
`);

/** What people are satisfied with: dealing with procedures, service at the counter and public services are surveyed apart. */
const OBJECTS = /(?<= )(?:thu tuc|phuc vu|dich vu)(?= )/u;

/** Files digitised as they come in are counted apart from results of the past that are still in force. */
const FILES_DIGITISED = / so hoa ho so | ho so (?:\S+ ){0,8}duoc so hoa /u;

/** "mức độ 3, mức độ 4", "mức 2": services and identities of other grades are other things. */
const GRADE = /(?<= )muc(?: do)? (\d(?: (?:va |muc do )?\d)*)(?= )/gu;

/** Files of one sector ("lĩnh vực hộ tịch") are a part of the files. */
const SECTOR = /(?<= )(?<! cac )linh vuc (?:datdai|\S+ \S+)(?= )/u;

export function facetsOf(indicator: string): Facets {
  const text = inOneWording(indicator);
  const actions = named(text, ACTIONS);
  const things = named(text, THINGS);
  const limits = new Set(named(text, LIMITS));
  if (FILES_DIGITISED.test(text)) limits.add('so hoa ho so');
  for (const [, grade = ''] of text.matchAll(GRADE))
    for (const digit of grade.match(/\d/gu) ?? []) limits.add(`muc ${digit}`);
  if (things.has('ho so') || things.has('thu tuc hanh chinh') || actions.has('hai long')) {
    const sector = SECTOR.exec(text)?.[0];
    if (sector) limits.add(sector);
  }
  const ofSector = [...limits].some((limit) => limit.startsWith('linh vuc'));
  if (actions.has('hai long') && !ofSector) limits.add(`hai long: ${OBJECTS.exec(text)?.[0] ?? ''}`);
  if (actions.has('hai long') && text.includes(' doanh nghiep ')) limits.add('doanh nghiep');
  return { actions, limits, things };
}

/**
 * How far the facets let two indicators be the same, 0…1: nothing where they single out different parts, or name different
 * actions; all where they name the same; half where one names none, or neither: that proves nothing.
 */
export function agreement(a: Facets, b: Facets): number {
  if (!equal(a.limits, b.limits)) return 0;
  if (a.actions.size === 0 || b.actions.size === 0) return a.limits.size > 0 ? 1 : 0.5;
  return shared(a.actions, b.actions);
}

/** Which share of the things that the shorter list names the other names too, 0…1; half where one names none. */
export function sameThings({ things: a }: Facets, { things: b }: Facets): number {
  return a.size === 0 || b.size === 0 ? 0.5 : shared(a, b);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((one) => b.has(one)).length / Math.min(a.size, b.size);
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
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
