import type { Change } from '../../changes/index.ts';
import type { Command } from '../command.ts';

/** Takes in what a reader of foreign files made, as one entry. */
export const importRecords: Command<{ changes: readonly Change[] }> = {
  name: 'workspace.import',
  refuse(doc, { changes }) {
    if (changes.length === 0) return 'nothing-to-do';
    return changes.some((change) => change.before === null && doc[change.kind][change.id])
      ? 'id-taken'
      : null;
  },
  plan: (_doc, { changes }) => [...changes],
};
