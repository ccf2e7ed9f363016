import type { PlanDocument } from '../../normalizers/schema.js';
import { showDay } from '../day.js';
import { both } from '../html/both.js';
import type { Crops } from '../html/crops.js';
import { quotation } from '../html/evidence.js';
import { marks } from '../html/marks.js';
import { html, type Markup } from '../html/markup.js';
import { table } from '../html/table.js';
import type { Label } from '../language.js';
import { placeOf } from '../place.js';
import { explanationOf } from '../warnings/index.js';
import type { FullAudit } from './audit.js';

/** What the reader must know first: other unit, other period, and where the report contradicts itself. */
export function warningList({ audit }: FullAudit): Markup | null {
  if (audit.warnings.length === 0) return null;
  const pages = new Map(audit.contradictions.map((one) => [`${one.code} ${one.message}`, one.page]));
  const items = audit.warnings.map((warning) => {
    const page = pages.get(`${warning.code} ${warning.message}`);
    const at = page === undefined ? null : both({ vi: ` (trang ${page})`, en: ` (page ${page})` });
    return html`<li>${both(explanationOf(warning))}${at}</li>`;
  });
  return html`<ul class="warn">${items}</ul>`;
}

/** Counts of duties that the report states, and the rows of the appendix that were due. */
export function activityLists({ audit, plan, report }: FullAudit, crops: Crops): Markup | null {
  const { planned, due, stated } = audit.activities;
  if (planned === 0 && stated.length === 0) return null;
  const title = both({ vi: 'Nhiệm vụ trong phụ lục', en: 'Duties of the appendix' });
  return html`<h2>${title}</h2>
<p>${both({
    vi: `Phụ lục kế hoạch có ${planned} dòng nhiệm vụ; ${due.length} dòng có hạn cuối trước khi hết kỳ báo cáo.`,
    en: `The appendix of the plan has ${planned} rows; the last day of ${due.length} of them lies within the reported period.`,
  })}</p>${statedCounts({ audit, plan, report }, crops)}${dueList(due, plan)}`;
}

function statedCounts({ audit, report }: FullAudit, crops: Crops): Markup | null {
  const results = new Map(report.results.map((result) => [result.id, result]));
  const rows = audit.activities.stated.map(({ result, done, total, agrees }) => {
    const one = results.get(result);
    const quote = one
      ? quotation({ document: report.id, source: one.source, place: placeOf(report, one) }, crops)
      : null;
    return html`<tr><td><b>${done}/${total}</b>${marks(audit, report.id, result)}${quote}</td><td>${both(agreement(agrees))}</td></tr>`;
  });
  if (rows.length === 0) return null;
  return table(
    { vi: 'Số nhiệm vụ mà báo cáo nêu', en: 'Counts of duties that the report states' },
    [
      { vi: 'Báo cáo', en: 'Reported' },
      { vi: 'So với phụ lục', en: 'Against the appendix' },
    ],
    rows,
  );
}

function agreement(agrees: boolean | null): Label {
  if (agrees === null)
    return {
      vi: 'đếm theo kế hoạch khác hoặc phụ lục không có dòng nào',
      en: 'counted by another plan, or no rows to count',
    };
  return agrees
    ? { vi: 'bằng số dòng của phụ lục', en: 'as many as the appendix has rows' }
    : {
        vi: 'khác số dòng của phụ lục; có thể đếm theo cách khác',
        en: 'not as many as the appendix has rows; may be counted otherwise',
      };
}

function dueList(due: FullAudit['audit']['activities']['due'], plan: PlanDocument): Markup | null {
  if (due.length === 0) return null;
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const rows = due.map(({ activity, end }) => {
    const one = activities.get(activity);
    return html`<tr><td>${one?.activity ?? one?.task ?? activity}</td><td>${one?.lead.join('; ') ?? ''}</td><td>${both({ vi: showDay(end, 'vi'), en: end })}</td></tr>`;
  });
  return html`<details><summary>${both({ vi: 'Các dòng đã đến hạn', en: 'The rows that were due' })}</summary>${table(
    { vi: 'Nhiệm vụ có hạn cuối trong kỳ báo cáo', en: 'Duties due within the reported period' },
    [
      { vi: 'Nhiệm vụ', en: 'Duty' },
      { vi: 'Chủ trì', en: 'Lead' },
      { vi: 'Ngày cuối', en: 'Last day' },
    ],
    rows,
  )}</details>`;
}
