import { joinLocated, type LocatedText, sliceLocated } from '../located-text.js';
import { isCapitals, readMarker } from '../paragraphs/index.js';
import type { Placed } from './parts/index.js';

/**
 * The title of the appendix that begins at `index`: what follows "PHỤ LỤC" on its line, and the lines in capitals under
 * it, up to the bracket "(Kèm theo …)".
 */
export function appendixTitle(
  placed: readonly Placed[],
  index: number,
): { readonly text: string | null; readonly located: LocatedText } {
  const first = placed[index]?.paragraph;
  if (!first) return { text: null, located: { text: '', segments: [{ from: 0, start: 0 }] } };
  const marker = readMarker(first.text);
  const from = marker?.kind === 'appendix' ? marker.length : 0;
  const pieces: LocatedText[] = [];
  const add = (located: LocatedText, start: number): boolean => {
    const bracket = located.text.indexOf('(', start);
    const attached = bracket >= 0 && /^\(\s*(?:ban hành )?kèm theo/iu.test(located.text.slice(bracket));
    const end = attached ? bracket : located.text.length;
    const text = located.text.slice(start, end);
    const trimmedStart = start + (text.length - text.trimStart().length);
    const trimmedEnd = start + text.trimEnd().length;
    if (trimmedEnd > trimmedStart) pieces.push(sliceLocated(located, trimmedStart, trimmedEnd));
    return attached;
  };
  const ended = add(first, from);
  if (!ended) {
    for (let i = index + 1; i < Math.min(placed.length, index + 6); i++) {
      const next = placed[i];
      if (next?.part !== 'appendix' || next.paragraph.text.startsWith('(') || next.paragraph.zone !== 'body') break;
      const { text } = next.paragraph;
      const untitled = pieces.length === 0 && text.length <= 250 && readMarker(text) === null;
      if (!isCapitals(text.replace(/\(.*$/u, '')) && !untitled) break;
      if (/^(?:STT|TT|Stt|Số TT)(?!\p{L})/u.test(text) || (readMarker(text) && pieces.length > 0)) break;
      if (add(next.paragraph, 0)) break;
    }
  }
  if (pieces.length === 0) return { text: null, located: sliceLocated(first, 0, first.text.length) };
  const located = joinLocated(pieces);
  return { text: located.text, located };
}
