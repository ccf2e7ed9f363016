import { describe, expect, it } from 'vitest';
import { alignWords } from './align.js';
import { learn } from './expectation.js';

describe('alignWords', () => {
  it('pairs printed words with their readings, over lost and invented ones', () => {
    const printed = 'Ủy ban nhân dân xã ban hành kế hoạch'.split(' ');
    const read = 'Uy ban nhan | dan ban hanh ké hoach'.split(' ');
    const pairs = alignWords(printed, read).map((pair) => `${pair.printed}=${pair.read}`);
    expect(pairs).toEqual(['Ủy=Uy', 'ban=ban', 'nhân=nhan', 'dân=dan', 'ban=ban', 'hành=hanh', 'kế=ké', 'hoạch=hoach']);
  });
});

describe('learn', () => {
  it('finds which segments are read as which', () => {
    const table = learn(
      [
        { printed: 'đủ', read: 'dti', count: 8 },
        { printed: 'củ', read: 'cti', count: 5 },
        { printed: 'đi', read: 'di', count: 9 },
        { printed: 'có', read: 'c6', count: 6 },
        { printed: 'đó', read: 'd6', count: 6 },
        { printed: 'đó', read: 'do', count: 2 },
      ],
      8,
    );
    expect(table.get('đ')?.get('d')).toBeGreaterThan(0.8);
    expect(table.get('ủ')?.get('ti')).toBeGreaterThan(0.7);
    expect(table.get('ó')?.get('6')).toBeGreaterThan(table.get('ó')?.get('o') ?? 0);
  });
});
