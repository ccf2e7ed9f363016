/** When an archive is given up: it is a bomb, or no archive of documents. */
export interface ArchiveLimits {
  /** Files that are unpacked, nested ones counted. @default 5000 */
  readonly maxFiles: number;
  /** Bytes of one unpacked file. @default 512 MB */
  readonly maxFileBytes: number;
  /** Bytes of all unpacked files together. @default 4 GB */
  readonly maxTotalBytes: number;
  /** Archives inside archives. @default 4 */
  readonly maxDepth: number;
}

export const DEFAULT_LIMITS: ArchiveLimits = {
  maxFiles: 5000,
  maxFileBytes: 512 * 2 ** 20,
  maxTotalBytes: 4 * 2 ** 30,
  maxDepth: 4,
};
