import { describe, expect, it } from 'vitest';
import { wholeName, withUnitName } from './whole-name.js';

const known = { kind: 'xa', name: 'Tân Phong', level: 'commune' } as const;

describe('wholeName', () => {
  it('goes on as the place before the date does', () =>
    expect(wholeName(known, 'ỦY BAN NHÂN DÂN XÃ TÂN PHONG HẠ', 'Tân Phong Hạ')?.name).toBe('Tân Phong Hạ'));

  it.each([
    ['ỦY BAN NHÂN DÂN XÃ TÂN PHONG', 'Tân Phong'],
    ['ỦY BAN NHÂN DÂN XÃ TÂN PHONG', 'Tân Phong Hạ'],
    ['ỦY BAN NHÂN DÂN XÃ TÂN PHONG CỘNG HÒA', 'Vĩnh Khê'],
  ])('stays: %s, %s', (printed, place) => expect(wholeName(known, printed, place)?.name).toBe('Tân Phong'));
});

describe('withUnitName', () => {
  it('writes the name as the unit has it', () =>
    expect(withUnitName('Ủy ban nhân dân xã Tân Phong hạ', 'Tân Phong Hạ')).toBe('Ủy ban nhân dân xã Tân Phong Hạ'));

  it('writes it in no other word', () => expect(withUnitName('Ủy ban nhân dân', 'An')).toBe('Ủy ban nhân dân'));
});
