import { updated } from '../../changes/index.ts';
import type { DataUse } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { linesSayingAlone } from './followDataLines.ts';

/** A step reads what it wrote, or the other way round: the lines to drawn data that say the same turn with it. */
export const turnUsing: Command<{ id: string; mode: DataUse['mode'] }> = {
  name: 'dataUse.turn',
  refuse: (doc, { id }) => (doc.dataUse[id] ? null : 'record-missing'),
  plan(doc, { id, mode }) {
    const use = doc.dataUse[id]!;
    if (use.mode === mode) return [];
    const lines = linesSayingAlone(doc, use).map((line) => doc.flow[line]!);
    return [
      updated('dataUse', use, { mode }),
      ...lines.map((line) =>
        updated('flow', line, {
          fromId: line.toId,
          toId: line.fromId,
          waypoints: line.waypoints?.toReversed() ?? null,
        }),
      ),
    ];
  },
};
