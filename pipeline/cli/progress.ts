import type { SingleBar } from 'cli-progress';
import type { IngestEvent } from '../ingest.js';
import { say } from './language.js';

/** Shows how far a run is: a bar where a person looks, nothing otherwise. */
export interface Progress {
  on(event: IngestEvent): void;
  stop(): void;
}

/** A bar of documents, pages and time left on `stream`; silent where it is no terminal. */
export async function createProgress(stream: NodeJS.WriteStream): Promise<Progress> {
  if (!stream.isTTY) return { on: () => {}, stop: () => {} };
  const { default: cliProgress } = await import('cli-progress');
  let bar: SingleBar | null = null;
  let pages = 0;
  const pagesDone = new Map<string, number>();
  return {
    on(event) {
      if (event.event === 'start') {
        bar = new cliProgress.SingleBar({
          stream,
          clearOnComplete: true,
          hideCursor: true,
          format: say({
            vi: '{bar} {value}/{total} văn bản, {pages} trang, còn {eta_formatted}  {path}',
            en: '{bar} {value}/{total} documents, {pages} pages, {eta_formatted} left  {path}',
          }),
        });
        bar.start(event.documents, 0, { pages: 0, path: '' });
      } else if (event.event === 'page') {
        pages += event.done - (pagesDone.get(event.path) ?? 0);
        pagesDone.set(event.path, event.done);
        bar?.update({ pages, path: event.path });
      } else if (event.event === 'document') {
        bar?.increment(1, { pages, path: event.path });
      } else if (event.event === 'unreachable') {
        // What is said of it gets a line of its own; the bar is drawn anew below.
        stream.write('\r\x1b[K');
      }
    },
    stop() {
      bar?.stop();
    },
  };
}
