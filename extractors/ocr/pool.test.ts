import { describe, expect, it } from 'vitest';
import { createPool } from './pool.js';
import { type Recogniser, RecogniserLost } from './recogniser.js';

function counting(fail = 0) {
  const counts = { started: 0, closed: 0 };
  const start = async (): Promise<Recogniser> => {
    if (++counts.started <= fail) throw new RecogniserLost('no memory');
    return {
      recognise: async () => [],
      recogniseAll: async () => [],
      close: async () => {
        counts.closed++;
      },
    };
  };
  return { counts, pool: createPool({ start, size: 2, jobsPerRecogniser: 9 }) };
}

describe('a pool of recognisers', () => {
  it('starts one for a job that is announced, and the job uses it', async () => {
    const { counts, pool } = counting();
    pool.announce();
    expect(counts.started).toBe(1);
    await pool.use(async () => {});
    expect(counts.started).toBe(1);
    pool.announce();
    expect(counts.started).toBe(1);
  });

  it('starts as many as jobs are announced together, and no more than it may', async () => {
    const { counts, pool } = counting();
    for (let i = 0; i < 3; i++) pool.announce();
    expect(counts.started).toBe(2);
    await Promise.all(Array.from({ length: 3 }, () => pool.use(async () => {})));
    expect(counts.started).toBe(2);
  });

  it('tells the job where the start failed, and starts anew for the next', async () => {
    const { counts, pool } = counting(1);
    pool.announce();
    await expect(pool.use(async () => {})).rejects.toThrow('no memory');
    await pool.use(async () => {});
    expect(counts.started).toBe(2);
  });

  it('closes what was announced and never used', async () => {
    const { counts, pool } = counting();
    pool.announce();
    await pool.close();
    pool.announce();
    expect(counts).toEqual({ started: 1, closed: 1 });
    await expect(pool.use(async () => {})).rejects.toThrow('closed');
  });
});
