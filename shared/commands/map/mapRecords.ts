import { updated, type Change } from '../../changes/index.ts';
import type { ProcessMap } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { removeWithDependents } from '../records/dependents.ts';

/** Changes what is known about a map as a whole: name, trigger, outcome, owner, …. */
export const updateMap: Command<{ id: string; fields: Partial<Omit<ProcessMap, 'id' | 'order'>> }> = {
  name: 'map.update',
  refuse: (doc, { id }) => (doc.map[id] ? null : 'record-missing'),
  plan: (doc, { id, fields }) => [updated('map', doc.map[id]!, fields)],
};

/** Removes a map with everything on it. */
export const removeMap: Command<{ id: string }> = {
  name: 'map.remove',
  refuse: (doc, { id }) => (doc.map[id] ? null : 'record-missing'),
  plan: (doc, { id }) => removeWithDependents(doc, [{ kind: 'map', id }]),
};

/** Puts a map at another place in the list of maps. */
export const reorderMap: Command<{ id: string; toIndex: number }> = {
  name: 'map.reorder',
  refuse: (doc, { id }) => (doc.map[id] ? null : 'record-missing'),
  plan(doc, { id, toIndex }) {
    const others = Object.values(doc.map)
      .filter((map) => map.id !== id)
      .sort((a, b) => a.order - b.order);
    const index = Math.max(0, Math.min(toIndex, others.length));
    const ordered = [...others.slice(0, index), doc.map[id]!, ...others.slice(index)];
    return ordered.flatMap((map, order): Change[] =>
      map.order === order ? [] : [updated('map', map, { order })],
    );
  },
};
