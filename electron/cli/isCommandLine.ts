import { commandLines, LATER } from './commandLines.ts';

/** Whether the program was started to do a command and not to open a window. */
export function isCommandLine([first = '']: readonly string[]): boolean {
  return first === '--help' || Object.hasOwn(commandLines, first) || LATER.commands.includes(first);
}
