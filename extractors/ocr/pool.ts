import { type Recogniser, RecogniserLost } from './recogniser.js';

export interface PoolOptions {
  readonly start: () => Promise<Recogniser>;
  /** Recognisers at one time. */
  readonly size: number;
  /** A recogniser is replaced after this many jobs, because the memory of a worker only grows. */
  readonly jobsPerRecogniser: number;
}

/** Lends recognisers to jobs; nothing is started before the first job, or before one is announced. */
export interface RecogniserPool {
  /** Jobs that run at one time. */
  readonly size: number;
  /** Starts a recogniser for a job that will come soon, where there is room for one more. */
  announce(): void;
  /**
   * Runs a job with a recogniser of its own. A recogniser that is lost is thrown away; the job's error passes through.
   */
  use<T>(job: (recogniser: Recogniser) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Slot {
  recogniser: Recogniser | null;
  /** One that was announced and that nobody has used yet. */
  starting: Promise<Recogniser> | null;
  jobs: number;
}

export function createPool(options: PoolOptions): RecogniserPool {
  const idle: Slot[] = Array.from({ length: options.size }, () => ({
    recogniser: null,
    starting: null,
    jobs: 0,
  }));
  const waiting: ((slot: Slot) => void)[] = [];
  const all = [...idle];
  let closed = false;
  /** Jobs announced that have not come. */
  let announced = 0;

  const acquire = async (): Promise<Slot> => {
    const slot = idle.pop();
    return slot ?? new Promise((resolve) => waiting.push(resolve));
  };
  const release = (slot: Slot) => {
    const next = waiting.shift();
    if (next) next(slot);
    else idle.push(slot);
  };
  const drop = async (slot: Slot) => {
    const gone = slot.recogniser ?? (await slot.starting?.catch(() => null));
    slot.recogniser = null;
    slot.starting = null;
    slot.jobs = 0;
    await gone?.close().catch(() => {});
  };

  return {
    size: options.size,
    announce() {
      announced++;
      const ready = idle.filter(({ recogniser, starting }) => recogniser || starting).length;
      const slot = idle.findLast(({ recogniser, starting }) => !recogniser && !starting);
      if (closed || !slot || ready >= announced) return;
      slot.starting = options.start();
      // Whoever uses it hears of it.
      slot.starting.catch(() => {});
    },
    async use(job) {
      announced = Math.max(0, announced - 1);
      const slot = await acquire();
      try {
        if (closed) throw new RecogniserLost('the OCR engine was closed');
        if (slot.jobs >= options.jobsPerRecogniser) await drop(slot);
        slot.recogniser ??= await (slot.starting ?? options.start());
        slot.starting = null;
        slot.jobs++;
        return await job(slot.recogniser);
      } catch (error) {
        if (error instanceof RecogniserLost) await drop(slot);
        throw error;
      } finally {
        release(slot);
      }
    },
    async close() {
      closed = true;
      await Promise.all(all.map(drop));
    },
  };
}
