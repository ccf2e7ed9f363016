import { fold } from '../../normalizers/text/fold.js';

/** Abbreviations of the register, written out, so that "TTHC" and "thủ tục hành chính" are the same words. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  cbcc: 'cán bộ công chức',
  cbccvc: 'cán bộ công chức viên chức',
  cchc: 'cải cách hành chính',
  cntt: 'công nghệ thông tin',
  csdl: 'cơ sở dữ liệu',
  dtnn: 'đầu tư nước ngoài',
  dvc: 'dịch vụ công',
  dvctt: 'dịch vụ công trực tuyến',
  dvsn: 'đơn vị sự nghiệp',
  gqtthc: 'giải quyết thủ tục hành chính',
  hdnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  nsnn: 'ngân sách nhà nước',
  qppl: 'quy phạm pháp luật',
  tthc: 'thủ tục hành chính',
  ttdt: 'thông tin điện tử',
  ttpvhcc: 'trung tâm phục vụ hành chính công',
  ubnd: 'ủy ban nhân dân',
  vbqppl: 'văn bản quy phạm pháp luật',
};

/**
 * Words that carry no indicator of their own: links, verbs of intent, words of quantity, and the words for levels and
 * bodies that change from one level to the next ("của tỉnh", "trên địa bàn huyện", "thuộc UBND xã"). Folded.
 */
const EMPTY_WORDS = new Set(
  (
    'cac cua va la co duoc tai theo trong ve den cho voi tu o boi do nay thi ma hoac cung nhung mot so deu phai khi ' +
    'phan dau bao dam dam tiep tuc thuc hien trien khai dat ty le toi thieu tren duoi it nhat khoang tro len hon muc ' +
    'tong phan tram nam tinh huyen xa phuong thi tran thanh pho quan dia ban thuoc uy ban nhan dan cap ' +
    'quy dinh dung day du kip thoi nghiem tuc'
  ).split(' '),
);

/** Words that only say that something is measured, where an indicator begins with them. */
const MEASURE_WORD = /^\s*(?:giá trị|tỷ lệ|tỉ lệ|tổng số|số lượng|số)(?=\s)/iu;

/**
 * The words of an indicator that tell it from others: abbreviations written out, empty words left out, tone marks folded
 * (OCR may have hurt them), neighbouring words also as pairs, because Vietnamese words are mostly of two syllables.
 * @param names folded syllables of place names, which differ between units and mean nothing
 */
export function terms(indicator: string, names: ReadonlySet<string> = new Set()): readonly string[] {
  const syllables: string[] = [];
  for (const token of indicator
    .replace(MEASURE_WORD, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    const folded = fold(token);
    for (const word of (WRITTEN_OUT[folded] ?? token).split(' ')) {
      const key = fold(word);
      if (!EMPTY_WORDS.has(key) && !names.has(key)) syllables.push(key);
    }
  }
  const pairs = syllables.slice(1).map((word, i) => `${syllables[i]} ${word}`);
  return [...syllables, ...pairs];
}
