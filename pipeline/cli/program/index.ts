import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../../../output/language.js';
import { version } from '../../version.js';
import { EXIT_HELP } from '../exit-code.js';
import { commanderMessage, HELP_WORDS } from './commander-words.js';
import { addReadingCommands } from './reading.js';
import type { Say } from './say.js';
import { addUsingCommands } from './using.js';

/** Every command of `chitieu`. What a command needs is loaded when it runs, so that help is quick. */
export function program(language: Language): Command {
  const say: Say = (label) => label[language];
  const root = new Command('chitieu')
    .description(
      say({
        vi:
          'Biến kho văn bản hành chính (kế hoạch, báo cáo cải cách hành chính) thành dữ liệu.\n' +
          'Không cần mạng. Con số nào cũng giữ lại chỗ đọc được trên trang.',
        en:
          'Turns archives of Vietnamese administrative documents (kế hoạch, báo cáo cải cách hành chính) into data.\n' +
          'Works offline. Every figure keeps the place on the page where it was read.',
      }),
    )
    .version(version(), '-V, --version', say({ vi: 'in số phiên bản', en: 'output the version number' }))
    .addOption(
      new Option(
        `--lang <${say({ vi: 'ngôn-ngữ', en: 'language' })}>`,
        say({
          vi: 'ngôn ngữ hiển thị; mặc định theo LC_ALL, LC_MESSAGES, LANG của máy',
          en: 'language of what is shown; by itself that of LC_ALL, LC_MESSAGES, LANG',
        }),
      ).choices(LANGUAGES),
    )
    .addHelpText('after', say(EXIT_HELP));
  addReadingCommands(root, say);
  addUsingCommands(root, say);
  speak(root, language, true);
  // Sub-commands inherit none of this from their parent once they are made.
  for (const command of root.commands) speak(command, language, false);
  return root;
}

function speak(command: Command, language: Language, isRoot: boolean): void {
  const words = HELP_WORDS[language];
  const titles: Readonly<Record<string, string>> = words.titles;
  command
    .exitOverride()
    .showHelpAfterError(words.seeHelp)
    .helpOption('-h, --help', words.help)
    .configureOutput({ outputError: (text, write) => write(commanderMessage(text, language)) })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', words.options).replace('[command]', words.command),
      subcommandTerm(sub) {
        const shown = sub.registeredArguments.map((argument) => {
          const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
          return argument.required ? `<${name}>` : `[${name}]`;
        });
        return [sub.name(), ...(sub.options.length > 0 ? [words.options] : []), ...shown].join(' ');
      },
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const choices = argChoices ? [`${words.choices}: ${argChoices.join(', ')}`] : [];
        const value = typeof defaultValue === 'string' ? [`${words.byItself}: ${defaultValue}`] : [];
        const more = [...choices, ...value].join('; ');
        return more === '' ? description : `${description} (${more})`;
      },
    });
  if (isRoot) command.helpCommand(words.helpCommand, words.help);
}
