import { type Box, type Doc, type Flow, mapContents, type Point } from '../../model/index.ts';
import { planeContents } from '../planeContents.ts';
import { rawRoutes } from './rawRoutes.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { respread } from './spread/respread.ts';
import { type Ground, spreadLines } from './spread/spreadLines.ts';
import type { LooseLine } from './spread/strand.ts';
import type { Traces } from './spread/traces.ts';
import { type RoutedBefore, UnmovedLines } from './unmovedLines.ts';

export type Routes = ReadonlyMap<string, readonly Point[]>;

/** What the next routing starts from. */
interface Kept {
  /** Lines as they were found, before they were moved apart. */
  readonly raw: Routes;
  readonly traces: Traces;
  readonly sheet: Pick<Sheet, 'ends' | 'borders' | 'solid' | 'names'>;
}
const keptOfRoutes = new WeakMap<Routes, Kept>();

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
  const kept = before && keptOfRoutes.get(before.routes);
  const sheet = readSheet(doc, mapId, contents, kept?.sheet);
  const unmoved =
    before && kept && before.doc.map[mapId]?.orientation === doc.map[mapId]?.orientation
      ? new UnmovedLines({
          before: { doc: before.doc, routes: kept.raw },
          contentsBefore: planeContents(mapContents(before.doc, mapId), planeId),
          endsBefore: kept.sheet.ends,
          doc,
          contents,
          ends: sheet.ends,
        })
      : null;
  const raw = rawRoutes(sheet, unmoved);
  const spread = spreadOf(sheet, raw, unmoved && kept ? { unmoved, kept } : null);
  const spreadById = new Map(spread.lines.map((line) => [line.id, line.points]));
  const routes = new Map<string, readonly Point[]>();
  for (const [id, found] of raw) {
    const old = before?.routes.get(id);
    // A line that was not spread anew and was spread before is where it was.
    const next = spreadById.get(id) ?? (old && spread.traces.has(id) ? old : found);
    routes.set(id, old && isSameLine(old, next) ? old : next);
  }
  const { ends, borders, solid, names } = sheet;
  keptOfRoutes.set(routes, { raw, traces: spread.traces, sheet: { ends, borders, solid, names } });
  return routes;
}

interface Spread {
  /** The lines that were spread now. */
  readonly lines: readonly LooseLine[];
  readonly traces: Traces;
}

/** The lines of sequence and messages, moved apart: all of them, or only what has to be looked at again. */
function spreadOf(
  sheet: Sheet,
  raw: Routes,
  past: { readonly unmoved: UnmovedLines; readonly kept: Kept } | null,
): Spread {
  const loose = new Map<string, Flow>();
  for (const flow of sheet.contents.flows)
    if ((flow.type === 'sequence' || flow.type === 'message') && raw.has(flow.id)) loose.set(flow.id, flow);
  const looseLine = (id: string) => looseLineOf(loose.get(id)!, raw.get(id)!, sheet);
  const ground = groundOf(sheet);
  const ids = [...loose.keys()];
  if (!past || !isSameList(past.kept.sheet.borders, sheet.borders)) {
    const lines = ids.map(looseLine);
    return { lines, traces: spreadLines(lines, ground) };
  }
  const { unmoved, kept } = past;
  return respread({
    ...{ ids, looseLine, ground, before: kept.traces, changedBoxes: unmoved.changedShapes },
    has: (id) => loose.has(id),
    changedIds: ids.filter((id) => unmoved.hasMoved(id)),
    removedIds: removedFrom(kept.raw, loose, kept.traces),
  });
}

/** Lines that were spread before and are no more; borders, which are spread around too, are the same. */
const removedFrom = (before: Routes, now: ReadonlyMap<string, Flow>, traces: Traces): string[] =>
  [...before.keys()].filter((id) => !now.has(id) && traces.has(id));

function groundOf({ borders, solid, names }: Sheet): Ground {
  return {
    borders: borders.map((points, index) => ({
      ...{ id: `border ${index}`, fromId: `border ${index}`, toId: `border ${index}`, from: null, to: null },
      ...{ fromReach: 'none', toReach: 'none', isFixed: true },
      points: points.map(({ x, y }) => ({ x, y })),
    })),
    boxesNear: (box: Box) => [...solid.near(box), ...names.near(box)],
  };
}

function looseLineOf(flow: Flow, line: readonly Point[], { ends }: Sheet): LooseLine {
  const from = ends.get(flow.fromId);
  const to = ends.get(flow.toId);
  return {
    id: flow.id,
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

const isSameList = (a: Sheet['borders'], b: Sheet['borders']): boolean =>
  a.length === b.length && a.every((line, at) => isSameLine(line, b[at]!));

const isSameLine = (a: readonly Point[], b: readonly Point[]): boolean =>
  a === b || (a.length === b.length && a.every((point, at) => point.x === b[at]!.x && point.y === b[at]!.y));
