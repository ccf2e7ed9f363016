import type { Label } from '../language.js';
import type { Form } from './form.js';

/** What a warning does to the status of its record (docs/WARNINGS.md). */
export type Severity = 'failure' | 'review' | 'note';

/** What there is to know of one code: the explanation in both languages, and how its messages are said in Vietnamese. */
export interface WarningEntry extends Label {
  readonly code: string;
  /** The usual one first. */
  readonly severities: readonly Severity[];
  /** Of messages that say more than the explanation does: the words, the number, the page. */
  readonly forms?: readonly Form[];
}

/** The warnings of one step of reading, a table in docs/WARNINGS.md. */
export interface WarningGroup {
  readonly title: Label;
  readonly introduction?: Label;
  readonly warnings: readonly WarningEntry[];
}
