import { documentSchema, type PlanDocument } from '../normalizers/schema.js';
import { type Label, untranslated } from './language.js';
import { schemaProblem } from './schema-problem.js';

/** The document that a record's JSON holds, or, in one line for people, why it holds none. */
export function parseDocument(text: string): PlanDocument | { readonly problem: Label } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { vi: 'không phải JSON', en: 'it is not JSON' } };
  }
  const parsed = documentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const { place, message } = schemaProblem(json) ?? { place: '', message: untranslated('') };
  return {
    problem: {
      vi: `không phải bản ghi của chitieu (${place}: ${message.vi})`,
      en: `it is not a chitieu document (${place}: ${message.en})`,
    },
  };
}
