/** What is said about an element while a map is presented: who does it with what, its notes, its marks, where it leads. */
import { mapContents, type Doc, type Mark } from '../../../shared/model/index.ts';
import { marksOn } from '../nodes/marksOn.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';

export interface PresentedFacts {
  /** The role, else the lane; empty where nobody is named. */
  readonly who: string;
  readonly systems: readonly string[];
  readonly description: string;
  /** Notes that an association ties to it. */
  readonly notes: readonly string[];
  readonly marks: readonly Mark[];
  /** The ways out, top first. */
  readonly ways: readonly { readonly toId: string; readonly name: string }[];
}

export function presentedFacts(doc: Doc, scene: Scene, item: SceneBox): PresentedFacts {
  const { record } = item;
  const lane = 'laneId' in record && record.laneId !== null ? doc.lane[record.laneId] : undefined;
  const roleId = item.kind === 'step' ? (item.record.roleId ?? lane?.roleId) : lane?.roleId;
  const lines = scene.linesOf.get(item.id) ?? [];
  return {
    who: (roleId ? doc.role[roleId]?.name : undefined) ?? lane?.name ?? '',
    systems: item.kind === 'step' ? item.record.systemIds.flatMap((id) => doc.system[id]?.name ?? []) : [],
    description: 'description' in record ? record.description.trim() : '',
    notes: notesAt(doc, item),
    marks: marksOn(doc, item.id),
    ways: lines
      .filter((line) => line.record.type === 'sequence' && line.record.fromId === item.id && line.to)
      .toSorted((a, b) => a.to!.box.y - b.to!.box.y)
      .map((line) => ({ toId: line.record.toId, name: line.record.name.trim() })),
  };
}

function notesAt(doc: Doc, { id, record }: SceneBox): string[] {
  const { flows } = mapContents(doc, record.mapId);
  return flows.flatMap(({ type, fromId, toId }) => {
    if (type !== 'association' || (fromId !== id && toId !== id)) return [];
    return doc.note[fromId === id ? toId : fromId]?.text.trim() || [];
  });
}
