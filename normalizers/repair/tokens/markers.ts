import { matchesOf } from '../../text/matches.js';

/**
 * What is mended by rule, because its place proves what was printed. Nothing else may touch a digit or a numeral.
 */
export interface MarkerChange {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Strokes at the head of a line of capitals: "|. MỤC ĐÍCH", "I1l. CÁC HOẠT ĐỘNG", "lI. NHIỆM VỤ". */
const HEADING = /^[ \t*#]*([|Il1!]{1,3})(?=\.[ \t]*\p{Lu}[\p{L}\p{N}'’ ,|-]{2,})/dgmu;
/** "Quý I11/2025", "quy IlI năm": a quarter is counted in Roman numerals. */
const QUARTER = /(?<![\p{L}\p{M}\p{N}])[Qq]u[yýỳỷỹỵ][ \t]+([|Il1!]{2,3})(?=\/\d{4}|[ \t,.;]|$)/dgmu;
/** "S6: 15/KH-UBND", "Sé 15/QĐ-UBND": the word before a document number. */
const NUMBER_WORD = /(?<![\p{L}\p{M}\p{N}])([Ss][6óôòõöéo0ốồổỗộ])(?=:?[ \t]*\d{1,5}\/(?:\d{4}\/)?[\p{Lu}])/dgu;

/** "QĐ-TTg_ngày": dirt on the line between two words, where the page is read badly anyway. */
const UNDERLINE = /(?<=\p{L})_(?=\p{L})/gu;

export function mendMarkers(text: string, damaged: boolean): MarkerChange[] {
  const found: MarkerChange[] = [];
  if (damaged)
    for (const { index } of matchesOf(text, UNDERLINE)) found.push({ start: index, end: index + 1, after: ' ' });
  for (const match of matchesOf(text, HEADING)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const line = text.slice(start, lineEnd(text, end));
    // A lone 1 is a number; the rest of the line must be in capitals, as a part's heading is.
    if (/^1+$/.test(match[1] ?? '') || !mostlyCapitals(line.slice(match[1]?.length ?? 0))) continue;
    found.push({ start, end, after: 'I'.repeat((match[1] ?? '').length) });
  }
  for (const match of matchesOf(text, QUARTER)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (!/^1+$/.test(match[1] ?? '')) found.push({ start, end, after: 'I'.repeat((match[1] ?? '').length) });
  }
  for (const match of matchesOf(text, NUMBER_WORD)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    found.push({ start, end, after: `${text[start]}ố` });
  }
  return found.filter(({ start, end, after }) => text.slice(start, end) !== after).sort((a, b) => a.start - b.start);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function mostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && letters.filter((letter) => letter !== letter.toLowerCase()).length >= 0.7 * letters.length
  );
}
