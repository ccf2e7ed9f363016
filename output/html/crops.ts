import type { Evidence } from '../../normalizers/schema.js';

/** Cuts of page images as `data:` URLs, by document and place; empty where none were asked for. */
export type Crops = ReadonlyMap<string, string>;

export const NO_CROPS: Crops = new Map();

export function cropKey(document: string, { page, start, end }: Evidence): string {
  return `${document}/${page}/${start}-${end}`;
}
