#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CommandError, EXIT } from './exit-code.js';
import { program } from './program.js';

// A reader that stops early (`chitieu text … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  } else if (error instanceof CommandError) {
    process.stderr.write(`chitieu: ${error.message}\n`);
    process.exitCode = error.exitCode;
  } else if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') {
    process.stderr.write(`chitieu: a package is missing, run npm ci: ${(error as Error).message}\n`);
    process.exitCode = EXIT.missing;
  } else {
    process.stderr.write(`chitieu: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.failed;
  }
}
