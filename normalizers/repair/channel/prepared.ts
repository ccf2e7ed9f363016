import type { CasePattern } from '../tokens/case.js';
import type { Channel } from './channel.js';
import type { Trie } from './trie.js';

/** A tree of words with what the channel says about its letters, printed in one pattern of capitals. */
export interface PreparedTrie {
  readonly trie: Trie;
  readonly channel: Channel;
  /** Per node, index into `letters`. */
  readonly letter: Int16Array;
  /** Per node, index into `pairs` of its letter and the one before, -1 where the channel reads none as one piece. */
  readonly pair: Int16Array;
  readonly letters: readonly string[];
  readonly pairs: readonly string[];
}

const prepared = new WeakMap<Trie, WeakMap<Channel, Map<CasePattern, PreparedTrie>>>();

/** Prepared once for each tree, channel and pattern. */
export function prepare(trie: Trie, channel: Channel, pattern: CasePattern): PreparedTrie {
  let byChannel = prepared.get(trie);
  if (!byChannel) {
    byChannel = new WeakMap();
    prepared.set(trie, byChannel);
  }
  let byPattern = byChannel.get(channel);
  if (!byPattern) {
    byPattern = new Map();
    byChannel.set(channel, byPattern);
  }
  let found = byPattern.get(pattern);
  if (!found) {
    found = build(trie, channel, pattern);
    byPattern.set(pattern, found);
  }
  return found;
}

function build(trie: Trie, channel: Channel, pattern: CasePattern): PreparedTrie {
  const letters: string[] = [];
  const pairs: string[] = [];
  const letterIndex = new Map<string, number>();
  const pairIndex = new Map<string, number>();
  const numberOf = (text: string, list: string[], index: Map<string, number>): number => {
    let at = index.get(text);
    if (at === undefined) {
      at = list.length;
      list.push(text);
      index.set(text, at);
    }
    return at;
  };
  const letter = new Int16Array(trie.letter.length).fill(-1);
  const pair = new Int16Array(trie.letter.length).fill(-1);
  const printed: string[] = [''];
  for (let node = 1; node < trie.letter.length; node++) {
    const up = trie.parent[node] as number;
    const small = trie.letters[trie.letter[node] as number] ?? '';
    const own = pattern === 'capitals' || (pattern === 'capital' && up === 0) ? small.toUpperCase() : small;
    printed[node] = own;
    letter[node] = numberOf(own, letters, letterIndex);
    const both = (printed[up] ?? '') + own;
    if (up > 0 && channel.costs.has(both)) pair[node] = numberOf(both, pairs, pairIndex);
  }
  return { trie, channel, letter, pair, letters, pairs };
}
