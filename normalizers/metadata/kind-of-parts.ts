import type { Outline } from '../outline.js';
import type { DocumentKind, Role } from '../schema.js';

/** What a plan is made of, beside its aims. */
const PLANNED: ReadonlySet<Role> = new Set(['tasks', 'solutions', 'organisation']);

/**
 * The kind of a document whose first page is lost, letterhead, number and name with it: "A. TÌNH HÌNH THỰC HIỆN …" begins a report,
 * aims and then tasks make a plan. `other` where the parts tell neither.
 */
export function kindOfParts({ sections }: Outline): DocumentKind {
  const roles = sections.filter(({ level }) => level === 1).map(({ role }) => role);
  const [first] = roles;
  if (first === 'results') return 'report';
  const aims = first === 'targets' || first === 'purpose';
  return aims && roles.some((role) => PLANNED.has(role)) ? 'plan' : 'other';
}
