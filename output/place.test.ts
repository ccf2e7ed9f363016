import { describe, expect, it } from 'vitest';
import type { Section } from '../normalizers/schema.js';
import { placeLabel, sectionPath } from './place.js';

function section(id: string, parent: string | null, marker: string | null): Section {
  const source = { page: null, start: 0, end: 1, quote: '' };
  return { id, parent, marker, title: null, level: 1, role: 'other', field: null, source, confidence: 1 };
}

describe('where a figure stands', () => {
  it('is its page, and in a file without pages its section', () => {
    const source = { page: null, start: 0, end: 1, quote: '' };
    expect(placeLabel({ ...source, page: 4 }, 'II.1')?.vi).toBe('trang 4');
    expect(placeLabel(source, 'II.1')?.vi).toBe('mục II.1');
    expect(placeLabel(source)).toBeNull();
  });

  it('is cited with the sections around it, of which none is said twice', () => {
    const sections = [
      section('a', null, 'II'),
      section('b', 'a', '1'),
      section('c', 'b', '1.2'),
      section('d', 'a', null),
    ];
    expect(sectionPath({ sections }, 'b')).toBe('II.1');
    expect(sectionPath({ sections }, 'c')).toBe('II.1.2');
    expect(sectionPath({ sections }, 'd')).toBe('II');
    expect(sectionPath({ sections }, null)).toBeNull();
  });

  it('ends where a section is said to stand in a later one', () => {
    const sections = [section('a', 'b', 'I'), section('b', 'a', '1')];
    expect(sectionPath({ sections }, 'b')).toBe('I.1');
  });
});
