import type { Line, Style, Word, Zone } from '../page.js';
import type { PlacedWord } from './raw-page.js';
import { type TextRow, textOf } from './rows.js';

/** A row as a line of the page model. */
export function lineOf(row: TextRow, zone: Zone, align: Style['align'] = null, flow: Line['flow'] = 'unknown'): Line {
  return {
    kind: 'line',
    text: textOf(row),
    box: row.box,
    words: row.words.map(bare),
    style: styleOf(row, align),
    zone,
    flow,
  };
}

function bare(word: PlacedWord): Word {
  return {
    text: word.text,
    box: word.box,
    confidence: word.confidence,
    ...(word.alternatives ? { alternatives: word.alternatives } : {}),
    ...(word.doubt ? { doubt: word.doubt } : {}),
  };
}

function styleOf(row: TextRow, align: Style['align']): Style {
  const first = row.words[0];
  const uniform = row.words.every(
    (w) => w.font === first?.font && w.bold === first?.bold && w.italic === first?.italic,
  );
  if (first && uniform) {
    const { bold, italic, font } = first;
    return { bold, italic, size: Math.round(row.size * 10) / 10, align, font };
  }
  const lead = leadLength(row, (word) => word.bold) ?? leadLength(row, (word) => word.italic);
  return {
    bold: most(row.words, (word) => word.bold),
    italic: most(row.words, (word) => word.italic),
    size: Math.round(row.size * 10) / 10,
    align,
    font: mostFrequentFont(row.words),
    ...(lead === null ? {} : { leadLength: lead }),
  };
}

function most(words: readonly PlacedWord[], read: (word: PlacedWord) => boolean | null): boolean | null {
  let yes = 0;
  let known = 0;
  for (const word of words) {
    const value = read(word);
    if (value === null) continue;
    known += word.text.length;
    if (value) yes += word.text.length;
  }
  return known === 0 ? null : yes * 2 > known;
}

/** Length of the text so styled that begins the row, `null` where none does or all of it is so. */
function leadLength(row: TextRow, read: (word: PlacedWord) => boolean | null): number | null {
  const end = row.words.findIndex((word) => read(word) !== true);
  if (end <= 0) return null;
  return row.words.slice(0, end).reduce((sum, word) => sum + word.text.length + 1, -1);
}

function mostFrequentFont(words: readonly PlacedWord[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) if (word.font) counts.set(word.font, (counts.get(word.font) ?? 0) + word.text.length);
  let best: string | null = null;
  let bestCount = 0;
  for (const [font, count] of counts) if (count > bestCount) [best, bestCount] = [font, count];
  return best;
}
