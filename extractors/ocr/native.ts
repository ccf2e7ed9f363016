import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePgm, type Grey } from './raster/grey.js';
import { type ReadSettings, type Recogniser, RecogniserLost, SEGMENTATION_MODE } from './recogniser.js';
import { readHocr } from './tesseract/hocr.js';

export interface NativeOptions {
  /** The program. @default 'tesseract' */
  readonly command?: string;
  /** Milliseconds one call may take. */
  readonly deadline: number;
}

/** Reads with a tesseract installed on the machine; each call is a process of its own, so nothing is remembered. */
export function nativeRecogniser(options: NativeOptions): Recogniser {
  const recogniseAll: Recogniser['recogniseAll'] = async (images, settings) => {
    if (images.length === 0) return [];
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-ocr-'));
    try {
      const names = await Promise.all(images.map((image, i) => store(image, join(folder, `${i}.pgm`))));
      const list = join(folder, 'list.txt');
      await writeFile(list, `${names.join('\n')}\n`);
      const pages = readHocr(await run(options, list, settings));
      if (pages.length !== images.length)
        throw new RecogniserLost(`tesseract read ${pages.length} of ${images.length} pictures`);
      return pages;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  return {
    recogniseAll,
    recognise: async (image, settings) => (await recogniseAll([image], settings))[0] ?? [],
    close: async () => {},
  };
}

async function store(image: Grey, path: string): Promise<string> {
  await writeFile(path, encodePgm(image));
  return path;
}

function run(options: NativeOptions, list: string, settings: ReadSettings): Promise<string> {
  const variables = ['-c', 'lstm_choice_mode=2', '-c', 'debug_file=/dev/null'];
  const layout = ['--psm', SEGMENTATION_MODE[settings.mode], '--dpi', String(Math.round(settings.dpi))];
  const child = spawn(options.command ?? 'tesseract', [list, 'stdout', '-l', 'vie', ...layout, ...variables, 'hocr'], {
    // Its own threads gain little and disturb pages read side by side.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: options.deadline,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => reject(new RecogniserLost(`tesseract did not start: ${error.message}`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new RecogniserLost(`tesseract ended with ${signal ?? `code ${code}`}`));
    });
  });
}
