import type { ParagraphFacts } from '../word-model/facts.js';
import type { GroupState } from './state.js';

/** Control words that change how the text behind them looks; `value` is `null` where the word has no number. */
export const STYLE_WORDS: Readonly<Record<string, (value: number | null) => Partial<GroupState>>> = {
  b: (value) => ({ bold: value !== 0 }),
  i: (value) => ({ italic: value !== 0 }),
  caps: (value) => ({ caps: value !== 0 }),
  v: (value) => ({ hidden: value !== 0 }),
  deleted: (value) => ({ deleted: value !== 0 }),
  fs: (value) => ({ size: value }),
  super: () => ({ vertical: 'superscript' }),
  sub: () => ({ vertical: 'subscript' }),
  nosupersub: () => ({ vertical: 'baseline' }),
  uc: (value) => ({ fallback: Math.min(Math.max(value ?? 1, 0), 16) }),
  plain: () => ({ bold: false, italic: false, caps: false, hidden: false, vertical: 'baseline', size: 24, font: null }),
};

export const ALIGN_WORDS: Readonly<Record<string, ParagraphFacts['align']>> = {
  ql: 'left',
  qc: 'center',
  qr: 'right',
  qj: 'justify',
};

/** Control words that end or break something. */
export const ACTION_WORDS: Readonly<Record<string, 'endParagraph' | 'lineBreak' | 'pageBreak' | 'endCell' | 'endRow'>> =
  {
    par: 'endParagraph',
    sect: 'pageBreak',
    page: 'pageBreak',
    line: 'lineBreak',
    cell: 'endCell',
    row: 'endRow',
  };
