import type { Command } from '../command.ts';
import { removeWithDependents, type RecordRef } from '../records/dependents.ts';
import { linesSaying } from './followDataLines.ts';

/** A step no longer reads or writes a data object: what says so goes, and with the last of it the lines to drawn data that say the same. */
export const stopUsing: Command<{ id: string }> = {
  name: 'dataUse.stop',
  refuse: (doc, { id }) => (doc.dataUse[id] ? null : 'record-missing'),
  plan(doc, { id }) {
    const use = doc.dataUse[id]!;
    const isSaidElsewhere = Object.values(doc.dataUse).some(
      (other) =>
        other.id !== id &&
        other.stepId === use.stepId &&
        other.dataObjectId === use.dataObjectId &&
        other.mode === use.mode,
    );
    const lines = isSaidElsewhere ? [] : linesSaying(doc, use);
    const gone: RecordRef[] = [
      { kind: 'dataUse', id },
      ...lines.map((line) => ({ kind: 'flow', id: line }) as const),
    ];
    return removeWithDependents(doc, gone);
  },
};
