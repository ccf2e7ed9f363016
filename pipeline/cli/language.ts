import { LANGUAGES, type Label, type Language, languageOfLocale } from '../../output/language.js';
import type { Screen } from '../../output/show/screen.js';

/** The language of a command line: of `--lang`, wherever it stands, else of the environment. */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = options[at]?.startsWith('--lang=') ? options[at]?.slice('--lang='.length) : options[at + 1];
  const known = at < 0 ? undefined : LANGUAGES.find((language) => language === given);
  return known ?? languageOfLocale(env);
}

/** The language that this process speaks. */
export const LANGUAGE: Language = languageOf(process.argv.slice(2), process.env);

export function say(label: Label): string {
  return label[LANGUAGE];
}

/** One line for the user, apart from the result. */
export function tell(label: Label): void {
  process.stderr.write(`chitieu: ${say(label)}\n`);
}

/** Where standard output goes. */
export function screen(): Screen {
  const { isTTY = false, columns = 120 } = process.stdout;
  return { language: LANGUAGE, width: columns, isTerminal: isTTY };
}
