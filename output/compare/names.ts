import { posix } from 'node:path';
import { LEVELS } from '../labels.js';
import { type Label, type Language, untranslated } from '../language.js';
import type { ComparedDocument } from './comparison.js';

/** What a person calls a plan: "Sông Mã (cấp huyện) 2024", "Sông Mã (district) 2024". */
function nameOf({ unit, level, period, path }: ComparedDocument, language: Language): string {
  const name = unit.commune ?? unit.district ?? unit.province ?? path;
  const year = period.start?.slice(0, 4) ?? '';
  return `${name}${level === null ? '' : ` (${LEVELS[level][language]})`} ${year}`.trim();
}

/**
 * The names of all documents of a comparison by their ids; where several plans are of one unit and year, with the names
 * of their files. An id that is none of them is its own name.
 */
export function documentNames(documents: readonly ComparedDocument[]): (id: string) => Label {
  const uses = new Map<string, number>();
  for (const one of documents) uses.set(nameOf(one, 'en'), (uses.get(nameOf(one, 'en')) ?? 0) + 1);
  const names = new Map(
    documents.map((one) => {
      const [vi, en] = [nameOf(one, 'vi'), nameOf(one, 'en')];
      const file = (uses.get(en) ?? 0) > 1 ? `, ${posix.basename(one.path)}` : '';
      return [one.id, { vi: `${vi}${file}`, en: `${en}${file}` }];
    }),
  );
  return (id) => names.get(id) ?? untranslated(id);
}
