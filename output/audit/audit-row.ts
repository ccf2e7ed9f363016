export type AuditStatus = 'met' | 'not-met' | 'partly-met' | 'not-reported' | 'not-comparable';

export interface AuditRow {
  readonly target: string;
  readonly status: AuditStatus;
  /** Ids of the results that the verdict rests on; empty without a verdict. */
  readonly results: readonly string[];
  /** Reported minus committed, in the target's unit; `null` without a verdict. */
  readonly gap: number | null;
  /** One line for people, with what was near where there is no verdict. */
  readonly reason: string;
  /** The same in Vietnamese. */
  readonly reasonVi: string;
  /** Ids of results that are alike but not the same. */
  readonly near: readonly string[];
}
