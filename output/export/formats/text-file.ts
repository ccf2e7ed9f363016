import { open } from 'node:fs/promises';

export interface TextFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Characters that wait in memory before they are written. */
const BUFFER = 1 << 18;

/** A new file that is written in pieces, from the beginning to the end. */
export async function createTextFile(path: string): Promise<TextFile> {
  const file = await open(path, 'w');
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    await file.writeFile(text);
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= BUFFER) await flush();
    },
    async close() {
      await flush();
      await file.close();
    },
  };
}
