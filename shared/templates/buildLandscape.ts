import { created, type Change } from '../changes/index.ts';
import { buildFigures, known, type BuildContext, type Keys } from './buildWorkspace.ts';
import type { WorkspaceScript } from './script.ts';

/** What sets off what, and what customers go through. */
export function buildLandscape(
  { mapFlows, journeys }: Pick<WorkspaceScript, 'mapFlows' | 'journeys'>,
  keys: Keys,
  { newId }: BuildContext,
): Change[] {
  const flows = mapFlows.map(({ from, to, name }) => {
    const ends = { fromMapId: known(keys.map, from), toMapId: known(keys.map, to) };
    return created('mapFlow', { id: newId('mapFlow'), ...ends, name });
  });
  const ways = journeys.flatMap(({ touchpoints, ...journey }, order) => {
    const journeyId = newId('journey');
    return [
      created('journey', { id: journeyId, order, note: '', ...journey }),
      ...touchpoints.flatMap(({ at, wait, note = '', ...touchpoint }, index): Change[] => {
        const id = newId('touchpoint');
        const targetId: string | null =
          at === undefined ? null : known<string>(at.includes('.') ? keys.node : keys.map, at);
        return [
          created('touchpoint', { id, journeyId, targetId, order: index, note, ...touchpoint }),
          ...buildFigures('touchpoint', id, null, wait ? { wait } : {}),
        ];
      }),
    ];
  });
  return [...flows, ...ways];
}
