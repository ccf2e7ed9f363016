/** What `compare` and `audit` can write. */
export const FORMATS = ['json', 'csv', 'xlsx', 'html'] as const;
export type Format = (typeof FORMATS)[number];
