import { beginningOf, endingOf, followScore, loadModel } from '../../repair/index.js';
import { chunkMemory } from '../../text/chunk-memory.js';
import { firstHeld, lastHeld } from '../../text/edges.js';
import { matchKey } from '../../text/fold.js';
import { remembered } from '../../text/remembered.js';

/** How well one stretch of words goes on with another, in nats: above 0 where one sentence may run through both. */
export type Follow = (before: string, after: string) => number;

/** What it is worth that the document itself has the three words at the seam elsewhere, in nats. */
const FAMILIAR = 3;
/** Letters of a text that its last words are among. */
const NEAR = 60;

/** Words as they are matched, of what stands between spaces: the same ones come back in every cell. */
const keysIn = chunkMemory((chunk) => matchKey(chunk).match(/[^ ]+/g) ?? [], 50_000);

/** By the language model, and by the wording of the document: `text` is its running text. */
export function followsIn(text: string): Follow {
  const known = followersOf(matchKey(text));
  const model = loadModel();
  // Each stretch is held against many others.
  const endOf = remembered((text) => {
    const isEnd = /[.;:]$/.test(text.trimEnd().slice(-1));
    return {
      ending: endingOf(model, text),
      // What stands behind the end of a sentence does not go on with it.
      followers: isEnd ? '' : (known.get(lastHeld(text.slice(-40), 2, keysIn).join(' ')) ?? ''),
    };
  });
  const startOf = remembered((text) => ({
    beginning: beginningOf(model, text),
    first: ` ${firstHeld(text.slice(0, 20), 1, keysIn)[0] ?? ''} `,
  }));
  return (before, after) => {
    const { ending, followers } = endOf(before.length > NEAR ? before.slice(-NEAR) : before);
    const { beginning, first } = startOf(after);
    return followScore(model, ending, beginning) + (followers.includes(first) ? FAMILIAR : 0);
  };
}

/** By two words that follow one another, the words that stand behind them, each between blanks; `key` has single spaces. */
function followersOf(key: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  let [first, second] = [0, key.indexOf(' ') + 1];
  while (second > 0) {
    const third = key.indexOf(' ', second) + 1;
    if (third === 0) break;
    const end = key.indexOf(' ', third);
    const pair = key.slice(first, third - 1);
    known.set(pair, `${known.get(pair) ?? ' '}${key.slice(third, end < 0 ? key.length : end)} `);
    [first, second] = [second, third];
  }
  return known;
}
