import { findUnits } from '../gazetteer/index.js';

const KIND =
  /(?<!\p{L}|cấp )(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã|đặc khu|(?:Tỉnh|Thành|Huyện|Thị|Quận|quận) ủy) ((?!ủy)[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’–-]+){0,5})/gu;
/** No name begins or goes on with them, but for those that the gazetteer knows ("Năm Căn", "Định Hóa", "Kỳ Sơn"). */
const NOT_OF_NAMES = new Set(
  (
    'trong thực đến năm giai khóa khoá nhiệm kỳ về của tại trên theo và với cho để định lần thứ quý tháng từ do là được các ' +
    'gắn kế phương đối tuần đợt ngày số sau trước giữa khi triển đẩy nâng cải chuyển kiểm không đã đang hoàn tăng giảm như'
  ).split(' '),
);
/** Most names have two syllables; a third is one of the name only where the name or its clause ends with it. */
const USUAL = 2;

/** Names of units behind their kind with their capitals: "huyện suối mây năm 2025" → "huyện Suối Mây năm 2025". */
export function placesIn(text: string): string {
  return text.replace(KIND, (whole: string, kind: string, rest: string) => {
    const words = rest.split(' ');
    const length = knownLength(kind, words) || likelyLength(words);
    if (length === 0) return whole;
    return [kind, ...words.slice(0, length).map(capitals), ...words.slice(length)].join(' ');
  });
}

function knownLength(kind: string, words: readonly string[]): number {
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (!/[-–]$/u.test(name) && findUnits(/ủy$/u.test(kind) ? name : `${kind} ${name}`).length > 0) return length;
  }
  return 0;
}

function likelyLength(words: readonly string[]): number {
  const stop = words.findIndex((word) => NOT_OF_NAMES.has(word.toLowerCase()) || /^\d{3,}$/.test(word));
  const most = stop < 0 ? words.length : stop;
  if (/^\d{1,2}$/.test(words[0] ?? '')) return 1;
  // "Bà Rịa - Vũng Tàu", "Ea H’leo"
  if (words.slice(0, most).some((word) => /^[-–]$|['’]/u.test(word))) return most;
  return most <= USUAL + 1 ? most : USUAL;
}

function capitals(word: string): string {
  return word.replace(/(?<!\p{L}|['’])\p{L}/gu, (letter) => letter.toUpperCase());
}
