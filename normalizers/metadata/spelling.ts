import { fold } from '../text/fold.js';
import { matchesOf } from '../text/matches.js';
import { WORD_END, WORD_START } from '../text/pattern.js';

/** Texts beyond these tell no more of how a name is spelled. */
const MOST_TEXTS = 400;

/**
 * How the document itself spells a name most often. Where diacritics were lost and restored, one place may stand under several
 * spellings ("KHE LƯỢNG", "Khe Luông", "Khe Lương"): the letters are the same, the majority tells. A tie leaves the name as
 * it is.
 */
export function usualSpelling(name: string, texts: readonly string[]): string {
  const key = fold(name);
  if (key.length < 3) return name;
  const pattern = new RegExp(`${WORD_START}${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${WORD_END}`, 'gu');
  const counts = new Map<string, number>();
  for (const text of texts.slice(0, MOST_TEXTS)) {
    const folded = fold(text);
    if (!folded.includes(key)) continue;
    for (const match of matchesOf(folded, pattern)) {
      const spelled = text.slice(match.index, match.index + key.length);
      // "Khe Lương": each word with a capital, else it is no name ("sông mã").
      if (spelled.split(' ').every((word) => /^\p{Lu}\p{Ll}*$/u.test(word))) {
        counts.set(spelled, (counts.get(spelled) ?? 0) + 1);
      }
    }
  }
  let best = name;
  let most = counts.get(name) ?? 0;
  for (const [spelled, count] of counts) {
    if (count > most && count >= 2) {
      best = spelled;
      most = count;
    }
  }
  return best;
}
