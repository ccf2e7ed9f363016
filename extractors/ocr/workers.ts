import { availableParallelism, freemem } from 'node:os';

/** Bytes that one worker and the page that it reads take at most. */
const MEMORY_PER_WORKER = 600 * 1024 * 1024;
const MOST_WORKERS = 8;

/** As many workers as cores and free memory allow, at least one. */
export function usualWorkers(): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / MEMORY_PER_WORKER), MOST_WORKERS));
}
