/**
 * The dataset contract, version 1, as zod schemas: the one place where the shape of the data is written down.
 * Types, validation and the JSON Schema that `chitieu schema` prints are derived from it.
 */
import { z } from 'zod';

/** ISO 8601 calendar date or a prefix of one ("2024-01"): a partial date states no more than the source. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const confidence = z.number().min(0).max(1);

/** Left, top, right, bottom in PDF points from the top left corner of the page as read. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** Where a record was read: page (1-based), offsets into the repaired text, the words themselves. */
export const evidenceSchema = z.object({
  page: z.int().positive().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  bbox: boxSchema.optional(),
});

/** Area of administrative reform (lĩnh vực cải cách hành chính), Resolution 76/NQ-CP of 2021. */
export const fieldSchema = z.enum([
  'steering',
  'institutions',
  'procedures',
  'apparatus',
  'civil-service',
  'public-finance',
  'digital-government',
  'impact',
]);

export const levelSchema = z.enum(['central', 'province', 'district', 'commune']);
export const scopeSchema = z.enum(['province', 'district', 'commune']);
export const kindSchema = z.enum(['plan', 'report', 'other']);

/** Kind of document (thể loại văn bản), Decree 30/2020/NĐ-CP, Article 7. */
export const instrumentSchema = z.enum([
  'decision',
  'plan',
  'report',
  'resolution',
  'directive',
  'decree',
  'circular',
  'official-letter',
  'notice',
  'programme',
  'submission',
  'scheme',
  'regulation',
  'guidance',
  'conclusion',
  'law',
  'ordinance',
  'telegram',
  'minutes',
  'announcement',
  'project',
  'contract',
  'other',
]);

export const deadlineSchema = z.object({
  raw: z.string(),
  kind: z.enum([
    'date',
    'month',
    'quarter',
    'half',
    'year',
    'period',
    'ongoing',
    'recurring',
    'event',
    'duration',
    'unspecified',
  ]),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  relation: z.enum(['in', 'before', 'by', 'after', 'from']).nullable(),
  recurrence: z
    .array(z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'semiannual', 'nine-monthly', 'annual']))
    .nullable(),
  event: z.string().nullable(),
  deliverable: z.string().nullable(),
});

export const valueSchema = z.object({
  comparator: z.enum(['gte', 'gt', 'lte', 'lt', 'eq', 'approx', 'range']),
  number: z.number(),
  upper: z.number().nullable(),
  unit: z.enum(['percent', 'count', 'vnd', 'days']),
});

export const citationSchema = z.object({
  type: z.string(),
  number: z.string().nullable(),
  date: partialDate.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  source: evidenceSchema,
  confidence,
});

export const sectionSchema = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  marker: z.string().nullable(),
  title: z.string().nullable(),
  level: z.int().positive(),
  role: z.enum([
    'purpose',
    'targets',
    'tasks',
    'solutions',
    'funding',
    'organisation',
    'results',
    'assessment',
    'proposals',
    'appendix',
    'article',
    'other',
  ]),
  field: fieldSchema.nullable(),
  source: evidenceSchema,
  confidence,
});

const figure = {
  id: z.string(),
  section: z.string().nullable(),
  field: fieldSchema.nullable(),
  statement: z.string(),
  indicator: z.string(),
  value: valueSchema.nullable(),
  change: z.enum(['increase', 'decrease']).nullable(),
  baseline: z.object({ year: z.int() }).nullable(),
  scope: scopeSchema.nullable(),
  qualifier: z.string().nullable(),
  source: evidenceSchema,
  confidence,
};

/** A committed figure (chỉ tiêu). */
export const targetSchema = z.object({ ...figure, deadline: deadlineSchema.nullable() });

/** An achieved figure (kết quả). */
export const resultSchema = z.object({
  ...figure,
  ratio: z.object({ numerator: z.number(), denominator: z.number() }).nullable(),
  period: z.object({ start: isoDate.nullable(), end: isoDate.nullable() }).nullable(),
});

/** A row of the appendix (phụ lục danh mục nhiệm vụ). */
export const activitySchema = z.object({
  id: z.string(),
  group: z.object({ marker: z.string().nullable(), title: z.string(), field: fieldSchema.nullable() }).nullable(),
  number: z.string().nullable(),
  goal: z.string().nullable(),
  task: z.string().nullable(),
  activity: z.string().nullable(),
  outputs: z.array(z.string()),
  lead: z.array(z.string()),
  coordinating: z.array(z.string()),
  deadlines: z.array(deadlineSchema),
  budget: z.string().nullable(),
  note: z.string().nullable(),
  source: evidenceSchema,
  confidence,
});

export const metadataSchema = z.object({
  kind: kindSchema,
  instrument: instrumentSchema.nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  level: levelSchema.nullable(),
  unit: z.object({
    province: z.string().nullable(),
    district: z.string().nullable(),
    commune: z.string().nullable(),
  }),
  place: z.string().nullable(),
  issuedOn: partialDate.nullable(),
  title: z.string().nullable(),
  period: z.object({ start: isoDate.nullable(), end: isoDate.nullable() }),
  signer: z.object({ name: z.string().nullable(), position: z.string().nullable() }),
  appendedTo: z.string().nullable(),
});

export const pageSchema = z.object({
  number: z.int().positive().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  rotation: z.number(),
  method: z.string(),
  confidence,
});

export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  page: z.int().positive().optional(),
  /** Ids of the targets, results and activities of this document that are in doubt for it. */
  records: z.array(z.string()).optional(),
});

export const documentSchema = z.object({
  schemaVersion: z.literal('1'),
  /** First 16 hex digits of the SHA-256 of the source bytes. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  source: z.object({
    path: z.string(),
    mediaType: z.string(),
    sizeBytes: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pageCount: z.int().nonnegative().nullable(),
  }),
  /** `ok`; `review`: a person should look at the warnings; `failed`: nothing could be read. */
  status: z.enum(['ok', 'review', 'failed']),
  metadata: metadataSchema,
  legalBasis: z.array(citationSchema),
  sections: z.array(sectionSchema),
  targets: z.array(targetSchema),
  results: z.array(resultSchema),
  activities: z.array(activitySchema),
  citations: z.array(citationSchema),
  pages: z.array(pageSchema),
  warnings: z.array(warningSchema),
});

export type Evidence = z.infer<typeof evidenceSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type DocumentKind = z.infer<typeof kindSchema>;
export type Instrument = z.infer<typeof instrumentSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Value = z.infer<typeof valueSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Role = Section['role'];
export type Target = z.infer<typeof targetSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Metadata = z.infer<typeof metadataSchema>;
export type Warning = z.infer<typeof warningSchema>;
/** One ingested document, in the shape of the dataset contract. */
export type PlanDocument = z.infer<typeof documentSchema>;
