import { documentSchema, type PlanDocument } from '../normalizers/schema.js';

/** The document that a record's JSON holds, or, as one line for people, why it holds none. */
export function parseDocument(text: string): PlanDocument | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  const parsed = documentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `it is not a chitieu document${issue ? ` (${issue.path.join('.')}: ${issue.message})` : ''}`;
}
