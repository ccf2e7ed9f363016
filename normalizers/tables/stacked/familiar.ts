import { firstWords, followScore, lastWords, loadModel } from '../../repair/index.js';
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
  const model = loadModel();
  // Each stretch is held against many others.
  const endOf = remembered((text) => ({
    words: lastWords(model, text),
    keys: matchKey(text.slice(-40)).split(' ').slice(-2),
    isTied: !/[.;:]\s*$/u.test(text),
  }));
  const startOf = remembered((text) => ({
    words: firstWords(model, text),
    keys: matchKey(text.slice(0, 20)).split(' ').slice(0, 1),
  }));
  return (before, after) => {
    const [end, start] = [endOf(before), startOf(after)];
    const isFamiliar = end.isTied && known.has([...end.keys, ...start.keys].join(' '));
    return followScore(model, end.words, start.words) + (isFamiliar ? FAMILIAR : 0);
  };
}

function remembered<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    let found = made.get(text);
    if (found === undefined) {
      found = make(text);
      made.set(text, found);
    }
    return found;
  };
}
