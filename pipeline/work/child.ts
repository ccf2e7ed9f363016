/**
 * A process that reads documents, one at a time, for the pool that started it: it may hang, crash or eat memory without
 * harm to the run. It writes the records itself, so that big documents never pass through the parent.
 */
import type { OcrEngine } from '../../extractors/extractor.js';
import { openOcrEngine } from '../open-ocr-engine.js';
import { readAndWrite } from '../read-and-write.js';
import type { FromChild, Job, ToChild } from './messages.js';

const MEMORY_EVERY_MS = 500;

let ocr: { readonly of: string; readonly engine: OcrEngine } | null = null;

async function engineFor({ ocr: name, ocrWorkers }: Job): Promise<OcrEngine | null> {
  if (name === null) return null;
  const key = `${name} ${ocrWorkers}`;
  if (ocr?.of !== key) {
    await ocr?.engine.close();
    ocr = { of: key, engine: await openOcrEngine(name, ocrWorkers) };
  }
  return ocr.engine;
}

function send(message: FromChild): void {
  process.send?.(message);
}

async function work(job: Job): Promise<void> {
  const tellMemory = (): void => send({ type: 'memory', bytes: process.memoryUsage.rss() });
  tellMemory(); // What earlier documents left counts too, and a short one would end before the first tick.
  const memory = setInterval(tellMemory, MEMORY_EVERY_MS);
  try {
    const engine = await engineFor(job);
    const line = await readAndWrite(job, {
      ...(engine ? { ocr: engine } : {}),
      ...(job.maxPages === undefined ? {} : { maxPages: job.maxPages }),
      doubts: job.doubts,
      onPage: (done, total) => send({ type: 'page', done, total }),
    });
    send({ type: 'done', line });
  } catch (error) {
    const { message = String(error), code, path } = error as NodeJS.ErrnoException;
    send({ type: 'broken', message, ...(code ? { code } : {}), ...(path ? { path } : {}) });
  } finally {
    clearInterval(memory);
  }
}

process.on('message', (message: ToChild) => void work(message.job));
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process of the terminal; the parent decides what is finished first.
process.on('SIGINT', () => {});
send({ type: 'ready' });
