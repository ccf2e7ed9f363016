import { distanceWithin } from '../text/distance.js';
import { matchKey } from '../text/fold.js';
import type { ColumnRole } from './column-role.js';

/** What columns are called, without blanks and marks: by these a misread header is told. */
const NAMES = {
  number: ['stt', 'sott', 'sothutu'],
  goal: ['muctieu', 'chitieu', 'muctieuchitieu'],
  duty: ['nhiemvu', 'tennhiemvu', 'noidungnhiemvu', 'nhiemvugiaiphap'],
  work: ['hoatdong', 'congviec', 'noidungcongviec', 'noidunghoatdong', 'danhmuccachoatdong', 'danhmuchoatdong'],
  content: ['noidung', 'noidungthuchien', 'danhmuc'],
  outputs: [
    'ketqua',
    'sanpham',
    'ketquasanpham',
    'sanphamketqua',
    'ketquadaura',
    'sanphamdaura',
    'sanphamhoanthanh',
    'ketquathuchien',
  ],
  lead: [
    'chutri',
    'coquanchutri',
    'donvichutri',
    'coquanthuchien',
    'donvithuchien',
    'coquandonvichutri',
    'bophanchutri',
  ],
  coordinating: ['phoihop', 'coquanphoihop', 'donviphoihop', 'coquandonviphoihop', 'bophanphoihop'],
  deadline: ['thoigian', 'thoigianthuchien', 'thoigianhoanthanh', 'thoihan', 'thoihanhoanthanh', 'tiendo'],
  budget: ['kinhphi', 'kinhphithuchien', 'nguonkinhphi'],
  note: ['ghichu'],
} as const;

const KNOWN = Object.entries(NAMES).flatMap(([role, names]) =>
  names.map((name) => ({ role: role as keyof typeof NAMES, name })),
);

/**
 * The role of a header that was misread by a letter or two ("Thời gia", "Gi chú"), `null` where none is so near or two are
 * as near. Only for rows of which other columns show that they are a header.
 */
export function blurredHeaderOf(text: string): keyof typeof NAMES | null {
  const key = matchKey(text).replace(/\P{L}/gu, '');
  if (key.length < 2 || key.length > 24) return null;
  let best: keyof typeof NAMES | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { role, name } of KNOWN) {
    const distance = distanceWithin(key, name, name.length >= 9 ? 2 : 1);
    if (distance === null || distance > least) continue;
    if (distance === least && role !== best) best = null;
    else best = role;
    least = distance;
  }
  return best;
}

/** So large a part of a name may be misread where the cells of the column bear it out. */
const FAR = 0.4;

/** Roles of names that a header may be a bad reading of ("Thì qian"): none of them is sure without what the column holds. */
export function nearHeadersOf(text: string): ReadonlySet<ColumnRole> {
  const key = matchKey(text).replace(/\P{L}/gu, '');
  const near = new Set<ColumnRole>();
  if (key.length < 2 || key.length > 24) return near;
  for (const { role, name } of KNOWN) {
    if (distanceWithin(key, name, Math.max(1, Math.floor(name.length * FAR))) === null) continue;
    near.add(role === 'duty' || role === 'work' || role === 'content' ? 'activity' : role);
  }
  return near;
}
