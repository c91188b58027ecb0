import { created, type Change } from '../../changes/index.ts';
import { asId, blank, type Records } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';
import type { Loss } from '../bpmn/read/reading.ts';
import type { Naming } from '../bpmn/read/named.ts';
import { attachEnds } from './attachEnds.ts';
import type { Page } from './drawing.ts';
import { framesOf, isNode, type Frames } from './frames.ts';
import { middleOf } from './geometry.ts';
import { joinLines } from './joinLines.ts';
import { decorations, guessedEnds, guesses } from './listLosses.ts';
import { placeShapes, type Placed } from './placeShapes.ts';
import { settle, type SettledShape } from './settle.ts';

/** What became of a shape or line of the file. */
export type Fate = 'element' | 'words' | 'decoration';

export interface MappedPage {
  readonly changes: readonly Change[];
  readonly losses: readonly Loss[];
  readonly fates: ReadonlyMap<string, Fate>;
  /** Nothing in the file says where its shapes lie. */
  readonly needsLayout: boolean;
}

export interface PageContext extends Naming {
  readonly text: Text;
  readonly mapId: string;
  readonly name: string;
  readonly order: number;
  readonly mapOfPage: ReadonlyMap<string, string>;
}

/** A page as a map; null where nothing on it leads from one step to another: that is no process. */
export function mapPage(page: Page, context: PageContext): MappedPage | null {
  const { tied, loose } = attachEnds(page);
  const shapes = settle(page.shapes, tied);
  const frames = framesOf(shapes, new Set(tied.flatMap(({ fromId, toId }) => [fromId, toId])));
  const changes: Change[] = [];
  const naming: PageContext = { ...context, changes };
  const placed = placeShapes(shapes, frames, naming);
  const { flows, unjoined } = joinLines(tied, placed, naming);
  if (!flows.some(({ type }) => type === 'sequence')) return null;
  for (const flow of flows) changes.push(created('flow', flow));
  changes.unshift(created('map', mapRecord(placed, frames, context, flows)));
  const fates = new Map<string, Fate>();
  for (const { id, is } of shapes)
    fates.set(id, is.as === 'words' ? 'words' : is.as === 'decoration' ? 'decoration' : 'element');
  for (const { id } of tied) fates.set(id, 'element');
  for (const { id } of [...loose, ...unjoined]) fates.set(id, 'decoration');
  return {
    changes,
    losses: [
      ...guesses(shapes, context),
      ...guessedEnds(tied, context),
      ...decorations(shapes, [...loose, ...unjoined], context),
    ],
    fates,
    needsLayout: areOnePlace(shapes.filter(isNode)),
  };
}

function mapRecord(
  placed: ReadonlyMap<string, Placed>,
  { pools, lanes }: Frames,
  { mapId, name, order }: PageContext,
  flows: readonly Records['flow'][],
): Records['map'] {
  const boxes = new Map([...placed.values()].map(({ id, shape }) => [id, middleOf(shape)]));
  const framed = [...lanes, ...pools].map(({ is }) => is.as === 'frame' && is.isHorizontal);
  const down = flows.filter(({ fromId, toId }) => {
    const [from, to] = [boxes.get(fromId), boxes.get(toId)];
    return from && to && Math.abs(to.y - from.y) > Math.abs(to.x - from.x);
  }).length;
  const isVertical = framed.length > 0 ? framed.every((is) => !is) : down * 2 > flows.length;
  return {
    ...blank.map,
    id: asId(mapId),
    name,
    order,
    orientation: isVertical ? 'vertical' : 'horizontal',
    bpmnKind: pools.length > 0 ? 'collaboration' : 'process',
  };
}

const areOnePlace = (nodes: readonly SettledShape[]): boolean =>
  nodes.length > 1 && nodes.every(({ x, y }) => x === nodes[0]?.x && y === nodes[0]?.y);
