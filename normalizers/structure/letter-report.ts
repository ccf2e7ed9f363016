import { fold } from '../text/fold.js';

/** "V/v báo cáo kết quả …" */
const SUBJECT = /^(?:v\/v\.?\s*:?\s*|ve viec\s+)?bao cao(?![a-z])/;
/** "… báo cáo kết quả cải cách hành chính quý I năm 2024 như sau:" */
const GIVES = /bao cao[^.;]{0,200}(?:nhu sau|cu the la|duoi day)/;

/**
 * Whether an official letter about a report gives that report, and does not only ask for one.
 *
 * @param subject its "V/v …"
 * @param opening its first paragraphs
 */
export function givesReport(subject: string | null, opening: readonly string[]): boolean {
  return subject !== null && SUBJECT.test(fold(subject)) && opening.some((text) => GIVES.test(fold(text)));
}
