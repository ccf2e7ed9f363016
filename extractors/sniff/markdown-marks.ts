/**
 * Marks that plain official prose does not hold: `# heading`, `**bold**`, `*italic*` around words, `<sup>1</sup>`,
 * `| --- |`. A bullet "* …" or a footnote sign "(*)" is none.
 */
const MARKS: readonly (readonly [needs: string, pattern: RegExp])[] = [
  ['#', /^#{1,6}[ \t]+\S/gm],
  ['**', /\*\*(?=[^\s*])[^*\n]{0,400}[^\s*]\*\*/g],
  ['*', /(?<![\p{L}\p{N}*])\*(?=[^\s*)])[^*\n]{0,400}[^\s*(]\*(?![\p{L}\p{N}*])/gu],
  ['<', /<\/?(?:sup|sub|br|b|i|u|em|strong)[ \t]*\/?>/gi],
  ['---', /^[ \t]*(?:\|[ \t]*)?(?::?-{3,}:?[ \t]*\|[ \t]*)+(?::?-+:?[ \t]*)?$/gm],
  ['```', /^```/gm],
  ['<', /<sup>\s*\(?\d/gi],
  ['[^', /\[\^\d{1,3}\]/g],
];

/** How many Markdown marks stand in a text; three or more make it Markdown. Most texts have no sign of most of them. */
export function countMarkdownMarks(text: string): number {
  return MARKS.reduce(
    (count, [needs, pattern]) => count + (text.includes(needs) ? (text.match(pattern)?.length ?? 0) : 0),
    0,
  );
}
