import type { Audit } from '../../output/audit/audit.js';
import type { AuditStatus } from '../../output/audit/audit-row.js';
import type { Comparison } from '../../output/compare/comparison.js';

/** Which targets of two plans are the same indicator, and how the lower stands to the upper. Paths are below fixtures/gold. */
export interface CompareGold {
  readonly upper: string;
  readonly lower: string;
  readonly rows: readonly {
    readonly province: readonly string[];
    readonly lower: readonly string[];
    readonly relation: string;
  }[];
}

/** What a report says of each target of a plan. */
export interface AuditGold {
  readonly plan: string;
  readonly report: string;
  readonly rows: readonly {
    readonly target: string;
    readonly status: AuditStatus;
    readonly results: readonly string[];
  }[];
}

/** A gold row is found where one row joins any of its upper targets with any of its lower ones. */
export function scoreCompare(gold: CompareGold, upper: string, lower: string, comparison: Comparison) {
  const found = new Map<number, string[]>();
  const misses: string[] = [];
  let pairs = 0;
  let right = 0;
  for (const row of comparison.rows) {
    const of = (id: string) => row.entries.filter((entry) => entry.document === id).map((entry) => entry.target);
    for (const u of of(upper)) {
      for (const l of of(lower)) {
        pairs += 1;
        const at = gold.rows.findIndex((one) => one.province.includes(u) && one.lower.includes(l));
        if (at < 0) misses.push(`joined wrongly: ${u} ~ ${l} ${row.label}`);
        else {
          right += 1;
          found.set(at, [...(found.get(at) ?? []), row.relation]);
        }
      }
    }
  }
  gold.rows.forEach((row, at) => {
    const relations = found.get(at);
    if (!relations) misses.push(`missed: ${row.province} ~ ${row.lower}`);
    else if (!relations.includes(row.relation))
      misses.push(`relation: ${row.province} ${row.relation}, not ${relations}`);
  });
  const related = [...found].filter(([at, relations]) => relations.includes(gold.rows[at]?.relation ?? '')).length;
  const precision = ratio(right, pairs);
  const recall = ratio(found.size, gold.rows.length);
  return {
    pairs,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    relation: ratio(related, found.size),
    misses,
  };
}

/** Accuracy of the status; precision and recall of verdicts, of which a wrong one is the costly error. */
export function scoreAudit(gold: AuditGold, audit: Audit) {
  const rows = new Map(audit.rows.map((row) => [row.target, row]));
  const count = { right: 0, verdicts: 0, wanted: 0, verdictsRight: 0, evidence: 0 };
  const misses: string[] = [];
  for (const row of gold.rows) {
    const given = rows.get(row.target);
    const same = given?.status === row.status;
    if (same) count.right += 1;
    else misses.push(`${row.target}: ${row.status}, not ${given?.status}`);
    if (isVerdict(row.status)) count.wanted += 1;
    if (given && isVerdict(given.status)) count.verdicts += 1;
    if (!given || !same || !isVerdict(row.status)) continue;
    count.verdictsRight += 1;
    if (row.results.length === 0 || given.results.some((id) => row.results.includes(id))) count.evidence += 1;
  }
  return {
    accuracy: ratio(count.right, gold.rows.length),
    verdicts: count.verdicts,
    precision: ratio(count.verdictsRight, count.verdicts),
    recall: ratio(count.verdictsRight, count.wanted),
    evidence: ratio(count.evidence, count.verdictsRight),
    misses,
  };
}

function isVerdict(status: AuditStatus): boolean {
  return status === 'met' || status === 'not-met' || status === 'partly-met';
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
