import { updated } from '../../changes/index.ts';
import type { DataUse } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { removeWithDependents, type RecordRef } from '../records/dependents.ts';
import { linesSaying, linesSayingAlone } from './followDataLines.ts';

/**
 * A step reads what it wrote, or the other way round: the lines to drawn data that say the same turn with it. What is said like that
 * already, in the same system or by another line to the same place, is not said twice.
 */
export const turnUsing: Command<{ id: string; mode: DataUse['mode'] }> = {
  name: 'dataUse.turn',
  refuse: (doc, { id }) => (doc.dataUse[id] ? null : 'record-missing'),
  plan(doc, { id, mode }) {
    const use = doc.dataUse[id]!;
    if (use.mode === mode) return [];
    const turned = { ...use, mode };
    const there = linesSaying(doc, turned).map((line) => doc.flow[line]!);
    const isThere = (line: { readonly fromId: string; readonly toId: string }) =>
      there.some(({ fromId, toId }) => fromId === line.toId && toId === line.fromId);
    const isSaid = Object.values(doc.dataUse).some(
      (other) =>
        other.stepId === use.stepId &&
        other.dataObjectId === use.dataObjectId &&
        other.systemId === use.systemId &&
        other.mode === mode,
    );
    const lines = linesSayingAlone(doc, use).map((line) => doc.flow[line]!);
    const gone: RecordRef[] = [
      ...(isSaid ? [{ kind: 'dataUse', id } as const] : []),
      ...lines.filter(isThere).map((line) => ({ kind: 'flow', id: line.id }) as const),
    ];
    return [
      ...removeWithDependents(doc, gone),
      ...(isSaid ? [] : [updated('dataUse', use, { mode })]),
      ...lines
        .filter((line) => !isThere(line))
        .map((line) =>
          updated('flow', line, {
            fromId: line.toId,
            toId: line.fromId,
            waypoints: line.waypoints?.toReversed() ?? null,
          }),
        ),
    ];
  },
};
