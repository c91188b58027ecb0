import { checkFile } from '../store/checkFile.ts';
import { onlyFile } from './arguments.ts';
import type { CommandLine } from './commandLine.ts';

/** A thorough look at a file, which is not changed by it; says how to recover one that is damaged. */
export const checkCommand: CommandLine = {
  usage: 'cli.help-check',
  async run(args, { text, storeOptions }) {
    const check = await checkFile(onlyFile(args), storeOptions);
    const { path, records, historyEntries, snapshots, isSound, error, problems, advice } = check;
    if (isSound)
      return {
        json: check,
        lines: [text('cli.sound', { file: path, records, historyEntries, snapshots }), advice],
      };
    const what = error ? [text(`error.${error.code}`, { detail: error.detail ?? path })] : problems;
    return { json: check, lines: [], complaints: [...what, advice] };
  },
};
