import type { PlanDocument } from '../../normalizers/schema.js';
import { type AppliedCorrection, correctionLabel, correctionsOf } from '../corrections/index.js';
import { documentDoubts } from '../doubts/document.js';
import { type Doubt, doubtLabel, doubtsOf } from '../doubts/index.js';
import { both } from './both.js';
import { html, type Markup } from './markup.js';

/** What is known of figures beside what was read: a comparison and an audit are such. */
export interface Remarks {
  readonly corrections: readonly AppliedCorrection[];
  readonly doubts: readonly Doubt[];
}

/** Beside a figure: that a person corrected it, and what was read; that a person should look at the page, and why. */
export function marks({ corrections, doubts }: Remarks, document: string, record: string): Markup | null {
  const corrected = correctionsOf(corrections, document, record);
  const doubted = doubtsOf(doubts, document, record);
  if (corrected.length + doubted.length === 0) return null;
  return html`${corrected.map((one) => html`<span class="tag corrected">✎ ${both(correctionLabel(one))}</span>`)}${doubted.map((one) => html`<span class="tag doubt">⚠ ${both(doubtLabel(one))}</span>`)}`;
}

/** Below the name of a document: what to know of it before using its figures. */
export function documentMarks(document: PlanDocument): Markup | null {
  const doubts = documentDoubts(document);
  return doubts.length === 0 ? null : html`${doubts.map((one) => html`<span class="tag doubt">⚠ ${both(one)}</span>`)}`;
}
