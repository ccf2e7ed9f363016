import { describe, expect, it } from 'vitest';
import { loadChannel, readChannel } from './channel.js';
import { readingsAmong, searchTrie } from './search.js';
import { buildTrie } from './trie.js';

const WORDS = ['chúc', 'chức', 'chức năng', 'của', 'cửa', 'đảng', 'hiện', 'hiến', 'thực', 'thức', 'ứng'];
const trie = buildTrie(
  WORDS.map((word, id) => [word, id] as const),
  WORDS.map(() => -5),
);
const SCOPE = { weight: 1, margin: 6 };
const found = (read: string, pattern: 'small' | 'capital' = 'small'): string[] =>
  searchTrie(trie, loadChannel('without-vietnamese'), read, pattern, SCOPE).map(({ id }) => WORDS[id] ?? '');

describe('searchTrie', () => {
  it('finds what was printed behind what was read, best first', () => {
    expect(found('chirc')[0]).toBe('chức');
    expect(found('ctia')[0]).toBe('của');
    expect(found('thyc')[0]).toBe('thực');
    expect(found('hién')).toEqual(expect.arrayContaining(['hiện', 'hiến']));
  });

  it('tells capitals from small letters: only Đ is read as P', () => {
    expect(found('Pang', 'capital')[0]).toBe('đảng');
    expect(searchTrie(trie, loadChannel('without-vietnamese'), 'pang', 'small', SCOPE)[0]?.cost).toBeGreaterThan(5);
  });

  it('gives costs that add up over the segments', () => {
    const channel = readChannel('c\tc\t0.1\nủ\tti\t1.5\na\ta\t0.2\nủa\tia\t9\n');
    expect(searchTrie(trie, channel, 'ctia', 'small', SCOPE)[0]).toMatchObject({ id: 3, cost: expect.closeTo(1.8) });
  });

  it('finds nothing behind long nonsense', () => {
    expect(found('§'.repeat(40))).toEqual([]);
  });
});

describe('readingsAmong', () => {
  const channel = loadChannel('without-vietnamese');
  const all = WORDS.map((_, id) => id);

  it.each(['của', 'hiện', 'thực', 'đảng', 'chức'])('finds of some words what a search of all finds: %s', (read) => {
    const searched = searchTrie(trie, channel, read, 'small', SCOPE);
    expect(readingsAmong(all, trie, channel, read, 'small', SCOPE)).toEqual(searched);
    const some = all.filter((id) => id % 2 === 0 || WORDS[id] === read);
    const wanted = searched.filter(({ id }) => some.includes(id));
    expect(readingsAmong(some, trie, channel, read, 'small', SCOPE)).toEqual(wanted);
  });

  it('measures them by the best of all words, its own or not', () => {
    // Others are far nearer to what was read.
    expect(readingsAmong([WORDS.indexOf('chức năng')], trie, channel, 'hiện', 'small', SCOPE)).toEqual([]);
  });
});
