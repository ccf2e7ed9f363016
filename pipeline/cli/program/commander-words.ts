import type { Language } from '../../../output/language.js';
import { type Form, inVietnamese } from '../../../output/warnings/form.js';

/** The words of commander's help pages. */
export const HELP_WORDS = {
  vi: {
    help: 'hướng dẫn',
    helpCommand: 'help [lệnh]',
    seeHelp: '(gõ chitieu --help để xem hướng dẫn)',
    options: '[tùy chọn]',
    command: '[lệnh]',
    choices: 'một trong',
    byItself: 'mặc định',
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Các lệnh:',
    },
  },
  en: {
    help: 'display help',
    helpCommand: 'help [command]',
    seeHelp: '(run chitieu --help for usage)',
    options: '[options]',
    command: '[command]',
    choices: 'one of',
    byItself: 'default',
    titles: {},
  },
} as const satisfies Record<Language, { readonly titles: Readonly<Record<string, string>> } & Record<string, unknown>>;

/** What is wrong with a command line, as commander 14 says it. */
const MISUSES: readonly Form[] = [
  ["error: unknown command '{name}'{hint:reason}", 'không có lệnh “{name}”{hint}'],
  ["error: unknown command '{name}'", 'không có lệnh “{name}”'],
  ["error: unknown option '{name}'{hint:reason}", 'không có tùy chọn “{name}”{hint}'],
  ["error: unknown option '{name}'", 'không có tùy chọn “{name}”'],
  ["error: missing required argument '{name}'", 'thiếu tham số “{name}”'],
  ["error: option '{flags}' argument missing", 'tùy chọn “{flags}” cần một giá trị'],
  ["error: required option '{flags}' not specified", 'thiếu tùy chọn bắt buộc “{flags}”'],
  [
    "error: option '{flags}' argument '{value}' is invalid. Allowed choices are {choices}.",
    'tùy chọn “{flags}” không nhận “{value}”; chỉ nhận {choices}',
  ],
  [
    "error: option '{flags}' argument '{value}' is invalid. expected a whole number from 1 on.",
    'tùy chọn “{flags}” không nhận “{value}”; cần một số nguyên từ 1 trở lên',
  ],
  [
    "error: too many arguments for '{command}'. Expected {expected} argument but got {given}.",
    'lệnh {command} nhận {expected} tham số, đã đưa {given}',
  ],
  [
    "error: too many arguments for '{command}'. Expected {expected} arguments but got {given}.",
    'lệnh {command} nhận {expected} tham số, đã đưa {given}',
  ],
];
const HINTS: readonly Form[] = [
  ['\n(Did you mean one of {names}?)', '\n(ý bạn là một trong {names}?)'],
  ['\n(Did you mean {name}?)', '\n(ý bạn là {name}?)'],
];

/** A message of commander in the language of the user; one that it may say in a later version stays as it is. */
export function commanderMessage(text: string, language: Language): string {
  const message = text.trimEnd();
  if (language === 'en') return `chitieu: ${message.replace(/^error: /, '')}\n`;
  return `chitieu: ${inVietnamese(message, MISUSES, HINTS) ?? message}\n`;
}
