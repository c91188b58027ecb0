/** What there is to say of an element while a map is read: who does it with what, how long, what people noted, where it leads. */
import { figureId } from '../../../shared/commands/index.ts';
import type { Candidate } from '../../../shared/engine/index.ts';
import { mapContents, type DataUse, type Doc, type Figure, type Mark } from '../../../shared/model/index.ts';
import { marksOn } from '../nodes/marksOn.ts';
import { isAtBorderOf, type Scene, type SceneBox } from '../scene/scene.ts';

export interface Way {
  readonly toId: string;
  /** What the line says; for an event on the border of a step, nothing: the event has a name of its own. */
  readonly name: string;
}

export interface ReadFacts {
  /** The role, else the lane; empty where nobody is named. */
  readonly who: string;
  readonly systems: readonly string[];
  readonly data: { readonly [M in DataUse['mode']]: readonly string[] };
  /** Minutes of work and of waiting, where somebody has said them. */
  readonly work: Figure | undefined;
  readonly wait: Figure | undefined;
  readonly description: string;
  /** Notes that an association ties to it. */
  readonly notes: readonly string[];
  readonly marks: readonly Mark[];
  readonly candidates: readonly Candidate[];
  /** The ways out, top first; one by an event at the border last where it lies lowest. */
  readonly ways: readonly Way[];
}

interface Known {
  readonly doc: Doc;
  /** Best first; none while the engine has not answered. */
  readonly candidates: readonly Candidate[];
}

export function readFacts({ doc, candidates }: Known, scene: Scene, item: SceneBox): ReadFacts {
  const { id, record } = item;
  const lane = 'laneId' in record && record.laneId !== null ? doc.lane[record.laneId] : undefined;
  const roleId = item.kind === 'step' ? (item.record.roleId ?? lane?.roleId) : lane?.roleId;
  const uses = item.kind === 'step' ? mapContents(doc, record.mapId).dataUses : [];
  const data = (mode: DataUse['mode']) =>
    uses.flatMap((use) =>
      use.stepId === id && use.mode === mode ? (doc.dataObject[use.dataObjectId]?.name ?? []) : [],
    );
  return {
    who: (roleId ? doc.role[roleId]?.name : undefined) ?? lane?.name ?? '',
    systems:
      item.kind === 'step' ? item.record.systemIds.flatMap((each) => doc.system[each]?.name ?? []) : [],
    data: { reads: data('reads'), writes: data('writes') },
    work: doc.figure[figureId(id, 'touch')],
    wait: doc.figure[figureId(id, 'wait')],
    description: 'description' in record ? record.description.trim() : '',
    notes: notesAt(doc, item),
    marks: marksOn(doc, id),
    candidates: candidates.filter(({ stepIds }) => stepIds.includes(id)),
    ways: waysOut(scene, id),
  };
}

/** Where the flow leads from an element: along its lines, and by the events on its border. */
export function waysOut(scene: Scene, id: string): readonly Way[] {
  const along = (scene.linesOf.get(id) ?? []).flatMap(({ record, to }) =>
    record.type === 'sequence' && record.fromId === id && to ? [{ to, name: record.name.trim() }] : [],
  );
  const atBorder = scene.boxes.flatMap((to) => (isAtBorderOf(to, id) ? [{ to, name: '' }] : []));
  return [...along, ...atBorder]
    .toSorted((a, b) => a.to.box.y - b.to.box.y || a.to.box.x - b.to.box.x)
    .map(({ to, name }) => ({ toId: to.id, name }));
}

function notesAt(doc: Doc, { id, record }: SceneBox): string[] {
  const { flows } = mapContents(doc, record.mapId);
  return flows.flatMap(({ type, fromId, toId }) => {
    if (type !== 'association' || (fromId !== id && toId !== id)) return [];
    return doc.note[fromId === id ? toId : fromId]?.text.trim() || [];
  });
}
