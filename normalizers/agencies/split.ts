/** "- Sở Nội vụ": list bullets, as printed or as read by OCR. */
const BULLET = /^[-–—+•*·▪]\s*/u;
/** Names that hold a dash between two words with capitals: left and right of it. */
const COMPOUND =
  /(?:Lao động - Thương|Tài chính - Kế|Kế hoạch - Tài|Văn h(?:óa|oá) - (?:Thông|Xã|Thể|Truyền|Nghệ)|Truyền thông - Văn|Kinh tế - (?:Hạ|Xã|Kỹ|Ngân)|HĐND - UBND|nhân dân - Ủy|Phát thanh - Truyền)$/iu;

/**
 * The entries of a cell: split at `;` outside brackets and at list bullets, never at commas ("Các sở, ban, ngành, UBND các
 * huyện" is one). Bullets and closing punctuation are dropped; the words stay as printed.
 */
export function splitList(text: string): readonly string[] {
  return splitListSpans(text).map(({ from, to }) => text.slice(from, to));
}

/** Offsets of the entries of a cell, see `splitList`. */
export function splitListSpans(text: string): readonly { readonly from: number; readonly to: number }[] {
  const cuts = [0];
  const isBulleted = BULLET.test(text.trimStart());
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (char === ';' || char === '\n') cuts.push(i + 1);
    else if (isBulletAt(text, i, isBulleted)) cuts.push(i);
  }
  cuts.push(text.length);
  const spans: { from: number; to: number }[] = [];
  for (let n = 0; n + 1 < cuts.length; n++) {
    const span = trimmed(text, cuts[n] ?? 0, cuts[n + 1] ?? 0);
    if (span.to > span.from) spans.push(span);
  }
  return spans;
}

/** ` - Sở`: a dash that begins an entry, in a cell whose first entry begins with one or after a full stop. */
function isBulletAt(text: string, i: number, isBulleted: boolean): boolean {
  if (text[i - 1] !== ' ' || !/[-–•+▪]/.test(text[i] ?? '')) return false;
  const before = text.slice(Math.max(0, i - 24), i).trimEnd();
  if (text[i] === '•' || text[i] === '▪') return true;
  const next = /^.\s*(\p{L})/u.exec(text.slice(i, i + 4))?.[1] ?? '';
  if (!/\p{Lu}/u.test(next)) return false;
  if (/[.:)]$/.test(before)) return isBulleted || before.endsWith('.');
  return isBulleted && text[i + 1] === ' ' && !isNameDash(before, text.slice(i + 1));
}

/** Whether a dash between these words is part of a name: "Phòng Tài chính" - "Kế hoạch". */
export function isNameDash(before: string, after: string): boolean {
  const next = /^\s*\p{L}+/u.exec(after.slice(0, 12))?.[0].trimStart() ?? '';
  return COMPOUND.test(`${before.slice(-24).trimEnd()} - ${next}`);
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const lead = /^\s*(?:[-–—+•*·▪]\s*)*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const inner = text.slice(from + lead, to);
  // "v.v." and "…" end with a mark of their own.
  const tail = /(?:v\.v\.?|\.\.\.)$/.test(inner.trimEnd()) ? inner.trimEnd() : inner.replace(/[\s;,.]+$/u, '');
  return { from: from + lead, to: from + lead + tail.length };
}

/** The agencies of a cell (Chủ trì, Phối hợp), as printed; see `splitList`. */
export function splitAgencies(text: string): string[] {
  return [...splitList(text)];
}
