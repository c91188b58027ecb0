import { resolve } from 'node:path';

/** The file that the program was started with, as an absolute path; switches of the window system are passed over. */
export function fileArgument(argv: readonly string[], isPackaged: boolean): string | null {
  const own = argv.slice(isPackaged ? 1 : 2).find((argument) => !argument.startsWith('-'));
  return own === undefined ? null : resolve(own);
}
