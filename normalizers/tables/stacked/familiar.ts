import { followScore, loadModel } from '../../repair/index.js';
import { matchKey } from '../../text/fold.js';

/** How well one stretch of words goes on with another, in nats: above 0 where one sentence may run through both. */
export type Follow = (before: string, after: string) => number;

/** What it is worth that the document itself has the three words at the seam elsewhere, in nats. */
const FAMILIAR = 3;

/** By the language model, and by the wording of the document: `text` is its running text. */
export function followsIn(text: string): Follow {
  const words = matchKey(text).split(' ');
  const known = new Set<string>();
  for (let i = 2; i < words.length; i++) known.add(words.slice(i - 2, i + 1).join(' '));
  return (before, after) => {
    const seam = [
      ...matchKey(before.slice(-40)).split(' ').slice(-2),
      ...matchKey(after.slice(0, 20)).split(' ').slice(0, 1),
    ];
    const isTied = !/[.;:]\s*$/u.test(before);
    return followScore(loadModel(), before, after) + (isTied && known.has(seam.join(' ')) ? FAMILIAR : 0);
  };
}
