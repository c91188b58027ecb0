import { resolve } from 'node:path';

/** What the user wrote behind the program's name. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  return argv.slice(isPackaged ? 1 : 2);
}

/** The file that the program was started with, as an absolute path; switches of the window system are passed over. */
export function fileArgument(args: readonly string[]): string | null {
  const file = args.find((argument) => !argument.startsWith('-'));
  return file === undefined ? null : resolve(file);
}
