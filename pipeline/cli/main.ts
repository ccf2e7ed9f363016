#!/usr/bin/env node
import { CommanderError } from 'commander';
import type { Label } from '../../output/language.js';
import { MissingError, UserError } from '../../output/user-error.js';
import { fileProblem, isFileProblem } from '../file-problem.js';
import { CommandError, EXIT } from './exit-code.js';
import { LANGUAGE, tell } from './language.js';
import { program } from './program/index.js';

// A reader that stops early (`chitieu text … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

function exitWith(code: number, label: Label): void {
  tell(label);
  process.exitCode = code;
}

try {
  await program(LANGUAGE).parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else if (error instanceof CommandError) {
    exitWith(error.exitCode, error.label);
  } else if (error instanceof UserError) {
    exitWith(error instanceof MissingError ? EXIT.missing : EXIT.usage, error.label);
  } else if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
    const { message } = error as Error;
    exitWith(EXIT.missing, {
      vi: `thiếu một gói phần mềm, hãy chạy npm ci: ${message}`,
      en: `a package is missing, run npm ci: ${message}`,
    });
  } else if (isFileProblem(error)) {
    const { vi, en } = fileProblem(error);
    const place = error.path === undefined ? '' : ` ${error.path}`;
    exitWith(EXIT.missing, { vi: `không đọc hoặc ghi được${place}: ${vi}`, en: `cannot read or write${place}: ${en}` });
  } else {
    const message = error instanceof Error ? error.message : String(error);
    exitWith(EXIT.failed, {
      vi: `lỗi của chính chitieu, xin báo lại: ${message}`,
      en: `an error of chitieu itself, please report it: ${message}`,
    });
  }
}
