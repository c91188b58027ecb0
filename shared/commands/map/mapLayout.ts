import type { Change } from '../../changes/index.ts';
import type { Command } from '../command.ts';

/** Takes over the places that the automatic layout found, as one entry. Geometry only: a change that makes or removes is refused. */
export const mapLayout: Command<{ changes: readonly Change[] }> = {
  name: 'map.layout',
  refuse(doc, { changes }) {
    if (changes.length === 0) return 'nothing-to-do';
    return changes.every(({ kind, id, before, after }) => before && after && doc[kind][id])
      ? null
      : 'record-missing';
  },
  plan: (_doc, { changes }) => [...changes],
};
