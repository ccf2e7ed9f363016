import type { Value } from '../schema.js';

/** A unit that follows a number. */
export interface UnitMatch {
  readonly unit: Value['unit'];
  /** What the number is multiplied by: 1e9 for "tỷ đồng". */
  readonly scale: number;
  /** Where it ends. */
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  'nghìn tỷ': 1e12,
  'ngàn tỷ': 1e12,
  'nghìn tỉ': 1e12,
  'ngàn tỉ': 1e12,
};

/** "%", "%%" (a slip of the typist), "điểm %", "phần trăm"; not "11,25%o", which is of a thousand. */
const PERCENT = /\s{0,2}(?:điểm\s+)?(?:%+(?!o(?!\p{L})|[₀°])|phần\s+trăm(?!\p{L}))/iuy;
/** "đồng", "triệu đồng", "tỷ đồng", "VNĐ". */
const MONEY =
  /\s{0,2}(?:((?:nghìn|ngàn)\s+t[ỷỉ]|nghìn|ngàn|triệu|tỷ|tỉ)\s+)?(?:đồng(?!\s+(?:chí|bào|nghiệp))|VNĐ|VND|đ)(?![\p{L}])/iuy;
/** "371 tỷ" with nothing counted after it; never the "tỷ" of "tỷ lệ", nor the million of "3 triệu lượt"; "27 tỷ 781 triệu đô la" is no sum in đồng. */
const BARE_MONEY =
  /\s{1,2}(triệu|tỷ|tỉ)(?!\p{L})(?!\s+\p{L})(?!\s+\d{1,3}\s+triệu\s+(?:đô|USD|ơ|euro|EUR|yên|nhân|lượt|tấn))/iuy;
/** "05 ngày", "3 ngày làm việc". */
const DAYS = /\s{1,2}ngày(?!\p{L})(?:\s+làm\s+việc(?!\p{L}))?/iuy;

/** The unit written right after `at`; `null` where something else stands there. */
export function unitAt(text: string, at: number): UnitMatch | null {
  const percent = matchAt(PERCENT, text, at);
  if (percent) return { unit: 'percent', scale: 1, end: at + percent[0].length };
  const money = matchAt(MONEY, text, at) ?? matchAt(BARE_MONEY, text, at);
  if (money) {
    const scale = SCALES[(money[1] ?? '').toLowerCase().replace(/\s+/gu, ' ')] ?? 1;
    return { unit: 'vnd', scale, end: at + money[0].length };
  }
  const days = matchAt(DAYS, text, at);
  if (days) return { unit: 'days', scale: 1, end: at + days[0].length };
  return null;
}

/** Words after a number that are not what is counted. */
const NO_NOUN = new Set(
  (
    'và hoặc hay đến tới của trong theo là đạt tại với do về được từ các những cho để so bằng trở thì mà ở trên dưới hơn khi như ' +
    'này đó nêu bị còn nhưng cũng đã sẽ có phải không lên xuống giảm tăng giờ phút tiếng tháng năm tuần quý tuổi nghìn ngàn vạn triệu tỷ tỉ đồng m cm mm km mét tấn tạ kg lít ha hecta héc m2 m3 usd eur euro kwh mw mbps gb tb'
  ).split(' '),
);
const NOUN = /(?:\s?\([\p{L}\s]{2,20}\))?\s{1,2}(?!con\s+số(?!\p{L}))(?:lượt\s+|số\s+)?(\p{L}[\p{L}&/-]*)/uy;

/** The first word of what is counted right after `at` ("05 biên chế" and "02 (hai) hội nghị"), `null` for none. */
export function nounAt(text: string, at: number): string | null {
  const noun = matchAt(NOUN, text, at)?.[1];
  if (noun === undefined) return null;
  // "03 đồng chí" are people, "50.000 đồng" is money.
  const isPeople =
    /^đồng$/iu.test(noun) && /^[\p{L}\s()]*?đồng\s+(?:chí|bào|nghiệp)(?!\p{L})/iu.test(text.slice(at, at + 24));
  if (!NO_NOUN.has(noun.toLowerCase()) || isPeople) return noun;
  // "20 lượt ở nước ngoài": so many times, of what was said before.
  return /^\s{1,2}lượt\s/iu.test(text.slice(at, at + 8)) ? 'lượt' : null;
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
