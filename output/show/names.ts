import { lengthOfMonth } from '../../normalizers/deadlines/index.js';
import type { Metadata } from '../../normalizers/schema.js';
import { showDay } from '../day.js';
import type { Language } from '../language.js';

/** "Khe Lương, Bình Lĩnh": the unit that issued a document, the smallest first. */
export function unitName({ commune, district, province }: Metadata['unit']): string {
  return [commune, district, province].filter((name) => name !== null).join(', ');
}

/** "2024" for a whole year, "2025-01 – 2025-06" for whole months, else both days; empty where either is not known. */
export function periodName({ start, end }: Metadata['period'], language: Language): string {
  if (start === null || end === null) return '';
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const [endYear = 0, endMonth = 0, endDay = 0] = end.split('-').map(Number);
  const wholeMonths = start.endsWith('-01') && endDay === lengthOfMonth(endYear, endMonth);
  const days = wholeMonths ? [start.slice(0, 7), end.slice(0, 7)] : [start, end];
  return days.map((day) => showDay(day, language)).join(' – ');
}
