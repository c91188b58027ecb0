import type { MapContents, ProcessMap, Step } from '../../model/index.ts';
import { compileMap } from '../graph/compile.ts';
import type { Graph } from '../graph/graph.ts';
import { keepAlike, rememberWith } from '../memo.ts';
import type { Method } from '../method/method.ts';
import type { FigureIndex } from './figureIndex.ts';

const rememberGraph = rememberWith<ProcessMap, Graph>();
const stepsInFlow = keepAlike<ProcessMap, Step>(
  (a, b) =>
    a.id === b.id &&
    a.parentId === b.parentId &&
    a.poolId === b.poolId &&
    a.isCompensation === b.isCompensation &&
    a.variant === b.variant,
);

/** The compiled graph; names, places and numbers of steps do not touch it. */
export function graphOf(
  map: ProcessMap,
  contents: MapContents,
  { figures, method }: { readonly figures: FigureIndex; readonly method: Method },
): Graph {
  const on = [
    method.flow,
    contents.flows,
    contents.gateways,
    contents.events,
    contents.pools,
    figures.list.filter((figure) => figure.attribute === 'share'),
    stepsInFlow(map, contents.steps),
  ];
  return rememberGraph(map, on, () =>
    compileMap(contents, (ownerId) => figures.get(ownerId, 'share')?.likely ?? null, method.flow),
  );
}
