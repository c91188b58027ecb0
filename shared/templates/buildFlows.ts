import { created, type Change } from '../changes/index.ts';
import { blank } from '../model/index.ts';
import { buildFigures, known, type BuildContext, type Keys } from './buildWorkspace.ts';
import type { MapScript } from './script.ts';

/** The lines of a map, with the shares of its branches. */
export function buildFlows(map: MapScript, keys: Keys, { newId }: BuildContext): Change[] {
  const mapId = known(keys.map, map.key);
  return map.flows.flatMap((flow, order) => {
    const id = newId('flow');
    return [
      created('flow', {
        ...blank.flow,
        id,
        mapId,
        order,
        fromId: known(keys.node, `${map.key}.${flow.from}`),
        toId: known(keys.node, `${map.key}.${flow.to}`),
        type: flow.type ?? 'sequence',
        name: flow.name ?? '',
      }),
      ...buildFigures('flow', id, mapId, flow.share ? { share: flow.share } : {}),
    ];
  });
}
