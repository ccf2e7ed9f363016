import { z } from 'zod';
import { documentSchema } from '../normalizers/schema.js';
import type { Label } from './language.js';

/** Why a value is no document of the contract: the place and what was expected there; `null` where it is one. */
export function schemaProblem(json: unknown): { readonly place: string; readonly message: Label } | null {
  const english = documentSchema.safeParse(json).error?.issues[0];
  if (!english) return null;
  const vietnamese = documentSchema.safeParse(json, { error: z.locales.vi().localeError }).error?.issues[0];
  return {
    place: english.path.join('.'),
    message: { vi: vietnamese?.message ?? english.message, en: english.message },
  };
}
