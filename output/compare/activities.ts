import type { Activity, Field, PlanDocument } from '../../normalizers/schema.js';
import { matchKey } from '../../normalizers/text/fold.js';
import { facetsOf } from './facets.js';
import { type Group, groupIndicators } from './groups.js';
import type { Indicator } from './indicator.js';
import { terms } from './terms.js';

/** One duty of the appendices (phụ lục danh mục nhiệm vụ), and the plans in which it stands. */
export interface ActivityRow {
  readonly id: string;
  readonly field: Field | null;
  /** In the words of the highest level that lists it. */
  readonly label: string;
  readonly relation: 'carried-on' | 'only-here';
  readonly entries: readonly ActivityEntry[];
}

export interface ActivityEntry {
  readonly document: string;
  /** Id of the activity in its document. */
  readonly activity: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly deadlines: readonly { readonly raw: string; readonly end: string | null }[];
  readonly source: Activity['source'];
  /** What differs from the highest level's row; empty for that row itself. */
  readonly differs: readonly Difference[];
  readonly likeness: number | null;
}

/**
 * `lead`: another line of business leads it (not only another level: Sở Nội vụ and Phòng Nội vụ are one). `earlier` and
 * `later`: the last day named. `no-deadline`: only one side names a day.
 */
export type Difference = 'lead' | 'earlier' | 'later' | 'no-deadline';

/** Which duties of the upper plans reappear below, by wording and leading agency, weighed as indicators are. */
export function compareActivities(documents: readonly PlanDocument[]): readonly ActivityRow[] {
  const byKey = new Map<string, Activity>();
  const all = documents.map((document) =>
    document.activities.flatMap((activity): Indicator[] => {
      byKey.set(keyOf(document, activity.id), activity);
      const one = asIndicator(document, activity);
      return one.terms.length === 0 ? [] : [one];
    }),
  );
  return groupIndicators(all).groups.map((group, i) => rowOf(group, `d${i + 1}`, byKey));
}

function rowOf({ members }: Group, id: string, byKey: ReadonlyMap<string, Activity>): ActivityRow {
  const found = members.flatMap(({ indicator, joined }) => {
    const activity = byKey.get(keyOf(indicator.document, indicator.targets[0].id));
    return activity ? [{ document: indicator.document.id, activity, likeness: joined?.likeness.score ?? null }] : [];
  });
  const highest = found[0]?.activity;
  return {
    id,
    field: highest?.group?.field ?? null,
    label: highest ? textOf(highest) : '',
    relation: found.length > 1 ? 'carried-on' : 'only-here',
    entries: found.map(({ document, activity, likeness }, n) => ({
      document,
      activity: activity.id,
      text: textOf(activity),
      lead: activity.lead,
      deadlines: activity.deadlines.map(({ raw, end }) => ({ raw, end })),
      source: activity.source,
      differs: n === 0 || !highest ? [] : differences(highest, activity),
      likeness: likeness === null ? null : Math.round(likeness * 1000) / 1000,
    })),
  };
}

function differences(upper: Activity, lower: Activity): readonly Difference[] {
  const out: Difference[] = [];
  const business = new Set(upper.lead.map(businessOf));
  if (business.size > 0 && lower.lead.length > 0 && !lower.lead.some((lead) => business.has(businessOf(lead)))) {
    out.push('lead');
  }
  const due = lastDay(upper);
  const own = lastDay(lower);
  if (due !== null && own !== null && due !== own) out.push(own < due ? 'earlier' : 'later');
  if ((due === null) !== (own === null)) out.push('no-deadline');
  return out;
}

/** "Sở Nội vụ", "Phòng Nội vụ": the business without the kind of agency. */
function businessOf(lead: string): string {
  return matchKey(lead).replace(/^(?:so|phong|ban|chi cuc|trung tam|van phong)\s+/u, '');
}

/** The last day that a duty's deadlines name; `null` where none does ("thường xuyên"). */
export function lastDay({ deadlines }: Pick<Activity, 'deadlines'>): string | null {
  return deadlines.reduce<string | null>((last, { end }) => (end !== null && (last ?? '') < end ? end : last), null);
}

function textOf({ activity, task, goal }: Activity): string {
  return activity ?? task ?? goal ?? '';
}

/** A duty as an indicator without a figure; who leads it counts as one more word. */
function asIndicator(document: PlanDocument, activity: Activity): Indicator {
  const text = textOf(activity).replaceAll(/\d+(?:\.\d+)+\.?\s/gu, '');
  const leads = activity.lead.map((lead) => `lead:${businessOf(lead).replaceAll(' ', '-')}`);
  return {
    document,
    targets: [
      {
        id: activity.id,
        section: null,
        field: activity.group?.field ?? null,
        statement: text,
        indicator: text,
        value: null,
        change: null,
        baseline: null,
        scope: null,
        deadline: null,
        qualifier: null,
        source: activity.source,
        confidence: activity.confidence,
      },
    ],
    terms: text === '' ? [] : [...terms(text), ...leads],
    facets: facetsOf(text),
    measure: 'none',
  };
}

function keyOf(document: PlanDocument, id: string): string {
  return `${document.id}/${id}`;
}
