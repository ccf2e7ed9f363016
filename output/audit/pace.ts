import type { PlanDocument, Result, Target } from '../../normalizers/schema.js';

/**
 * Whether a figure that grows over the year (giải ngân đến ngày 10/12/2024) was taken before the target is due and would
 * reach it at the pace kept so far. Short of the target, such a figure is no failure yet; one that could not be made good
 * at this pace is.
 */
export function mayStillBeMet(target: Target, result: Result, plan: PlanDocument): boolean {
  const taken = TAKEN_ON.exec(result.statement);
  const due = target.deadline?.end ?? plan.metadata.period.end;
  const { start } = plan.metadata.period;
  if (!taken || !due || !start || !result.value || !target.value) return false;
  const day = Date.UTC(Number(taken[3]), Number(taken[2]) - 1, Number(taken[1]));
  const begin = Date.parse(`${taken[3]}${start.slice(4)}`);
  const end = Date.parse(`${taken[3]}${due.slice(4)}`);
  if (day >= end || day <= begin) return false;
  return (result.value.number * (end - begin)) / (day - begin) >= target.value.number;
}

const TAKEN_ON = /(?:đến|tính đến)\s+(?:hết\s+)?(?:thời điểm\s+)?(?:ngày\s+)?(\d{1,2})\/(\d{1,2})\/(\d{4})/iu;
