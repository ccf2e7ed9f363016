import { availableParallelism } from 'node:os';
import { startQueueWorker } from '../../queue/worker.js';
import { CommandError, EXIT } from '../exit-code.js';

export interface WorkerCommandOptions {
  readonly queue: string;
  readonly concurrency?: number;
  /** Seconds. */
  readonly takeOver?: number;
}

/** `chitieu worker`: reads documents from a queue until it is told to stop. */
export async function workerCommand(options: WorkerCommandOptions): Promise<void> {
  const concurrency = options.concurrency ?? availableParallelism();
  const worker = await startQueueWorker({
    url: options.queue,
    concurrency,
    lockMs: 1000 * (options.takeOver ?? 30),
    onDocument: (name, outcome) => process.stderr.write(`${outcome === 'done' ? 'read' : outcome} ${name}\n`),
  }).catch((error: Error) => {
    throw new CommandError(error.message, EXIT.missing);
  });
  process.stderr.write(`chitieu: reading from ${options.queue}, ${concurrency} documents at a time; Ctrl-C to stop\n`);
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      process.stderr.write('chitieu: finishing the documents in hand\n');
      resolve();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await worker.drain();
}
