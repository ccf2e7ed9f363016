import { matchAt } from './units.js';

const THINGS = '(?:(?:người\\s+)?dân|người|phụ\\s+nữ|trẻ|ca|lao\\s+động)(?!\\p{L})';
const MANY = '(?:(?:1|một)\\s+(?:vạn|nghìn|triệu)|1000|1\\.000|10\\.?000|100\\.?000|10\\s?nghìn|100\\s?nghìn)';
const PER = new RegExp(`(?:\\s{1,2}\\p{L}+){1,6}(?:\\s?/\\s?|\\s+trên\\s+)${MANY}\\s+${THINGS}`, 'iuy');
/** "05 giường bệnh trên | 10.000 dân"; "05 lớp cho trên | 1.000 người" is a bound. */
const OVER = /\d(?:\s{1,2}(?!(?:cho|với|của|có|đạt|được|thu|hút|là|tới|đến|và)\s)\p{L}+){1,6}\s{1,2}trên\s{1,2}$/iu;
const WHOLE = new RegExp(`${MANY}\\s+${THINGS}`, 'iuy');

/** Whether a count is one per so many people, and may be a fraction: "20,5 | giường bệnh/10.000 dân". */
export function isPerMany(text: string, end: number): boolean {
  return matchAt(PER, text, end) !== null;
}

/** Whether a number says per how many: "15 bác sĩ trên | 10.000 dân". It is no figure. */
export function isDenominator(text: string, start: number): boolean {
  if (!/trên\s{1,2}$/iu.test(text.slice(Math.max(0, start - 6), start)) || !matchAt(WHOLE, text, start)) return false;
  return OVER.test(text.slice(Math.max(0, start - 80), start));
}
