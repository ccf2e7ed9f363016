import type { Language } from './language.js';

/** A day of the data ("2024-07-31", "2024-07") as people write it: in Vietnamese "31/07/2024", "07/2024". */
export function showDay(iso: string, language: Language): string {
  return language === 'vi' ? iso.split('-').reverse().join('/') : iso;
}
