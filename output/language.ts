/** The languages in which people are spoken to. Data, codes and file formats have none. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text for people in both languages: written side by side where it is used, so that neither is forgotten. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}

/** A text that is the same in both languages: a name, a path, words of a document. */
export function untranslated(text: string): Label {
  return { vi: text, en: text };
}

/** The language of an environment by POSIX (IEEE 1003.1, 8.2): Vietnamese where the locale says so, else English. */
export function languageOfLocale(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^vi(?:$|[_.@-])/i.test(locale) ? 'vi' : 'en';
}
