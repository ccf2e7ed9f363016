import { freemem } from 'node:os';

/** When a document is given up. */
export interface Limits {
  /** Milliseconds without a page being finished. @default 180000 */
  readonly stallMs: number;
  /** Milliseconds for a document, whatever its size. @default 600000 */
  readonly documentMs: number;
  /** Milliseconds more for each megabyte of the file. @default 60000 */
  readonly perMegabyteMs: number;
  /** Resident memory of the process that reads it, in bytes. */
  readonly memoryBytes: number;
}

const GIGABYTE = 2 ** 30;

/** Limits for `children` processes side by side on this machine. */
export function defaultLimits(children: number): Limits {
  return {
    stallMs: 180_000,
    documentMs: 600_000,
    perMegabyteMs: 60_000,
    memoryBytes: Math.max(GIGABYTE, Math.min(3 * GIGABYTE, (freemem() * 0.8) / children)),
  };
}

/** Milliseconds that reading a file of `sizeBytes` may take. */
export function deadlineMs(limits: Limits, sizeBytes: number): number {
  return limits.documentMs + (sizeBytes / 2 ** 20) * limits.perMegabyteMs;
}
