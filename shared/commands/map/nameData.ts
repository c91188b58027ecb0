import { apply, compare, created, updated } from '../../changes/index.ts';
import type { Command } from '../command.ts';
import { factNamed, newDataObject } from '../records/newFacts.ts';
import { followDataLines, linesAt } from './followDataLines.ts';

/**
 * Names drawn data, which then stands for the data object of that name: the one that there is, however it is capitalised, otherwise its own
 * renamed where it alone stands for it, otherwise a new one. The steps that it is joined to read or write that object. Without a name it
 * stands for what it stood for.
 */
export const nameData: Command<{ id: string; name: string }> = {
  name: 'dataNode.name',
  refuse: (doc, { id }) => (doc.dataNode[id] ? null : 'record-missing'),
  plan(doc, { id, name }, context) {
    const node = doc.dataNode[id]!;
    if (name === '') return [updated('dataNode', node, { name })];
    const own = node.dataObjectId === null ? undefined : doc.dataObject[node.dataObjectId];
    const isAlone =
      own?.name === node.name &&
      Object.values(doc.dataNode).every((other) => other.id === id || other.dataObjectId !== own.id);
    const known = factNamed(doc, 'dataObject', name) ?? (isAlone ? own : undefined);
    const object = known ?? newDataObject(doc, context.newId('dataObject'), name);
    const next = apply(doc, [
      ...(known ? [] : [created('dataObject', object)]),
      ...(known && known === own && isAlone ? [updated('dataObject', own, { name })] : []),
      updated('dataNode', node, { name, dataObjectId: object.id }),
    ]);
    return compare(doc, followDataLines(doc, next, { flowIds: linesAt(doc, node), context }));
  },
};
