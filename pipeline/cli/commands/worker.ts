import { availableParallelism } from 'node:os';
import type { Label } from '../../../output/language.js';
import { startQueueWorker } from '../../queue/worker.js';
import { tell } from '../language.js';

export interface WorkerCommandOptions {
  readonly queue: string;
  readonly concurrency?: number;
  /** Seconds. */
  readonly takeOver?: number;
}

const OUTCOMES = {
  done: (name: string): Label => ({ vi: `đã đọc ${name}`, en: `read ${name}` }),
  stopped: (name: string): Label => ({ vi: `đã dừng ${name}`, en: `stopped ${name}` }),
};

/** `chitieu worker`: reads documents from a queue until it is told to stop. */
export async function workerCommand(options: WorkerCommandOptions): Promise<void> {
  const concurrency = options.concurrency ?? availableParallelism();
  const worker = await startQueueWorker({
    url: options.queue,
    concurrency,
    lockMs: 1000 * (options.takeOver ?? 30),
    onDocument: (name, outcome) => tell(OUTCOMES[outcome](name)),
  });
  tell({
    vi: `đang đọc từ ${options.queue}, mỗi lần ${concurrency} văn bản; Ctrl-C để dừng`,
    en: `reading from ${options.queue}, ${concurrency} documents at a time; Ctrl-C to stop`,
  });
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      tell({ vi: 'đang đọc nốt các văn bản dở', en: 'finishing the documents in hand' });
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await worker.drain();
}
