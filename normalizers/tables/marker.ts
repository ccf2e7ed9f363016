const ROMAN = /^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A number cell or the beginning of a row: "I", "A.", "1", "1.2", "a)". */
export interface RowMarker {
  /** As printed, without closing punctuation. */
  readonly text: string;
  readonly kind: 'roman' | 'letter' | 'number' | 'small-letter';
}

/** Reads a whole number cell; `null` for other words. */
export function readRowMarker(text: string): RowMarker | null {
  const bare = text
    .replace(/[\s.):/-]+$/u, '')
    .replace(/^\(/, '')
    .trim();
  if (ROMAN.test(bare) || /^[IVX]+\.\d{1,2}$/.test(bare)) return { text: bare, kind: 'roman' };
  if (/^[A-HĐ]$/.test(bare)) return { text: bare, kind: 'letter' };
  if (/^[a-hđ]$/.test(bare)) return { text: bare, kind: 'small-letter' };
  if (/^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(bare)) return { text: bare, kind: 'number' };
  return null;
}

/** "I. CÔNG TÁC CHỈ ĐẠO" → its marker and where the words begin; `null` without a marker. */
export function readLeadingMarker(text: string): { readonly marker: RowMarker; readonly length: number } | null {
  const found = /^\s*(?:(?:Phần|Mục)\s+)?([IVXL]+|[A-HĐ]|\d{1,2}(?:\.\d{1,2}){0,2})\s*[.):/-]*\s+(?=\S)/u.exec(text);
  const marker = found?.[1] ? readRowMarker(found[1]) : null;
  return found && marker ? { marker, length: found[0].length } : null;
}
