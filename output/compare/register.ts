import { matchKey } from '../../normalizers/text/fold.js';

/** Abbreviations of the register, written out, so that "TTHC" and "thủ tục hành chính" are the same words. Folded. */
const WRITTEN_OUT = new Map(
  Object.entries({
    cb: 'can bo',
    cbcc: 'can bo cong chuc',
    cbccvc: 'can bo cong chuc vien chuc',
    cchc: 'cai cach hanh chinh',
    cntt: 'cong nghe thong tin',
    csdl: 'co so du lieu',
    dtnn: 'dau tu nuoc ngoai',
    dvc: 'dich vu cong',
    dvctt: 'dich vu cong truc tuyen',
    dvsn: 'don vi su nghiep',
    gqtthc: 'giai quyet thu tuc hanh chinh',
    hdnd: 'hoi dong nhan dan',
    mttq: 'mat tran to quoc',
    nsnn: 'ngan sach nha nuoc',
    qppl: 'quy pham phap luat',
    sipas: 'hai long phuc vu co quan',
    tthc: 'thu tuc hanh chinh',
    ttdt: 'thong tin dien tu',
    ttpvhcc: 'trung tam phuc vu hanh chinh cong',
    ubnd: 'uy ban nhan dan',
    vbqppl: 'van ban quy pham phap luat',
  }),
);

/**
 * Words of the register that mean the same where figures are committed; the first of a line stands for all. Folded;
 * "định kỳ", "đất đai", "nhà đất" in one word, lest "định kỳ số" reads as "ký số" and "đất" as "đạt".
 */
const SAME = `
dinhky | dinh ky
datdai | dat dai
nhadat | nha dat
cung cap lai | nop lai | khai bao lai
cong khai | niem yet | cong bo | dang tai | niem yet cong khai | cong khai niem yet
dao tao | boi duong | tap huan
danh gia | xep loai | phan loai
giai quyet | xu ly
hai long | muc do hai long | chi so hai long | ty le hai long
ky so | chu ky so
nhiem vu | viec duoc giao | cong viec duoc giao
bo tri cong chuc | bo tri su dung cong chuc | su dung cong chuc | co cau cong chuc
ho so | ho so thu tuc hanh chinh | ho so giai quyet thu tuc hanh chinh
mot cua | bo phan mot cua | bo phan tiep nhan va tra ket qua | trung tam phuc vu hanh chinh cong | trung tam hanh chinh cong
le phi | phi le phi | nghia vu tai chinh
thanh toan le phi | nop phi le phi | thu phi le phi | thu phi
dien tu | moi truong mang | moi truong dien tu | moi truong so
truong thanh | tu du 18 tuoi
cat giam | rut ngan
su dung lai | tai su dung | khai thac lai
dung quy trinh | dung trinh tu | dung trinh tu thu tuc
dau vao | khi tiep nhan | khau tiep nhan
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** Enumerations of those who are served, of staff and of bodies vary from plan to plan and say the same; so do set phrases. */
const PEOPLE = '(?:nguoi dan|cong dan|nhan dan|to chuc|ca nhan|doanh nghiep)';
const STAFF = '(?:can bo|cong chuc|vien chuc|nguoi lao dong)';
const BODY =
  '(?:co quan chuyen mon|co quan hanh chinh nha nuoc|co quan hanh chinh|co quan nha nuoc|co quan|don vi du toan|don vi su dung ngan sach|don vi(?! su nghiep| hanh chinh)|' +
  'so ban nganh|so nganh|phong ban|phong chuyen mon|phong|dia phuong)';
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<= )${PEOPLE}(?:(?: va)? ${PEOPLE})+(?= )|(?<= )cong dan(?= )`, 'gu'), 'nguoi dan'],
  [new RegExp(`(?<= )${STAFF}(?:(?: va)? ${STAFF})+(?= )`, 'gu'), 'cong chuc'],
  // "trước và đúng thời hạn", "quá hẹn", "chậm, muộn", "trả chậm"
  [
    /(?<= )(?:(?:dung|truoc|som|trong)(?: (?:thoi )?(?:han|hen))?(?: va| hoac)? )*(?:dung|trong)(?:(?: va| hoac)? (?:truoc|som))? (?:thoi )?(?:han|hen|gian)(?:(?: va| hoac)? (?:truoc|som) (?:thoi )?(?:han|hen))?(?= )/gu,
    'dung han',
  ],
  [/(?<= )(?:(?:qua|tre) (?:thoi )?(?:han|hen)|cham(?: muon| han| tra)?|tra cham|de cham(?: muon)?)(?= )/gu, 'qua han'],
  // "nộp và xử lý trực tuyến", "gửi hồ sơ qua mạng", "tiếp nhận qua Cổng dịch vụ công trực tuyến"
  [
    /(?<= )(?:nop|gui|tiep nhan|thuc hien|dang ky)(?: ho so)?(?: va (?:giai quyet|xu ly|tra ket qua))? (?:truc tuyen|qua mang|qua cong dich vu cong truc tuyen)(?= )/gu,
    'nop truc tuyen',
  ],
  [new RegExp(`(?<= )${BODY}(?:(?: va| cac)* ${BODY})*(?= )`, 'gu'), 'co quan'],
];

/** Where it is published, when it was counted, in which unit, who decides or set it: "thuộc thẩm quyền giải quyết", "đến ngày 15/12/2023 được … tỷ đồng", "kế hoạch vốn được tỉnh giao". */
const ASIDE =
  /(?<= )(?:thuoc (?:pham vi )?tham quyen(?: giai quyet| tiep nhan| quan ly)*|(?:(?:tren|tai) )?(?:co so du lieu quoc gia ve thu tuc hanh chinh|cong dich vu cong(?: quoc gia)?|(?:cong|trang) thong tin dien tu)|(?:tinh )?den (?:het )?(?:thoi diem )?(?:ngay )?\d+(?: \d+)*|(?:ty|trieu) dong|(?<=ke hoach )(?:von )?(?:\S+ ){0,5}?giao)(?= )/gu;
const FIRST_OF = new Map(SAME.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)));
const OTHERS = new RegExp(`(?<= )(?:${[...FIRST_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?= )`, 'gu');

/**
 * A text in the one wording of the register that stands for all: folded (OCR may have hurt tone marks), abbreviations
 * written out, what means the same said the same. Begins and ends with a blank, so that words are found between blanks.
 */
export function inOneWording(text: string): string {
  const written = matchKey(text)
    .split(' ')
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(' ');
  let said = ` ${written} `.replace(ASIDE, ' ').replace(/ {2,}/gu, ' ');
  for (const [pattern, name] of PHRASES) said = said.replace(pattern, name);
  return said.replace(OTHERS, (other) => FIRST_OF.get(other) ?? other);
}
