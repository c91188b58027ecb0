import { asId, blank, type Flow } from '../../model/index.ts';
import type { TiedLine } from './attachEnds.ts';
import type { PageContext } from './mapPage.ts';
import type { Placed } from './placeShapes.ts';

const flowNodes = new Set(['step', 'event', 'gateway']);

/** The lines of a page as flows, each of the kind that its ends allow; and the lines that no kind allows. */
export function joinLines(
  lines: readonly TiedLine[],
  placed: ReadonlyMap<string, Placed>,
  { mapId, newId }: PageContext,
): { readonly flows: readonly Flow[]; readonly unjoined: readonly TiedLine[] } {
  const flows: Flow[] = [];
  const unjoined: TiedLine[] = [];
  const lineIds = new Map<string, string>();
  const parents = new Map([...placed.values()].map(({ id, parentId }) => [id, parentId]));
  let order = placed.size;
  const take = (line: TiedLine, ends: readonly [string, string], fields: Partial<Flow>) => {
    const id = newId('flow');
    lineIds.set(line.id, id);
    flows.push({
      ...blank.flow,
      id: asId(id),
      mapId: asId(mapId),
      order: order++,
      fromId: ends[0],
      toId: ends[1],
      name: line.label.replaceAll('\n', ' '),
      waypoints: line.waypoints === null ? null : [...line.waypoints],
      ...fields,
    });
  };
  const onLines: TiedLine[] = [];
  for (const line of lines) {
    const [from, to] = [placed.get(line.fromId), placed.get(line.toId)];
    if (!from || !to) {
      if ((from ?? to) !== undefined) onLines.push(line);
      else unjoined.push(line);
      continue;
    }
    const type = typeOf(line, from, to);
    if (type === null) unjoined.push(line);
    else
      take(line, [from.id, to.id], {
        type,
        parentId: asIdOrNull(type === 'message' ? null : shared(from, to, parents)),
        arrows: arrowsOf(line, type),
        ...(from.isResized || to.isResized ? { waypoints: null } : {}),
      });
  }
  // A line that meets another is an association, the only kind that may.
  for (const line of onLines) {
    const [from, to] = [line.fromId, line.toId].map((id) => placed.get(id)?.id ?? lineIds.get(id));
    if (from !== undefined && to !== undefined)
      take(line, [from, to], { type: 'association', arrows: arrowsOf(line, 'association') });
    else unjoined.push(line);
  }
  return { flows, unjoined };
}

/** `message` between pools; with data at one end `data`; with a note or a group an association. Lanes are no ends. */
function typeOf({ type, head }: TiedLine, from: Placed, to: Placed): Flow['type'] | null {
  const kinds = [from.kind, to.kind];
  if (kinds.includes('lane')) return null;
  if (kinds.includes('note') || kinds.includes('group')) return 'association';
  if (kinds.includes('dataNode')) {
    const other = from.kind === 'dataNode' ? to : from;
    return other.kind === 'step' || other.kind === 'event' ? 'data' : 'association';
  }
  if (kinds.includes('pool')) return from.poolId === to.poolId ? null : 'message';
  if (!flowNodes.has(from.kind) || !flowNodes.has(to.kind)) return null;
  if (from.poolId !== to.poolId) return 'message';
  return type === 'association' && head === 'none' ? 'association' : 'sequence';
}

function arrowsOf({ head }: TiedLine, type: Flow['type']): Flow['arrows'] {
  if (type !== 'association') return 'none';
  if (head === 'both') return 'both';
  return head === 'none' ? 'none' : 'one';
}

/** The innermost subprocess that holds both ends; null: the map itself. */
function shared(from: Placed, to: Placed, parents: ReadonlyMap<string, string | null>): string | null {
  const around = new Set<string>();
  for (let id = from.parentId; id !== null && !around.has(id); id = parents.get(id) ?? null) around.add(id);
  const seen = new Set<string>();
  for (let id = to.parentId; id !== null && !seen.has(id); id = parents.get(id) ?? null) {
    if (around.has(id)) return id;
    seen.add(id);
  }
  return null;
}

const asIdOrNull = (id: string | null) => (id === null ? null : asId<'step'>(id));
