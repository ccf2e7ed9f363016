import { fold } from '../text/fold.js';

/**
 * Names of laws, codes and ordinances of Viet Nam without "Luật", folded: where such a name stands, the law's name is no longer
 * than that ("Luật Đất đai | nộp hồ sơ tại …") and no shorter ("Luật Phòng, chống tham nhũng").
 */
const NAMES =
  'an ninh mang|an ninh quoc gia|an toan thong tin mang|an toan thuc pham|an toan ve sinh lao dong|' +
  'an toan, ve sinh lao dong|ban hanh van ban quy pham phap luat|' +
  'ban hanh van ban quy pham phap luat cua hdnd va ubnd|ban hanh van ban quy pham phap luat cua hdnd, ubnd|' +
  'ban hanh van ban quy pham phap luat cua hoi dong nhan dan va uy ban nhan dan|' +
  'ban hanh van ban quy pham phap luat cua hoi dong nhan dan, uy ban nhan dan|ban hanh vbqppl|bao chi|bao hiem tien gui|' +
  'bao hiem xa hoi|bao hiem y te|bao ve bi mat nha nuoc|bao ve du lieu ca nhan|bao ve moi truong|' +
  'bao ve quyen loi nguoi tieu dung|bao ve suc khoe nhan dan|bao ve va kiem dich thuc vat|' +
  'bao ve va phat trien rung|bau cu dai bieu quoc hoi va dai bieu hoi dong nhan dan|bien gioi quoc gia|' +
  'bien phong viet nam|bien viet nam|binh dang gioi|buu chinh|cac cong cu chuyen nhuong|cac to chuc tin dung|' +
  'can bo cong chuc|can bo, cong chuc|can cuoc|can cuoc cong dan|canh sat bien viet nam|canh sat co dong|' +
  'canh tranh|canh ve|chan nuoi|chat luong san pham, hang hoa|chung khoan|chuyen doi so|chuyen giao cong nghe|' +
  'co yeu|cong an nhan dan|cong chung|cong doan|cong nghe cao|cong nghe thong tin|cong nghiep cong nghe so|' +
  'cong nghiep quoc phong, an ninh va dong vien cong nghiep|cu tru|cuu chien binh|da dang sinh hoc|dac xa|' +
  'dan quan tu ve|dan so|dan su|dat dai|dau gia tai san|dau khi|dau thau|dau tu|dau tu cong|' +
  'dau tu theo phuong thuc doi tac cong tu|de dieu|di san van hoa|dia chat va khoang san|dien anh|dien luc|' +
  'dieu uoc quoc te|do dac va ban do|do luong|doanh nghiep|du lich|du lieu|du tru quoc gia|duoc|duong bo|' +
  'duong sat|gia|giam dinh tu phap|giao dich dien tu|giao duc|giao duc dai hoc|giao duc nghe nghiep|' +
  'giao duc quoc phong va an ninh|giao thong duong bo|giao thong duong thuy noi dia|hai quan|hang hai viet nam|' +
  'hang khong dan dung viet nam|hien, lay, ghep mo, bo phan co the nguoi va hien, lay xac|hinh su|ho tich|' +
  'ho tro doanh nghiep nho va vua|hoa chat|hoa giai o co so|hoa giai, doi thoai tai toa an|' +
  'hoat dong chu thap do|hoat dong giam sat cua quoc hoi va hoi dong nhan dan|hon nhan va gia dinh|hop tac xa|' +
  'ke toan|kham benh, chua benh|khi tuong thuy van|khieu nai|khoa hoc va cong nghe|' +
  'khoa hoc, cong nghe va doi moi sang tao|khoang san|kiem toan doc lap|kiem toan nha nuoc|kien truc|' +
  'kinh doanh bao hiem|kinh doanh bat dong san|lam nghiep|lao dong|luat su|luc luong du bi dong vien|' +
  'luc luong tham gia bao ve an ninh, trat tu o co so|luu tru|ly lich tu phap|mat tran to quoc viet nam|' +
  'nang luong nguyen tu|ngan hang nha nuoc viet nam|ngan sach|ngan sach nha nuoc|nghia vu quan su|ngoai hoi|' +
  'nguoi cao tuoi|nguoi khuyet tat|nguoi lao dong viet nam di lam viec o nuoc ngoai theo hop dong|nha giao|' +
  'nha o|nhap canh, xuat canh, qua canh, cu tru cua nguoi nuoc ngoai tai viet nam|nuoi con nuoi|pha san|' +
  'phi va le phi|phi, le phi|pho bien, giao duc phap luat|phong chay va chua chay|phong chay, chua chay|' +
  'phong chay, chua chay va cuu nan, cuu ho|phong chong bao luc gia dinh|phong chong ma tuy|' +
  'phong chong rua tien|phong chong tham nhung|phong chong thien tai|phong khong nhan dan|phong thu dan su|' +
  'phong, chong bao luc gia dinh|phong, chong benh truyen nhiem|phong, chong khung bo|phong, chong ma tuy|' +
  'phong, chong mai dam|phong, chong mua ban nguoi|' +
  'phong, chong nhiem vi rut gay ra hoi chung suy giam mien dich mac phai o nguoi|phong, chong rua tien|' +
  'phong, chong tac hai cua ruou, bia|phong, chong tac hai cua thuoc la|phong, chong tham nhung|' +
  'phong, chong tham nhung, lang phi, tieu cuc|phong, chong thien tai|quan ly ngoai thuong|quan ly no cong|' +
  'quan ly thue|quan ly va dau tu von nha nuoc tai doanh nghiep|' +
  'quan ly, bao ve cong trinh quoc phong va khu quan su|quan ly, su dung tai san cong|' +
  'quan ly, su dung tai san nha nuoc|' +
  'quan ly, su dung von nha nuoc dau tu vao san xuat, kinh doanh tai doanh nghiep|' +
  'quan ly, su dung vu khi, vat lieu no va cong cu ho tro|' +
  'quan nhan chuyen nghiep, cong nhan va vien chuc quoc phong|quang cao|quoc phong|quoc tich viet nam|quy hoach|' +
  'quy hoach do thi|quy hoach do thi va nong thon|si quan quan doi nhan dan viet nam|so huu tri tue|' +
  'su dung nang luong tiet kiem va hieu qua|tai nguyen nuoc|tai nguyen, moi truong bien va hai dao|' +
  'tan so vo tuyen dien|thanh nien|thanh tra|the duc, the thao|thi dua khen thuong|thi dua, khen thuong|' +
  'thi hanh an dan su|thi hanh an hinh su|thi hanh tam giu, tam giam|' +
  'thi hanh tam giu, tam giam va cam di khoi noi cu tru|thoa thuan quoc te|thong ke|thu do|thu vien|thu y|' +
  'thuc hanh tiet kiem, chong lang phi|thuc hien dan chu o co so|thuc hien dan chu o xa, phuong, thi tran|' +
  'thue bao ve moi truong|thue gia tri gia tang|thue su dung dat nong nghiep|thue su dung dat phi nong nghiep|' +
  'thue tai nguyen|thue thu nhap ca nhan|thue thu nhap doanh nghiep|thue tieu thu dac biet|' +
  'thue xuat khau, thue nhap khau|thuong mai|thuy loi|thuy san|tiep can thong tin|tiep cong dan|' +
  'tieu chuan va quy chuan ky thuat|tin nguong, ton giao|tinh trang khan cap|to cao|to chuc chinh phu|' +
  'to chuc chinh quyen dia phuong|to chuc co quan dieu tra hinh su|to chuc hdnd va ubnd|' +
  'to chuc hoi dong nhan dan va uy ban nhan dan|to chuc quoc hoi|to chuc toa an nhan dan|' +
  'to chuc vien kiem sat nhan dan|to tung dan su|to tung hanh chinh|to tung hinh su|' +
  'toa an chuyen biet tai trung tam tai chinh quoc te|trach nhiem boi thuong cua nha nuoc|' +
  'trat tu, an toan giao thong duong bo|tre em|tri tue nhan tao|tro giup phap ly|trong tai thuong mai|' +
  'trong trot|trung cau y dan|trung mua, trung dung tai san|tu phap nguoi chua thanh nien|tuong tro tu phap|' +
  'uu dai nguoi co cong voi cach mang|viec lam|vien chuc|vien thong|xay dung|xu ly vi pham hanh chinh|xuat ban|' +
  'xuat canh, nhap canh|xuat canh, nhap canh cua cong dan viet nam';

const BY_WORD = new Map<string, string[]>();
for (const name of NAMES.split('|').sort((a, b) => b.length - a.length)) {
  const word = firstWord(name);
  BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), name]);
}

/** How many characters at the start of `text` are the name of a known law; 0 where none stands there. */
export function knownNameLength(text: string): number {
  const folded = fold(text.slice(0, 120));
  const known = BY_WORD.get(firstWord(folded))?.find(
    (name) => folded.startsWith(name) && !/[a-z]/.test(folded[name.length] ?? ' '),
  );
  return known?.length ?? 0;
}

function firstWord(folded: string): string {
  return /^[a-z]*/.exec(folded)?.[0] ?? '';
}
