import type { Worker as WorkerThread } from 'node:worker_threads';
import { encodeSpix } from '../raster/spix.js';
import { type ReadLine, type ReadSettings, type Recogniser, RecogniserLost, SEGMENTATION_MODE } from '../recogniser.js';
import { readHocr } from './hocr.js';
import { languagePath } from './language-data.js';

export interface TesseractWorkerOptions {
  /** Milliseconds one picture may take before its worker is given up. */
  readonly deadline: number;
}

/**
 * One tesseract.js worker thread, offline: program and language data come from node_modules and nothing is cached. Only the
 * older engine of tesseract learns from what it reads; the neural one begins every line with the same random numbers
 * (`LSTMRecognizer::RecognizeLine`), so nothing has to be forgotten between pictures (scripts/check-ocr-order.ts).
 * Rejections of tesseract.js, the death of its thread and silence past the deadline all end as `RecogniserLost`.
 */
export async function startTesseractWorker(options: TesseractWorkerOptions): Promise<Recogniser> {
  const { createWorker, OEM } = (await import('tesseract.js')).default;
  let die: (reason: string) => void = () => {};
  let dead: string | null = null;
  const death = new Promise<never>((_, reject) => {
    die = (reason) => {
      dead ??= reason;
      reject(new RecogniserLost(reason));
    };
  });
  death.catch(() => {});
  // tesseract.js keeps its thread to itself until it is ready and listens to none of its errors: an error of a thread
  // that nobody hears ends the whole process.
  let mine: WorkerThread | null = null;
  const hear = (thread: WorkerThread) => {
    if (mine || CLAIMED.has(thread)) return;
    mine = thread;
    CLAIMED.add(thread);
    thread.on('error', (error) => die(`the OCR thread failed: ${String(error)}`));
    thread.on('exit', () => die('the OCR thread ended'));
    // The engine's image library remarks on empty pictures, which nobody can act upon.
    thread.stderr.unpipe(process.stderr);
    thread.stderr.resume();
  };
  process.on('worker', hear);
  const starting = createWorker('vie', OEM.LSTM_ONLY, {
    langPath: languagePath(),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => {},
    logger: () => {},
  });
  starting.catch(() => {});
  const worker = await withDeadline(starting.catch(lost), death, options.deadline)
    .catch((error: unknown) => {
      mine?.terminate();
      throw error;
    })
    .finally(() => process.off('worker', hear));

  // Settings given with a picture cost the engine as much as a small picture: it saves all that it has and restores it.
  let inForce: ReadSettings | null = null;
  const put = async (settings: ReadSettings): Promise<void> => {
    if (inForce?.mode === settings.mode && inForce.dpi === settings.dpi) return;
    inForce = null;
    await withDeadline(worker.setParameters(parametersOf(settings)).catch(lost), death, options.deadline);
    inForce = settings;
  };

  const recognise: Recogniser['recognise'] = async (image, settings) => {
    // tesseract.js posts to a thread that is gone without a check, and nobody hears the error.
    if (dead !== null) throw new RecogniserLost(dead);
    await put(settings);
    const reading = worker.recognize(encodeSpix(image), {}, { text: false, hocr: true });
    const result = await withDeadline(reading.catch(lost), death, options.deadline);
    return readHocr(result.data.hocr ?? '')[0] ?? [];
  };

  return {
    recognise,
    async recogniseAll(images, settings) {
      const all: (readonly ReadLine[])[] = [];
      for (const image of images) all.push(await recognise(image, settings));
      return all;
    },
    async close() {
      die('the OCR thread was closed');
      await worker.terminate();
    },
  };
}

/** The engine's names for settings; tesseract.js knows the types of a few of them only. */
function parametersOf(settings: ReadSettings): object {
  return {
    tessedit_pageseg_mode: SEGMENTATION_MODE[settings.mode],
    user_defined_dpi: String(Math.round(settings.dpi)),
    lstm_choice_mode: settings.mode === 'page' ? '0' : '2',
    // Its remarks would go to the terminal.
    debug_file: '/dev/null',
  };
}

/** Threads already listened to: workers that start together each take their own, in the order of their making. */
const CLAIMED = new WeakSet<WorkerThread>();

function lost(error: unknown): never {
  throw new RecogniserLost(String(error));
}

/** The first of work, death and deadline; a deadline that passes is a `RecogniserLost`. */
async function withDeadline<T>(work: Promise<T>, death: Promise<never>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RecogniserLost(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, death, silence]);
  } finally {
    clearTimeout(timer);
  }
}
