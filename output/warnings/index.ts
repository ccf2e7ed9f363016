import type { PlanDocument } from '../../normalizers/schema.js';
import { type Label, type Language, untranslated } from '../language.js';
import { ARCHIVES } from './catalogue/archives.js';
import { AUDITS } from './catalogue/audits.js';
import { FIGURES } from './catalogue/figures.js';
import { FILE } from './catalogue/file.js';
import { PAGES } from './catalogue/pages.js';
import { READING } from './catalogue/reading.js';
import { REPAIRED } from './catalogue/repaired.js';
import { STRUCTURE } from './catalogue/structure.js';
import { TABLES } from './catalogue/tables.js';
import { inVietnamese } from './form.js';
import { REASONS } from './reasons.js';
import type { WarningEntry, WarningGroup } from './warning-group.js';

export { warningsMarkdown } from './markdown.js';
export type { Severity, WarningEntry, WarningGroup } from './warning-group.js';

/** Every code that a record or an audit may carry, in the order in which a document is read. */
export const WARNING_GROUPS: readonly WarningGroup[] = [
  FILE,
  ARCHIVES,
  PAGES,
  READING,
  REPAIRED,
  STRUCTURE,
  FIGURES,
  TABLES,
  AUDITS,
];

const ENTRIES: ReadonlyMap<string, WarningEntry> = new Map(
  WARNING_GROUPS.flatMap(({ warnings }) => warnings.map((entry) => [entry.code, entry] as const)),
);

/** Whether a code asks a person to compare what was read with the page. */
export function needsReview(code: string): boolean {
  return ENTRIES.get(code)?.severities.includes('review') ?? true;
}

/** What a code means, for people; the code itself where it is not known (a record of another version). */
export function meaningOf(code: string): Label {
  return ENTRIES.get(code) ?? untranslated(code);
}

/**
 * A warning for people: its message as written into the record, or in Vietnamese, with the words and numbers that it names.
 * A message without a Vietnamese form gives the explanation of its code.
 */
export function messageOf({ code, message }: Pick<PlanDocument['warnings'][number], 'code' | 'message'>): Label {
  const entry = ENTRIES.get(code);
  if (!entry) return untranslated(message);
  return { en: message, vi: inVietnamese(message, entry.forms ?? [], REASONS) ?? entry.vi };
}

/** The same behind what its code means, where the message says more than that. */
export function explanationOf(warning: Pick<PlanDocument['warnings'][number], 'code' | 'message'>): Label {
  const meaning = meaningOf(warning.code);
  const message = messageOf(warning);
  const say = (language: Language): string => {
    const [general, special] = [meaning[language], message[language]];
    return general === special ? general : `${general.replace(/\.$/, '')}: ${special}`;
  };
  return { vi: say('vi'), en: say('en') };
}

/** Why a file or page was taken for what it is; in Vietnamese `null` where there is no form for it. */
export function reasonOf(reason: string): { readonly vi: string | null; readonly en: string } {
  return { en: reason, vi: inVietnamese(reason, REASONS, REASONS) };
}
