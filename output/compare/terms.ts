import { inOneWording } from './register.js';

/**
 * Words that carry no indicator of their own: links, verbs of intent, words of quantity, and the words for levels and
 * bodies that change from one level to the next ("của tỉnh", "trên địa bàn huyện", "thuộc UBND xã"). Folded.
 */
const EMPTY_WORDS = new Set(
  (
    'cac cua va la co duoc tai theo trong ve den cho voi tu o boi do nay thi ma hoac cung nhung mot so deu phai khi ' +
    'phan dau bao dam dam tiep tuc thuc hien trien khai dat ty le toi thieu tren duoi it nhat khoang tro len hon muc ' +
    'tong phan tram nam tinh huyen xa phuong thi tran thanh pho quan dia ban thuoc uy ban nhan dan cap ' +
    'quy dinh day du kip thoi nghiem tuc'
  ).split(' '),
);

/** Words that only say that something is measured, where an indicator begins with them. */
const MEASURE_WORD = /^\s*(?:giá trị|tỷ lệ|tỉ lệ|tổng số|số lượng|số)(?=\s)/iu;

/**
 * The words of an indicator that tell it from others: in one wording, empty words left out, neighbouring words also as
 * pairs, because Vietnamese words are mostly of two syllables.
 * @param names folded syllables of place names, which differ between units and mean nothing
 */
export function terms(indicator: string, names: ReadonlySet<string> = new Set()): readonly string[] {
  const syllables = inOneWording(indicator.replace(MEASURE_WORD, ''))
    .split(' ')
    .filter((word) => IS_WORD.test(word) && !EMPTY_WORDS.has(word) && !names.has(word));
  const pairs = syllables.slice(1).map((word, i) => `${syllables[i]} ${word}`);
  return [...syllables, ...pairs];
}

const IS_WORD = /^\p{L}+$/u;
