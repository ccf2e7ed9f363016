/** An argument as a shell takes it back (POSIX quoting): commands that are shown can be copied. */
export function shellWord(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
