import { analyseCommand } from './analyseCommand.ts';
import { checkCommand } from './checkCommand.ts';
import type { CommandLine } from './commandLine.ts';
import { exportCommand } from './exportCommand.ts';
import { importCommand } from './importCommand.ts';
import { reportCommand } from './reportCommand.ts';

/** Every command of this version, in the order of help. */
export const commandLines: { readonly [name: string]: CommandLine } = {
  import: importCommand,
  analyse: analyseCommand,
  report: reportCommand,
  export: exportCommand,
  check: checkCommand,
};

/** Named in the design, not built yet: refused as such, and absent from help. */
export const LATER = { commands: ['simulate'] };
