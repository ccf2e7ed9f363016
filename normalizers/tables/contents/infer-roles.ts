import type { ColumnRole } from '../column-role.js';
import type { GridRow } from '../grid.js';
import { type ColumnFacts, columnTexts, factsOf, tellingRows } from './column-facts.js';
import { areOtherThings, figureColumns, personColumns } from './other-kinds.js';

/** Fewer rows tell nothing. */
export const MIN_ROWS = 3;
/** So large a share of cells leaves no doubt. */
const SURE = 0.7;
/** Columns that stand before one of money. */
const MIN_BEFORE_MONEY = 4;
/** The activity is longer than any other column of sentences by this. */
const CLEARLY_LONGER = 1.35;

/**
 * Roles by what the cells hold, for a list of tasks whose header is lost: running numbers in the first column, what is to be
 * done in the longest texts, then agencies, times, products. What is not beyond doubt stays `null`, and so does the whole
 * where two of numbers, agencies and times are not found beside the work, or where any column holds what lists of tasks do not.
 */
export function inferRoles(body: readonly GridRow[], columnCount: number): readonly (ColumnRole | null)[] | null {
  const rows = tellingRows(body, columnCount);
  if (rows.length < MIN_ROWS || columnCount < 3) return null;
  const texts = columnTexts(rows, columnCount);
  const activity = longestColumn(texts);
  const figures = figureColumns(texts);
  if (figures.some((x) => x < MIN_BEFORE_MONEY) || areOtherThings(texts, activity)) return null;
  const persons = personColumns(texts);
  if (persons.some((x) => x < activity)) return null;
  const columns = texts.map(factsOf);
  if (!isWork(columns, activity)) return null;
  const roles: (ColumnRole | null)[] = columns.map(() => null);
  const put = (role: ColumnRole, x: number | undefined): void => {
    if (x !== undefined) roles[x] = role;
  };
  roles[activity] = 'activity';
  if (activity > 0 && isNumbers(columns[0])) roles[0] = 'number';
  const behind = columns.flatMap((_, x) => (x > activity ? [x] : []));
  const facts = (x: number): ColumnFacts => columns[x] as ColumnFacts;
  const times = behind.filter((x) => isTimes(facts(x)));
  if (times.length === 1) put('deadline', times[0]);
  const agencies = behind.filter((x) => isAgencies(facts(x)));
  const [lead, coordinating] = agencies;
  // "Các phòng, ban" before "Phòng Nội vụ": printed the other way round, or something else altogether.
  const isSwapped =
    lead !== undefined && coordinating !== undefined && facts(lead).many >= 0.5 && facts(coordinating).many < 0.2;
  // Beside persons an agency may be where they come from, and a few of many columns are hardly the first two.
  if (agencies.length <= 2 && !isSwapped && persons.length === 0) {
    put('lead', lead);
    put('coordinating', coordinating);
  }
  const products = behind.filter((x) => roles[x] === null && isProducts(facts(x)));
  if (products.length === 1) put('outputs', products[0]);
  const budgets = behind.filter((x) => roles[x] === null && isBudget(facts(x)));
  if (budgets.length === 1) put('budget', budgets[0]);
  const told = (['number', 'lead', 'deadline'] as const).filter((role) => roles.includes(role));
  // Behind work, product, agency and time figures are money; elsewhere they are what the table is about.
  const isMoney =
    figures.length === 1 && (['lead', 'deadline', 'outputs'] as const).every((role) => roles.includes(role));
  if (figures.length > 0 && !(isMoney && figures[0] === columns.findLastIndex(({ filled }) => filled >= 0.5)))
    return null;
  return told.length >= 2 ? roles : null;
}

/** The column of the longest texts. */
export function longestColumn(columns: readonly (readonly string[])[]): number {
  const lengths = columns.map((texts) => texts.reduce((sum, text) => sum + text.length, 0));
  return lengths.indexOf(Math.max(...lengths));
}

/** Sentences of work in nearly every row, and no other column of them that could be it as well. */
export function isWork(columns: readonly ColumnFacts[], x: number): boolean {
  const column = columns[x];
  if (!column || column.work < SURE || column.filled < 0.8 || column.time >= 0.5) return false;
  return columns.every((other, n) => {
    const isOther = other.agency >= 0.5 || other.timely >= 0.5 || other.product >= 0.5 || other.budget >= 0.5;
    return n === x || other.work < 0.5 || isOther || column.length >= CLEARLY_LONGER * other.length;
  });
}

export function isNumbers(column: ColumnFacts | undefined): boolean {
  return column !== undefined && column.number >= SURE && column.filled >= SURE;
}

export function isTimes({ filled, time, timely, product }: ColumnFacts): boolean {
  return filled >= 0.5 && timely >= SURE && time >= 0.5 && product < 0.5;
}

export function isAgencies({ filled, agency }: ColumnFacts): boolean {
  return filled >= 0.5 && agency >= SURE;
}

export function isProducts({ filled, product, agency, timely }: ColumnFacts): boolean {
  return filled >= 0.5 && product >= SURE && agency < 0.3 && timely < 0.5;
}

function isBudget({ filled, budget }: ColumnFacts): boolean {
  return filled > 0.15 && budget >= SURE;
}
