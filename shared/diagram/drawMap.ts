import {
  type Box,
  type Doc,
  elementOf,
  type ElementKind,
  type Mark,
  mapContents,
  type MapContents,
  type Records,
} from '../model/index.ts';
import { shownPriority } from '../engine/candidates/certainty.ts';
import { type DrawContext, drawElement } from './drawElement.ts';
import type { Drawn } from './drawing.ts';
import { union } from './geometry/box.ts';
import { pinsBox, type PinsPlace } from './geometry/pinsBox.ts';
import { planeContents } from './planeContents.ts';
import { pointAlong } from './routing/pointAlong.ts';
import { finishLines } from './routing/finishLines.ts';
import { routeMap, type Routes } from './routing/routeMap.ts';
import { drawPins, type MarkWord, stackMarks } from './shapes/pins.ts';
import { drawFlag } from './shapes/flag.ts';
import { isOpenStep, type StepContext } from './shapes/step.ts';
import { drawSpark, roomForPins, UNKNOWN_PRIORITY } from './shapes/spark.ts';

export interface DrawMapOptions {
  /** Draws the inside of this subprocess instead of the map (`planeContents`). */
  readonly planeId?: string | null;
  /** Draws pins for the open marks, with these words. */
  readonly markWord?: MarkWord;
  /** Draws a spark on each step that a candidate starts at. */
  readonly analysis?: Ranking;
  /** What layers say of a step that is drawn closed: numbers at its foot, heat. */
  readonly stepContext?: (step: Records['step']) => StepContext;
  /** How many objectives a step serves, for its flag; 0: none. */
  readonly served?: (stepId: string) => number;
  /** Lines found before, to save finding them again. */
  readonly routes?: Routes;
}

/** What the picture needs of an analysis. */
export interface Ranking {
  readonly candidates: readonly {
    readonly stepIds: readonly string[];
    readonly priority: { readonly value: number; readonly low: number; readonly high: number };
    readonly confidence: number;
  }[];
}

export interface MapDrawing {
  /** Around everything drawn; an empty map has a box of no size at the origin. */
  readonly bounds: Box;
  /** From the back to the front. */
  readonly items: readonly Drawn[];
}

/** The picture of a whole map. */
export function drawMap(doc: Doc, mapId: string, options: DrawMapOptions = {}): MapDrawing {
  const planeId = options.planeId ?? null;
  const contents = planeContents(mapContents(doc, mapId), planeId);
  const routes = options.routes ?? routeMap(doc, mapId, planeId);
  const items = [
    ...drawElements(doc, contents, routes, options),
    ...drawSparks(contents, options),
    ...drawFlags(contents, options),
    ...drawAllPins(doc, contents, routes, options),
  ];
  const bounds = union(items.map((item) => item.bounds)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { bounds, items };
}

/** Containers from the outside in, then groups, lines, shapes, and what sits on borders. */
function drawElements(doc: Doc, contents: MapContents, routes: Routes, options: DrawMapOptions): Drawn[] {
  const isOnBorder = (event: Records['event']) => event.position === 'boundary';
  const finishes = finishLines(contents, routes);
  return [
    ...contents.pools.map((pool) => draw('pool', pool, {})),
    ...outermostFirst(contents.lanes).map((lane) => draw('lane', lane, {})),
    ...outermostFirst(contents.steps.filter(isOpenStep)).map((step) => draw('step', step, {})),
    ...contents.groups.map((group) => draw('group', group, {})),
    ...contents.flows.flatMap((flow) => {
      const line = routes.get(flow.id);
      if (!line) return [];
      const isFromGateway = doc.gateway[flow.fromId] !== undefined;
      return [draw('flow', flow, { line, isFromGateway, finish: finishes.get(flow.id) ?? null })];
    }),
    ...contents.dataNodes.map((node) => draw('dataNode', node, {})),
    ...contents.steps
      .filter((step) => !isOpenStep(step))
      .map((step) => draw('step', step, options.stepContext?.(step) ?? {})),
    ...contents.gateways.map((gateway) => draw('gateway', gateway, {})),
    ...contents.events.filter((event) => !isOnBorder(event)).map((event) => draw('event', event, {})),
    ...contents.events.filter(isOnBorder).map((event) => draw('event', event, {})),
    ...contents.notes.map((note) => draw('note', note, {})),
  ];
}

const draw = <K extends ElementKind>(kind: K, record: Records[K], context: DrawContext<K>): Drawn =>
  drawElement(kind, record, context);

/** An outer box is never smaller than what lies in it. */
const outermostFirst = <R extends Box>(records: readonly R[]): R[] =>
  [...records].sort((a, b) => b.width * b.height - a.width * a.height);

/** One spark a step: that of the best candidate there. */
function drawSparks(contents: MapContents, options: DrawMapOptions): Drawn[] {
  const priorities = bestByStep(options.analysis);
  return contents.steps.flatMap((step) => {
    const priority = priorities.get(step.id);
    return priority === undefined ? [] : [drawSpark(step.id, step, priority)];
  });
}

function drawFlags({ steps }: MapContents, { served }: DrawMapOptions): Drawn[] {
  if (!served) return [];
  return steps.flatMap((step) => {
    const objectives = served(step.id);
    return objectives === 0 ? [] : [drawFlag(step.id, step, objectives)];
  });
}

function bestByStep(analysis: DrawMapOptions['analysis']): Map<string, string> {
  const best = new Map<string, string>();
  for (const candidate of analysis?.candidates ?? [])
    for (const stepId of candidate.stepIds)
      if (!best.has(stepId)) best.set(stepId, shownPriority(candidate) ?? UNKNOWN_PRIORITY);
  return best;
}

function drawAllPins(doc: Doc, contents: MapContents, routes: Routes, options: DrawMapOptions): Drawn[] {
  const word = options.markWord;
  if (!word) return [];
  const frames = new Set<string>([...contents.lanes, ...contents.pools].map((frame) => frame.id));
  const byTarget = new Map<string, Mark[]>();
  for (const mark of contents.marks) {
    const list = byTarget.get(mark.targetId);
    if (list) list.push(mark);
    else byTarget.set(mark.targetId, [mark]);
  }
  const priorities = bestByStep(options.analysis);
  return [...byTarget].flatMap(([targetId, marks]) => {
    const isShown = contents.nodeById.has(targetId) || routes.has(targetId) || frames.has(targetId);
    const on = isShown ? placeOfPins(doc, targetId, routes) : null;
    if (!on) return [];
    const priority = priorities.get(targetId);
    const room = roomForPins(on, priority ?? null);
    const pins = drawPins(targetId, stackMarks(marks), { on, word, room });
    return pins ? [pins] : [];
  });
}

/** Where the pins stand; those of a flow at its middle. Null for what has no place on the map. */
function placeOfPins(doc: Doc, targetId: string, routes: Routes): PinsPlace | null {
  const element = elementOf(doc, targetId);
  if (!element) return null;
  if (element.kind === 'flow') {
    const line = routes.get(targetId);
    return line ? { ...pointAlong(line, 0.5), width: 0, height: 0 } : null;
  }
  return pinsBox(element.kind, element.record);
}
