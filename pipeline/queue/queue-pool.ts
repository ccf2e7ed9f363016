import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Queue, QueueEvents } from 'bullmq';
import type { Job } from '../work/messages.js';
import type { Outcome, Pool } from '../work/pool.js';
import { connectRedis, QUEUE } from './connection.js';

/** Tries of one document, where the machine that reads it fails it; the document's own faults are no failures. */
const TRIES = 3;
/** Finished jobs are kept this long (seconds), so that a run that was interrupted finds what was done meanwhile. */
const KEEP_SECONDS = 24 * 3600;

/**
 * A pool whose documents are read by `chitieu worker` processes on as many machines as want to, over a shared
 * directory. A job's id is the hash of what is to be read and with which options, so that adding it twice is harmless.
 * @throws where no Redis answers
 */
export async function createQueuePool(url: string): Promise<Pool> {
  const connection = await connectRedis(url);
  const queue = new Queue<Job, Outcome>(QUEUE, { connection });
  queue.setMaxListeners(0); // Each document that waits listens for the end of the queue.
  const events = new QueueEvents(QUEUE, { connection: connection.duplicate() });
  await events.waitUntilReady();
  const watchers = new Map<string, (done: number, total: number | null) => void>();
  events.on('progress', ({ jobId, data }) => {
    const { done, total } = data as { done: number; total: number | null };
    watchers.get(jobId)?.(done, total);
  });

  /** Removes a finished job whose record is not there: it failed, or the dataset was removed since. */
  const forget = async (jobId: string, out: string): Promise<void> => {
    const old = await queue.getJob(jobId);
    if (!old || !(await old.isCompleted().then((done) => done || old.isFailed()))) return;
    const outcome = old.returnvalue as Outcome | null;
    const record = outcome?.type === 'done' ? join(out, 'documents', `${outcome.line.id}.json`) : null;
    if (record === null || !existsSync(record)) await old.remove();
  };

  return {
    async run(job, sizeBytes, onPage) {
      const jobId = idOf(job);
      watchers.set(jobId, onPage);
      try {
        await forget(jobId, job.out);
        const added = await queue.add('read', job, {
          jobId,
          attempts: TRIES,
          backoff: { type: 'exponential', delay: 1000 },
          removeOnComplete: { age: KEEP_SECONDS },
          removeOnFail: { age: KEEP_SECONDS },
          // Small documents first: most of an archive is done soon, and a giant holds up nobody.
          priority: Math.min(2_000_000, 1 + Math.ceil(sizeBytes / 10_000)),
        });
        return await added.waitUntilFinished(events);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { type: 'stopped', code: 'crashed', message: `no worker could read it: ${message}`, pagesDone: 0 };
      } finally {
        watchers.delete(jobId);
      }
    },
    async close() {
      await events.close();
      await queue.close();
      connection.disconnect();
    },
  };
}

/** BullMQ allows no colon in a job's own id. */
function idOf(job: Job): string {
  return createHash('sha256').update(JSON.stringify(job)).digest('hex').slice(0, 32);
}
