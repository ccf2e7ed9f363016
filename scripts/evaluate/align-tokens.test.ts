import { describe, expect, it } from 'vitest';
import { differences } from './align-tokens.js';

const show = (a: string, b: string): readonly string[] => {
  const [from, to] = [a.split(' '), b.split(' ')];
  return differences(from, to).map(
    (d) => `${from.slice(d.fromA, d.toA).join(' ')} > ${to.slice(d.fromB, d.toB).join(' ')} (${d.cost})`,
  );
};

describe('differences between two texts', () => {
  it('are none where they are the same', () => {
    expect(show('kế hoạch năm 2024', 'kế hoạch năm 2024')).toEqual([]);
  });

  it('are stretches put in, left out and exchanged', () => {
    expect(show('một hai ba bốn năm', 'một ba bốn năm sáu')).toEqual(['hai >  (1)', ' > sáu (1)']);
    expect(show('phân đấu đạt', 'phấn đấu đạt')).toEqual(['phân > phấn (1)']);
    expect(show('a b', 'c d')).toEqual(['a b > c d (2)']);
  });
});
