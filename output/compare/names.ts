import { LEVELS } from '../labels.js';
import { type Label, type Language, untranslated } from '../language.js';
import type { ComparedDocument } from './comparison.js';

/** What a person calls a plan: "Sông Mã (cấp huyện) 2024", "Sông Mã (district) 2024". */
export function documentName({ unit, level, period, path }: ComparedDocument): Label {
  const name = unit.commune ?? unit.district ?? unit.province ?? path;
  const year = period.start?.slice(0, 4) ?? '';
  const say = (language: Language): string =>
    `${name}${level === null ? '' : ` (${LEVELS[level][language]})`} ${year}`.trim();
  return { vi: say('vi'), en: say('en') };
}

/** The names of all documents of a comparison by their ids; an id that is none of them is its own name. */
export function documentNames(documents: readonly ComparedDocument[]): (id: string) => Label {
  const names = new Map(documents.map((one) => [one.id, documentName(one)]));
  return (id) => names.get(id) ?? untranslated(id);
}
