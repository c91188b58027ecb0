import { apply, created, removed, updated, type Change } from '../../changes/index.ts';
import {
  asId,
  blank,
  defaultSize,
  elementOf,
  type AnyNode,
  type Doc,
  type Flow,
  type MapId,
  type Step,
  type StepId,
} from '../../model/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { entriesOf, exitsOf, isSequence, pieceOf, type Piece } from './border.ts';
import { settled } from '../lanes/followHosts.ts';
import { closed } from './expandStep.ts';
import { boxAround } from './placement.ts';

interface Extraction {
  readonly ids: readonly string[];
  /** The step that then stands for them. */
  readonly stepId: string;
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Given: they become a map of their own with this id, and the step calls it. Otherwise they become the inside of the step. */
  readonly newMapId?: string;
}

/**
 * Takes steps that hang together out of the way: one step stands for them, the lines lead to and from it, and what is right of it comes
 * nearer. Only where the flow enters at one step and leads on to one: otherwise the process would mean something else afterwards.
 */
export const extractSteps: Command<Extraction> = {
  name: 'steps.extract',
  refuse(doc, { ids, stepId, newMapId }) {
    if (elementOf(doc, stepId) || (newMapId !== undefined && doc.map[newMapId])) return 'id-taken';
    if (!ids.every((id) => elementOf(doc, id))) return 'record-missing';
    const piece = pieceOf(doc, ids);
    return typeof piece === 'string' ? piece : null;
  },
  plan(doc, args, context) {
    const piece = pieceOf(doc, args.ids) as Piece;
    const framed = apply(doc, [...frame(doc, piece, args), ...border(piece, args.stepId)]);
    const filled = apply(
      framed,
      args.newMapId === undefined
        ? putInside(framed, piece, args.stepId)
        : putOnMap(framed, piece, args, context),
    );
    return settled(doc, closed(filled, filled.step[args.stepId]!, args.size));
  },
};

/** The step, as large as what it stands for; closing it then takes the room away. */
function frame(doc: Doc, { mapId, parentId, own }: Piece, { stepId, name, newMapId }: Extraction): Change[] {
  const first = own.find((node) => doc.step[node.id]) as Step;
  const step: Step = {
    ...blank.step,
    ...boxAround(own)!,
    id: asId<'step'>(stepId),
    mapId: mapId as MapId,
    parentId,
    laneId: first.laneId,
    poolId: first.poolId,
    name,
    order: first.order,
    ...(newMapId === undefined
      ? { type: 'subprocess', isExpanded: true }
      : { type: 'call', calledMapId: newMapId as MapId }),
  };
  return [created('step', step)];
}

/** Lines from outside end at the step, lines to the outside begin there; two that would then be the same are one. */
function border({ into, outOf }: Piece, stepId: string): Change[] {
  const seen = new Set<string>();
  return [...into, ...outOf].map((flow) => {
    const ends = into.includes(flow) ? { toId: stepId } : { fromId: stepId };
    const next = { ...flow, ...ends };
    const key = `${next.type} ${next.fromId} ${next.toId}`;
    if (seen.has(key)) return removed('flow', flow);
    seen.add(key);
    const plain = flow.fromId !== next.fromId ? { name: '', condition: '', isDefault: false } : {};
    return updated('flow', flow, { ...ends, ...plain, waypoints: null, label: null });
  });
}

function putInside(doc: Doc, { own, inner, parentId }: Piece, stepId: string): Change[] {
  const inside = { parentId: stepId as StepId };
  const { laneId, poolId } = doc.step[stepId]!;
  return [
    ...own.map((node) => {
      const place = 'laneId' in node ? { laneId, poolId } : {};
      const who = doc.step[node.id] && doc.step[node.id]!.laneId !== laneId ? performerOf(doc, node.id) : {};
      return updated(kindOf(doc, node), node as never, { ...inside, ...place, ...who });
    }),
    ...inner.filter((flow) => flow.parentId === parentId).map((flow) => updated('flow', flow, inside)),
  ];
}

/** Whoever did a step by its lane still does when it leaves that lane. */
function performerOf(doc: Doc, id: string): Partial<Step> {
  const step = doc.step[id];
  const lane = step?.laneId ? doc.lane[step.laneId] : undefined;
  return step ? { roleId: step.roleId ?? lane?.roleId ?? null } : {};
}

const kindOf = (doc: Doc, node: AnyNode) => elementOf(doc, node.id)!.kind;

/** A map of its own, with a start before the first step and an end after the last where there is none; who did a step still does. */
function putOnMap(doc: Doc, piece: Piece, { name, newMapId }: Extraction, context: CommandContext): Change[] {
  const mapId = newMapId as MapId;
  const onMap = { mapId };
  const moved = [...piece.all].flatMap((id): Change[] => {
    const { kind, record } = elementOf(doc, id)!;
    const top = piece.own.some((node) => node.id === id) ? { parentId: null } : {};
    const place = 'laneId' in record ? { laneId: null, poolId: null } : {};
    return [updated(kind, record as never, { ...onMap, ...top, ...place, ...performerOf(doc, id) })];
  });
  const lines = piece.inner.map((flow) =>
    updated('flow', flow, flow.parentId === piece.parentId ? { ...onMap, parentId: null } : onMap),
  );
  const onAll = new Set<string>([...piece.all, ...piece.inner.map((flow) => flow.id)]);
  return [
    created('map', { ...blank.map, id: mapId, name, order: Object.keys(doc.map).length }),
    ...moved,
    ...lines,
    ...Object.values(doc.mark)
      .filter((mark) => onAll.has(mark.targetId))
      .map((mark) => updated('mark', mark, onMap)),
    ...Object.values(doc.figure)
      .filter((figure) => onAll.has(figure.ownerId) && figure.mapId !== null)
      .map((figure) => updated('figure', figure, onMap)),
    ...Object.values(doc.dataUse)
      .filter((use) => onAll.has(use.stepId))
      .map((use) => updated('dataUse', use, onMap)),
    ...ends(doc, piece, mapId, context),
  ];
}

const GAP = 60;

function ends(doc: Doc, piece: Piece, mapId: MapId, { newId }: CommandContext): Change[] {
  const { event } = defaultSize;
  const make = (position: 'start' | 'end', beside: AnyNode): Change[] => {
    const id = newId('event');
    const x = position === 'start' ? beside.x - GAP - event.width : beside.x + beside.width + GAP;
    const y = beside.y + (beside.height - event.height) / 2;
    const between: Pick<Flow, 'fromId' | 'toId'> =
      position === 'start' ? { fromId: id, toId: beside.id } : { fromId: beside.id, toId: id };
    return [
      created('event', { ...blank.event, id, mapId, position, x, y }),
      created('flow', { ...blank.flow, id: newId('flow'), mapId, ...between }),
    ];
  };
  const nodeOf = (id: string) => elementOf(doc, id)!.record as AnyNode;
  const starts = entriesOf(piece);
  const last = new Set(piece.outOf.filter(isSequence).map((flow) => flow.fromId));
  return [
    ...starts.flatMap((id) => make('start', nodeOf(id))),
    ...(exitsOf(piece).length === 0 ? [] : [...last].flatMap((id) => make('end', nodeOf(id)))),
  ];
}
