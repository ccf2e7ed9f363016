import type { LanguageModel } from '../model/language-model.js';

/** The words of a model as a tree of letters; nodes are numbered so that a parent comes before its children. */
export interface Trie {
  /** Index into `letters` of the letter that leads to the node, -1 for the root (node 0). */
  readonly letter: Int16Array;
  readonly parent: Int32Array;
  /** First node behind the subtree of each node: jumping over it prunes the subtree. */
  readonly after: Int32Array;
  /** Id of the word that ends here, -1 for none. */
  readonly word: Int32Array;
  /** The node at which each word ends, by its id. */
  readonly nodeOf: ReadonlyMap<number, number>;
  /** Frequency (ln) of the word that ends here. */
  readonly wordFrequency: Float32Array;
  /** Highest frequency of the words at or below each node. */
  readonly frequency: Float32Array;
  readonly letters: readonly string[];
  /** Letters of the longest word. */
  readonly depth: number;
}

const tries = new WeakMap<LanguageModel, { readonly words: Trie; readonly abbreviations: Trie }>();

/** The trees of a model's lower-case words and of its abbreviations (in lower case too), built once. */
export function triesOf(model: LanguageModel): { readonly words: Trie; readonly abbreviations: Trie } {
  let found = tries.get(model);
  if (!found) {
    const words: [string, number][] = [];
    const abbreviations: [string, number][] = [];
    model.words.forEach((word, id) => {
      if (!/^\p{L}+$/u.test(word)) return;
      const lower = word.toLowerCase();
      (word === lower ? words : abbreviations).push([lower, id]);
    });
    found = { words: buildTrie(words, model.unigram), abbreviations: buildTrie(abbreviations, model.unigram) };
    tries.set(model, found);
  }
  return found;
}

export function buildTrie(entries: readonly (readonly [word: string, id: number])[], unigram: ArrayLike<number>): Trie {
  const sorted = [...entries].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  const letters: string[] = [];
  const index = new Map<string, number>();
  const letter: number[] = [-1];
  const parent: number[] = [-1];
  const word: number[] = [-1];
  const path: number[] = [0];
  let previous = '';
  let depth = 0;
  for (const [text, id] of sorted) {
    let shared = 0;
    while (shared < text.length && shared < previous.length && text[shared] === previous[shared]) shared++;
    path.length = shared + 1;
    for (let i = shared; i < text.length; i++) {
      const char = text[i] ?? '';
      let at = index.get(char);
      if (at === undefined) {
        at = letters.length;
        letters.push(char);
        index.set(char, at);
      }
      letter.push(at);
      parent.push(path[i] ?? 0);
      word.push(-1);
      path.push(letter.length - 1);
    }
    // "TTG" and "TTg" share a path: the first, more frequent one stays.
    const end = path[text.length] ?? 0;
    if ((word[end] ?? -1) < 0) word[end] = id;
    previous = text;
    depth = Math.max(depth, text.length);
  }
  const after = new Int32Array(letter.length);
  const wordFrequency = Float32Array.from(word, (id) => (id < 0 ? -100 : (unigram[id] ?? -100)));
  const frequency = wordFrequency.slice();
  for (let node = letter.length - 1; node >= 0; node--) {
    if ((after[node] as number) <= node) after[node] = Math.max(after[node] as number, node + 1);
    const up = parent[node] ?? -1;
    if (up < 0) continue;
    after[up] = Math.max(after[up] as number, after[node] as number);
    frequency[up] = Math.max(frequency[up] as number, frequency[node] as number);
  }
  const nodeOf = new Map<number, number>();
  word.forEach((id, node) => {
    if (id >= 0) nodeOf.set(id, node);
  });
  return {
    letter: Int16Array.from(letter),
    parent: Int32Array.from(parent),
    after,
    word: Int32Array.from(word),
    nodeOf,
    wordFrequency,
    frequency,
    letters,
    depth,
  };
}
