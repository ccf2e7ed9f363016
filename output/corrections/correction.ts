import { z } from 'zod';
import { documentSchema } from '../../normalizers/schema.js';

/** The lists of a document whose records can be corrected. */
export const LISTS = ['legalBasis', 'sections', 'targets', 'results', 'activities', 'citations'] as const;
export type ListName = (typeof LISTS)[number];

/**
 * What a record is known by although its id and its place in the list may shift when reading improves: the words it was
 * read from. `ordinal` and `count` tell records of the same words apart ("the second of two").
 */
const anchorSchema = z.object({
  list: z.enum(LISTS),
  id: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  ordinal: z.int().nonnegative(),
  count: z.int().positive(),
});

/** One value that a person corrected (đính chính): a line of `corrections/<document id>.ndjson`, which is only appended to. */
export const correctionSchema = z.object({
  /** First 12 hex digits of the SHA-256 of the rest. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  document: documentSchema.shape.id,
  /** JSON Pointer (RFC 6901) into the document as it was when the correction was made. */
  pointer: z.string().startsWith('/'),
  /** The record that the pointer leads into; `null` where it leads into `metadata`. */
  record: anchorSchema.nullable(),
  /** What stood there, earlier corrections included. */
  old: z.json(),
  new: z.json(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string().min(1),
});

/** A correction taken back by a person: a line of the same file, after the correction. */
export const withdrawalSchema = z.object({
  withdraws: correctionSchema.shape.id,
  document: documentSchema.shape.id,
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string().min(1),
});

export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Json = z.infer<ReturnType<typeof z.json>>;
