import type { Command } from '../command.ts';
import { removeWithDependents, type RecordRef } from '../records/dependents.ts';
import { linesSayingAlone } from './followDataLines.ts';

/** A step no longer reads or writes a data object: what says so goes, and with the last of it the lines to drawn data that say the same. */
export const stopUsing: Command<{ id: string }> = {
  name: 'dataUse.stop',
  refuse: (doc, { id }) => (doc.dataUse[id] ? null : 'record-missing'),
  plan(doc, { id }) {
    const use = doc.dataUse[id]!;
    const gone: RecordRef[] = [
      { kind: 'dataUse', id },
      ...linesSayingAlone(doc, use).map((line) => ({ kind: 'flow', id: line }) as const),
    ];
    return removeWithDependents(doc, gone);
  },
};
