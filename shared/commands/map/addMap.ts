import { created } from '../../changes/index.ts';
import { asId, blank, defaultSize } from '../../model/index.ts';
import type { Command } from '../command.ts';

const START = { x: 80, y: 120 };
const GAP = 80;

/** A new map with a start event and a first step that waits for its name, so that drawing can begin at once. */
export const addMap: Command<{ id: string; name: string; startId: string; stepId: string }> = {
  name: 'map.add',
  refuse: (doc, { id }) => (doc.map[id] ? 'id-taken' : null),
  plan(doc, { id, name, startId, stepId }, { newId }) {
    const mapId = asId<'map'>(id);
    const { event, step } = defaultSize;
    return [
      created('map', { ...blank.map, id: mapId, name, order: Object.keys(doc.map).length }),
      created('event', { ...blank.event, id: asId<'event'>(startId), mapId, ...START }),
      created('step', {
        ...blank.step,
        id: asId<'step'>(stepId),
        mapId,
        x: START.x + event.width + GAP,
        y: START.y + event.height / 2 - step.height / 2,
      }),
      created('flow', { ...blank.flow, id: newId('flow'), mapId, fromId: startId, toId: stepId }),
    ];
  },
};
