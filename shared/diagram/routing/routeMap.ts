import { type Doc, type Flow, type MapContents, mapContents, type Point } from '../../model/index.ts';
import { BoxIndex } from '../geometry/boxIndex.ts';
import { planeContents } from '../planeContents.ts';
import { rawRoutes } from './rawRoutes.ts';
import { type SheetEnd, sheetEnds } from './sheetEnds.ts';
import { frameBorders, labelBoxes, solidBoxes } from './sheetBoxes.ts';
import type { LooseLine } from './spread/strand.ts';
import { spreadLines } from './spread/spreadLines.ts';
import { type RoutedBefore, UnmovedLines } from './unmovedLines.ts';

export type Routes = ReadonlyMap<string, readonly Point[]>;

/** Lines as they were found, before they were moved apart: what the next routing starts from. */
const rawOfRoutes = new WeakMap<Routes, Routes>();

/**
 * The line of each flow of a map: as a file or a person drew it, otherwise by rule: each is found by itself, then those that run on each other
 * are moved apart. The same map gives the same lines; `planeId` as in `planeContents`. A flow with an end that is not drawn has no line and is
 * left out. With what was routed `before` (the same sheet of an earlier document) the answer is the same, but only lines near a change are
 * looked for, and a line whose way did not change keeps its very points.
 */
export function routeMap(
  doc: Doc,
  mapId: string,
  planeId: string | null = null,
  before: RoutedBefore | null = null,
): Routes {
  const contents = planeContents(mapContents(doc, mapId), planeId);
  const rawBefore = before && rawOfRoutes.get(before.routes);
  const unmoved =
    before && rawBefore && before.doc.map[mapId]?.orientation === doc.map[mapId]?.orientation
      ? new UnmovedLines({
          before: { doc: before.doc, routes: rawBefore },
          contentsBefore: planeContents(mapContents(before.doc, mapId), planeId),
          doc,
          contents,
          boxesOf: (some) => [...solidBoxes(some), ...labelBoxes(some)],
        })
      : null;
  const raw = rawRoutes(doc, mapId, contents, unmoved);
  const routes = new Map<string, readonly Point[]>();
  const spread = spreadRoutes(doc, contents, raw);
  for (const [id, line] of raw) {
    const next = spread.get(id) ?? line;
    const old = before?.routes.get(id);
    routes.set(id, old && isSameLine(old, next) ? old : next);
  }
  rawOfRoutes.set(routes, raw);
  return routes;
}

/** The lines of sequence and messages, moved apart. */
function spreadRoutes(doc: Doc, contents: MapContents, raw: Routes): Routes {
  const ends = sheetEnds(doc, contents);
  const loose = new Map<string, LooseLine>();
  for (const flow of contents.flows) {
    const line = raw.get(flow.id);
    if (line && (flow.type === 'sequence' || flow.type === 'message'))
      loose.set(flow.id, looseLine(flow, line, ends));
  }
  const borders = frameBorders(contents).map((points, index): LooseLine => ({
    ...{ fromId: `frame ${index}`, toId: `frame ${index}`, from: null, to: null },
    ...{ fromReach: 'none', toReach: 'none', isFixed: true },
    points,
  }));
  spreadLines(
    [...loose.values(), ...borders],
    new BoxIndex([...solidBoxes(contents), ...labelBoxes(contents)]),
  );
  return new Map([...loose].map(([id, { points }]) => [id, points]));
}

function looseLine(flow: Flow, line: readonly Point[], ends: ReadonlyMap<string, SheetEnd>): LooseLine {
  const from = ends.get(flow.fromId);
  const to = ends.get(flow.toId);
  return {
    fromId: flow.fromId,
    toId: flow.toId,
    from: from?.box ?? null,
    to: to?.box ?? null,
    fromReach: from?.reach ?? 'none',
    toReach: to?.reach ?? 'none',
    isFixed: flow.waypoints !== null,
    points: line.map(({ x, y }) => ({ x, y })),
  };
}

const isSameLine = (a: readonly Point[], b: readonly Point[]): boolean =>
  a === b || (a.length === b.length && a.every((point, at) => point.x === b[at]!.x && point.y === b[at]!.y));
