/** A stretch of days, ISO dates, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days of a month, 28 to 31. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** From the first day of month `from` to the last of month `to`, both 1 to 12. */
export function monthsOf(year: number, from: number, to: number): Days {
  return { start: `${year}-${two(from)}-01`, end: `${year}-${two(to)}-${two(lengthOfMonth(year, to))}` };
}

/** The day itself; `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return { start: date, end: date };
}

/** The day after an ISO date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
