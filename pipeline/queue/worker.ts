import { statSync } from 'node:fs';
import { Worker } from 'bullmq';
import { defaultLimits, type Limits } from '../work/limits.js';
import type { Job } from '../work/messages.js';
import { createPool, type Outcome } from '../work/pool.js';
import { connectRedis, QUEUE } from './connection.js';

export interface QueueWorkerOptions {
  /** Redis, "redis://host:6379". */
  readonly url: string;
  /** Documents read side by side. */
  readonly concurrency: number;
  readonly limits?: Partial<Limits>;
  /** How long (milliseconds) a worker may be silent before others take its documents over. @default 30000 */
  readonly lockMs?: number;
  readonly onDocument?: (name: string, outcome: Outcome['type']) => void;
}

export interface QueueWorker {
  /** Finishes the documents in hand and takes no more. */
  drain(): Promise<void>;
}

/** A document may be taken over this often before it counts as one that kills its readers. */
const TAKE_OVERS = 10;

/**
 * Reads documents from the queue until drained, each in a process of its own. A worker that dies leaves its documents to
 * the others: reading is idempotent, records are written whole or not at all.
 * @throws where no Redis answers
 */
export async function startQueueWorker(options: QueueWorkerOptions): Promise<QueueWorker> {
  const connection = await connectRedis(options.url);
  const pool = createPool({ ...defaultLimits(options.concurrency), ...options.limits });
  const lockMs = options.lockMs ?? 30_000;
  const worker = new Worker<Job, Outcome>(
    QUEUE,
    async (queued) => {
      const { data: job } = queued;
      const { size } = statSync(job.path); // A file that is not in the shared directory fails here and is tried elsewhere.
      const outcome = await pool.run(job, size, (done, total) => void queued.updateProgress({ done, total }));
      options.onDocument?.(job.name, outcome.type);
      return outcome;
    },
    {
      connection,
      concurrency: options.concurrency,
      lockDuration: lockMs,
      stalledInterval: Math.max(1000, lockMs / 2),
      maxStalledCount: TAKE_OVERS,
    },
  );
  worker.on('error', () => {}); // Redis is away; the connection tries again by itself.
  await worker.waitUntilReady();
  return {
    async drain() {
      await worker.close();
      await pool.close();
      connection.disconnect();
    },
  };
}
