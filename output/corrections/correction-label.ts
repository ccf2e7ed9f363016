import { showDay } from '../day.js';
import type { Label, Language } from '../language.js';
import type { AppliedCorrection } from './applied.js';
import type { Json } from './correction.js';

/** What the places that are corrected most are called; any other one is shown as its pointer. */
const PLACES: Readonly<Record<string, Label>> = {
  'value/number': { vi: 'con số', en: 'figure' },
  'value/upper': { vi: 'mức trên', en: 'upper figure' },
  'value/comparator': { vi: 'dấu so sánh', en: 'comparator' },
  'value/unit': { vi: 'đơn vị tính', en: 'unit' },
  value: { vi: 'mức', en: 'value' },
  'ratio/numerator': { vi: 'tử số', en: 'numerator' },
  'ratio/denominator': { vi: 'mẫu số', en: 'denominator' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  scope: { vi: 'phạm vi', en: 'scope' },
  field: { vi: 'lĩnh vực', en: 'field' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  'metadata/number': { vi: 'số, ký hiệu', en: 'number' },
  'metadata/issuedOn': { vi: 'ngày ban hành', en: 'date of issue' },
  'metadata/title': { vi: 'trích yếu', en: 'title' },
  'metadata/issuer': { vi: 'cơ quan ban hành', en: 'issuer' },
};

/** A correction in one line for people: that there is one, what was read, what holds, and on whose word. */
export function correctionLabel(correction: AppliedCorrection): Label {
  const { pointer, record, read, corrected, by, at, why } = correction;
  const place = pointer
    .split('/')
    .slice(record === null ? 1 : 3)
    .join('/');
  const who = (language: Language): string => `${by}, ${showDay(at.slice(0, 10), language)}: ${why}`;
  const { vi, en } = PLACES[place] ?? { vi: place, en: place };
  return {
    vi: `đã đính chính ${vi}: đọc được ${shown(read, 'vi')}, nay là ${shown(corrected, 'vi')} (${who('vi')})`,
    en: `corrected ${en}: read as ${shown(read, 'en')}, now ${shown(corrected, 'en')} (${who('en')})`,
  };
}

function shown(value: Json, language: Language): string {
  if (value === null) return { vi: 'không có gì', en: 'nothing' }[language];
  // Figures look as they do everywhere for people (show/figure.ts).
  if (typeof value === 'number') return value.toLocaleString('vi-VN', { maximumFractionDigits: 6 });
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
