import { describe, expect, it } from 'vitest';
import { steadyMemory } from './steady-memory.js';

describe('the environment of a process that reads scans', () => {
  it('makes the allocator give large blocks back', () =>
    expect(steadyMemory({})).toMatchObject({ MALLOC_MMAP_THRESHOLD_: '131072' }));
  it('is otherwise the one given, whose own settings hold', () => {
    const given = { PATH: '/bin', MALLOC_ARENA_MAX: '8' };
    expect(steadyMemory(given)).toMatchObject(given);
  });
});
