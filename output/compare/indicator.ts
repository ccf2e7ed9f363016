import type { PlanDocument, Target, Value } from '../../normalizers/schema.js';
import { fold } from '../../normalizers/text/fold.js';
import { type Facets, facetsOf } from './facets.js';
import { terms } from './terms.js';

/**
 * One indicator of one document: the targets that state it. A sentence that gives figures for several levels
 * ("cấp huyện 80%, cấp xã 75%") is several targets but one indicator.
 */
export interface Indicator {
  readonly document: PlanDocument;
  readonly targets: readonly [Target, ...Target[]];
  readonly terms: readonly string[];
  readonly facets: Facets;
  /** What kind of figure: figures of different kinds are never compared. */
  readonly measure: Measure;
}

export type Measure = 'none' | Value['unit'] | `${'increase' | 'decrease'} ${Value['unit']}`;

export function measureOf(target: Pick<Target, 'value' | 'change'>): Measure {
  if (!target.value) return 'none';
  return target.change ? `${target.change} ${target.value.unit}` : target.value.unit;
}

/** The indicators of a document in its order. */
export function indicatorsOf(document: PlanDocument): readonly Indicator[] {
  const names = placeSyllables(document);
  const groups: Target[][] = [];
  for (const target of document.targets) {
    const last = groups.at(-1);
    if (last?.[0] && sameSentence(last[0], target)) last.push(target);
    else groups.push([target]);
  }
  return groups.map((targets, i) => {
    const [first] = targets as [Target, ...Target[]];
    const text = underHeading(wordsOf(first, groups[i - 1]?.[0]), first, document);
    return {
      document,
      targets: targets as [Target, ...Target[]],
      terms: terms(text, names),
      facets: facetsOf(`${verbOf(first)} ${text}`),
      measure: measureOf(first),
    };
  });
}

/** Content syllables from which on a figure says by itself what it counts. */
const SAYS_WHAT = 3;
/** "Hồ sơ trễ hạn: 100% có thư xin lỗi": what is said, of what stands before the colon. */
const ONLY_SAID = /^(?:có|được|phải|đều|đạt|bị|đã|không)\s/iu;
const BEFORE_COLON = /^([^:]{3,80}):\s/u;
/** "… đối với dịch vụ y tế đạt trên 75%; đối với dịch vụ giáo dục đạt trên 80%": the rest stands in the record before. */
const ONLY_OF_WHAT = /^(?:riêng\s+)?(đối với|về|tại|ở|lĩnh vực|mức độ(?=\s\d)|(?<=riêng\s+)\p{L}+)\s/iu;

type Worded = Pick<Target, 'indicator' | 'statement' | 'section'>;

/** What a figure measures: in its own words, completed by the clause before where it only says of what, or what is done. */
export function wordsOf(record: Worded, before: Worded | undefined): string {
  const own = record.indicator || record.statement;
  if (ONLY_SAID.test(own)) return `${BEFORE_COLON.exec(record.statement)?.[1] ?? ''} ${own}`;
  const link = ONLY_OF_WHAT.exec(own)?.[1];
  if (link === undefined || before?.section !== record.section) return own;
  const [rest = ''] = before.indicator.split(new RegExp(`(?<=\\s)${link}(?=\\s)`, 'iu'));
  return `${rest} ${own}`;
}

/** Words that say next to nothing ("nhiệm vụ", "đúng hạn") with those of their heading. */
export function underHeading(words: string, { section }: Worded, { sections }: PlanDocument): string {
  if (terms(words).filter((term) => !term.includes(' ')).length >= SAYS_WHAT) return words;
  const heading = sections.find(({ id }) => id === section)?.title;
  return heading ? `${words} ${heading}` : words;
}

/** "**Rà soát, đơn giản hóa** 100% thủ tục nội bộ": what is done, where the indicator only says to what. */
export function verbOf({ statement, indicator }: Pick<Target, 'statement' | 'indicator'>): string {
  const lead = BEFORE_FIGURE.exec(statement)?.[0] ?? '';
  return statement.endsWith(indicator) ? lead : '';
}

const BEFORE_FIGURE = /^\D{3,60}(?=\d)/u;

/** Records of one sentence that differ by scope: figures of one indicator for several levels. */
function sameSentence(a: Target, b: Target): boolean {
  return a.scope !== null && b.scope !== null && a.scope !== b.scope && a.statement === b.statement;
}

function placeSyllables({ metadata }: PlanDocument): ReadonlySet<string> {
  const { province, district, commune } = metadata.unit;
  // Only names that would otherwise look like content: one syllable names ("Huế") are too risky to drop.
  const names = [province, district, commune].filter((name): name is string => name?.includes(' ') ?? false);
  return new Set(names.flatMap((name) => fold(name).split(' ')));
}

/**
 * The target of an indicator that speaks for a level: the one scoped to it, else the one that is scoped to none,
 * else `null` where all are meant for other levels.
 */
export function targetFor(indicator: Pick<Indicator, 'targets'>, level: string | null): Target | null {
  return (
    indicator.targets.find((t) => t.scope !== null && t.scope === level) ??
    indicator.targets.find((t) => t.scope === null) ??
    (indicator.targets.length === 1 ? indicator.targets[0] : null)
  );
}
