import { fold } from '../text/fold.js';

/** "V/v báo cáo kết quả …" */
const SUBJECT = /^(?:v\/v\.?\s*:?\s*|ve viec\s+)?bao cao(?![a-z])/;
/** "… báo cáo kết quả cải cách hành chính quý I năm 2024 như sau:" */
const GIVES = /bao cao[^.;]{0,200}(?:nhu sau|cu the la|duoi day)/;

/** The same of one that does not ask others for it. */
const TELLS =
  /(?:^|, )(?:bo|so|phong|ban|cuc|chi cuc|ubnd|uy ban nhan dan|van phong|trung tam|truong|thanh tra)(?: (?!de nghi|yeu cau|gui)[a-z-]+){0,8} (?:xin )?bao cao (?:tinh hinh|ket qua|ve |cong tac)[^.;]{0,160}nhu sau/;

/**
 * Whether an official letter about a report gives that report, and does not only ask for one.
 *
 * @param subject its "V/v …"
 * @param opening its first paragraphs
 */
export function givesReport(subject: string | null, opening: readonly string[]): boolean {
  // Older letters have no subject: "Thực hiện …, Bộ Y tế báo cáo tình hình và kết quả như sau:"
  const gives = subject === null ? TELLS : SUBJECT.test(fold(subject)) ? GIVES : null;
  return gives !== null && opening.some((text) => gives.test(fold(text)));
}
