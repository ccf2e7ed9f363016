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
  const wholeMonths = start.endsWith('-01') && end === lastDayOf(end.slice(0, 7));
  const days = wholeMonths ? [start.slice(0, 7), end.slice(0, 7)] : [start, end];
  return days.map((day) => showDay(day, language)).join(' – ');
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
