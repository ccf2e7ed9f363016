import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IndexLine } from '../../output/index-line.js';
import { deadlineMs, type Limits } from './limits.js';
import type { FromChild, Job } from './messages.js';
import { steadyMemory } from './steady-memory.js';

/** What became of a job: its line, or why the process that read it is no more. */
export type Outcome =
  | { readonly type: 'done'; readonly line: IndexLine }
  | { readonly type: 'stopped'; readonly code: StopCode; readonly message: string; readonly pagesDone: number };

export type StopCode = 'timed-out' | 'out-of-memory' | 'crashed';

export interface Pool {
  /**
   * Reads one document in a process of its own turn; never more at once than `size`.
   * @throws where the output folder cannot be written
   */
  run(job: Job, sizeBytes: number, onPage: (done: number, total: number | null) => void): Promise<Outcome>;
  /** Ends every process at once. */
  close(): Promise<void>;
}

/** Documents after which a child is replaced, so that what it has learnt or leaked does not last. */
const RECYCLE_AFTER = 200;

/** Processes that read documents; started when first needed, killed where they pass a limit, replaced by new ones. */
export function createPool(limits: Limits): Pool {
  const idle: { child: ChildProcess; jobs: number }[] = [];
  const all = new Set<ChildProcess>();

  const start = (): { child: ChildProcess; jobs: number } => {
    const child = fork(childEntry(), [], {
      // What a parser prints on its own belongs to nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: steadyMemory(process.env),
      execArgv: [`--max-old-space-size=${Math.round(limits.memoryBytes / 2 ** 20)}`],
    });
    all.add(child);
    child.once('exit', () => all.delete(child));
    return { child, jobs: 0 };
  };

  return {
    run(job, sizeBytes, onPage) {
      const worker = idle.pop() ?? start();
      const { child } = worker;
      worker.jobs += 1;
      return new Promise<Outcome>((resolve, reject) => {
        let pagesDone = 0;
        let stopping: { code: StopCode; message: string } | null = null;
        const stop = (code: StopCode, message: string): void => {
          stopping ??= { code, message };
          child.kill('SIGKILL');
        };
        const allowed = deadlineMs(limits, sizeBytes);
        const deadline = setTimeout(
          () => stop('timed-out', `reading took longer than ${Math.round(allowed / 1000)} s`),
          allowed,
        );
        const stalled = (): void =>
          stop('timed-out', `no page was finished for ${Math.round(limits.stallMs / 1000)} s after page ${pagesDone}`);
        let stall = setTimeout(stalled, limits.stallMs);

        const finish = (): void => {
          clearTimeout(deadline);
          clearTimeout(stall);
          child.off('message', onMessage);
          child.off('exit', onExit);
        };
        const onMessage = (message: FromChild): void => {
          if (message.type === 'page') {
            pagesDone = message.done;
            clearTimeout(stall);
            stall = setTimeout(stalled, limits.stallMs);
            onPage(message.done, message.total);
          } else if (message.type === 'memory') {
            if (message.bytes > limits.memoryBytes) {
              stop('out-of-memory', `reading needed more than ${Math.round(limits.memoryBytes / 2 ** 20)} MB`);
            }
          } else if (message.type === 'done') {
            finish();
            if (worker.jobs < RECYCLE_AFTER) idle.push(worker);
            else child.kill();
            resolve({ type: 'done', line: message.line });
          } else if (message.type === 'broken') {
            finish();
            child.kill();
            const { message: told, code, path } = message;
            reject(Object.assign(new Error(told), { code, path }));
          }
        };
        const onExit = (code: number | null, signal: string | null): void => {
          finish();
          // V8 ends a process that outgrows its heap by SIGABRT or exit code 134.
          const outgrown = signal === 'SIGABRT' || code === 134;
          const why = stopping ?? {
            code: outgrown ? ('out-of-memory' as const) : ('crashed' as const),
            message: outgrown
              ? 'reading needed more memory than there is'
              : `the reading process ended (${signal ?? `exit code ${code}`})`,
          };
          resolve({ type: 'stopped', ...why, pagesDone });
        };
        child.on('message', onMessage);
        child.on('exit', onExit);
        child.send({ type: 'read', job }, (error) => {
          if (error) stop('crashed', `the reading process could not be reached: ${error.message}`);
        });
      });
    },
    async close() {
      for (const child of all) child.kill('SIGKILL');
      idle.length = 0;
    },
  };
}

/** The compiled child, also where this file itself runs uncompiled (tests, scripts): a child is a plain Node process. */
function childEntry(): string {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../../dist/pipeline/work/child.js' : './child.js', here));
}
