import { type Box, type Doc, type Flow, mapContents, type Point } from '../../model/index.ts';
import { planeContents } from '../planeContents.ts';
import { type LineRows, rowsAfter, rowsBefore } from './lineRows.ts';
import { rawRoutes } from './rawRoutes.ts';
import { reroute } from './reroute.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { sheetChanges, type SheetChanges } from './sheetChanges.ts';
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
  /** Null where nothing was routed after a change yet. */
  readonly rows: LineRows | null;
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
  const past = before && pastOf(before, { doc, mapId, planeId, contents });
  const sheet = readSheet(doc, mapId, contents, past);
  const { raw, spread, asked, rows } = past ? foundAfter(past, sheet) : foundAnew(sheet);
  const spreadById = new Map(spread.lines.map((line) => [line.id, line.points]));
  const routes = new Map(past?.routes);
  for (const id of new Set([...asked, ...spreadById.keys()])) {
    const found = raw.get(id);
    if (!found) {
      routes.delete(id);
      continue;
    }
    const old = before?.routes.get(id);
    // A line that was not spread anew and was spread before is where it was.
    const next = spreadById.get(id) ?? (old && spread.traces.has(id) ? old : found);
    routes.set(id, old && isSameLine(old, next) ? old : next);
  }
  const { ends, borders, solid, names } = sheet;
  keptOfRoutes.set(routes, { raw, rows, traces: spread.traces, sheet: { ends, borders, solid, names } });
  return routes;
}

/** An earlier state of the sheet and what was found in it. */
interface Past extends Kept {
  readonly doc: Doc;
  readonly routes: Routes;
  readonly changes: SheetChanges;
}

/** Null where nothing of it can be used. */
function pastOf(
  { doc: then, routes }: RoutedBefore,
  {
    doc,
    mapId,
    planeId,
    contents,
  }: Pick<Sheet, 'doc' | 'mapId' | 'contents'> & { readonly planeId: string | null },
): Past | null {
  const kept = keptOfRoutes.get(routes);
  if (!kept || then.map[mapId]?.orientation !== doc.map[mapId]?.orientation) return null;
  const changes = sheetChanges(planeContents(mapContents(then, mapId), planeId), contents);
  return { ...kept, doc: then, routes, changes };
}

interface Found {
  readonly raw: Routes;
  readonly spread: Spread;
  /** All other lines were found as before. */
  readonly asked: Iterable<string>;
  readonly rows: LineRows | null;
}

interface Spread {
  /** The lines that were spread now. */
  readonly lines: readonly LooseLine[];
  readonly traces: Traces;
}

function foundAnew(sheet: Sheet): Found {
  const raw = rawRoutes(sheet, sheet.contents.flows);
  return { raw, spread: spreadAnew(sheet, raw), asked: raw.keys(), rows: null };
}

function foundAfter(past: Past, sheet: Sheet): Found {
  const { flows } = sheet.contents;
  const { rows, newPlaces } = rowsBefore(past, flows);
  const unmoved = new UnmovedLines({
    before: { doc: past.doc, routes: past.raw },
    endsBefore: past.sheet.ends,
    changes: past.changes,
    ...{ rows, newPlaces, sheet },
  });
  const { raw, places, asked } = reroute(sheet, unmoved, { raw: past.raw, rows });
  const isLooseLine = (id: string) => isLoose(sheet, raw, id);
  const spread = isSameList(past.sheet.borders, sheet.borders)
    ? respread({
        rows,
        has: isLooseLine,
        looseLine: (id) => looseLineOf(sheet.doc.flow[id]!, raw.get(id)!, sheet),
        ground: groundOf(sheet),
        before: past.traces,
        changedIds: unmoved.movedIds,
        // Borders, which are spread around too, are the same.
        removedIds: [...asked].filter((id) => past.traces.has(id) && !isLooseLine(id)),
        changedBoxes: unmoved.changedShapes,
      })
    : spreadAnew(sheet, raw);
  const spreadIds = spread.lines.map(({ id }) => id);
  const rowsNow = rowsAfter(rows, { ends: unmoved.ends, raw, places, traces: spread.traces, spreadIds });
  return { raw, spread, asked, rows: rowsNow };
}

function spreadAnew(sheet: Sheet, raw: Routes): Spread {
  const lines = sheet.contents.flows
    .filter(({ id }) => isLoose(sheet, raw, id))
    .map((flow) => looseLineOf(flow, raw.get(flow.id)!, sheet));
  return { lines, traces: spreadLines(lines, groundOf(sheet)) };
}

/** Lines of sequence and messages are moved apart. */
function isLoose({ doc }: Sheet, raw: Routes, id: string): boolean {
  const type = raw.has(id) ? doc.flow[id]?.type : undefined;
  return type === 'sequence' || type === 'message';
}

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
