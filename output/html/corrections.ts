import { type AppliedCorrection, correctionLabel } from '../corrections/index.js';
import type { Label } from '../language.js';
import { both } from './both.js';
import { html, type Markup } from './markup.js';

/** Every correction that a report rests on, so that none is overlooked; `nameOf` a document by its id. */
export function correctionList(
  corrections: readonly AppliedCorrection[],
  nameOf: (document: string) => Label,
): Markup | null {
  if (corrections.length === 0) return null;
  const title = {
    vi: `${corrections.length} giá trị trong báo cáo này do người đính chính, không phải như máy đọc được:`,
    en: `${corrections.length} values in this report were corrected by people and are not as read:`,
  };
  const items = corrections.map(
    (one) =>
      html`<li><b>${both(nameOf(one.document))}</b>${one.record === null ? '' : ` ${one.record}`}: ${both(correctionLabel(one))}</li>`,
  );
  return html`<p>${both(title)}</p><ul class="warn">${items}</ul>`;
}
