import type { Doc, Mark } from '../../../shared/model/index.ts';
import type { Text } from '../../../shared/text/index.ts';
import type { Scene, SceneBox } from '../scene/scene.ts';
import { sayBox } from '../speak.ts';
import { marksOn } from './marksOn.ts';

interface Said {
  readonly marks: readonly Mark[];
  readonly role: string;
  readonly exits: number;
  readonly text: Text;
  readonly label: string;
}
const saidOf = new WeakMap<SceneBox, Said>();

/** What a screen reader says for a box; put into words again only when something in it changed. */
export function labelOf(
  item: SceneBox,
  scene: Scene,
  { doc, text }: { readonly doc: Doc; readonly text: Text },
): string {
  const laneId = 'laneId' in item.record ? item.record.laneId : null;
  const role = laneId === null ? '' : (doc.lane[laneId]?.name.trim() ?? '');
  const marks = marksOn(doc, item.id);
  const exits =
    item.kind === 'gateway'
      ? (scene.linesOf.get(item.id)?.filter(({ record }) => record.fromId === item.id).length ?? 0)
      : 0;
  const before = saidOf.get(item);
  if (
    before &&
    before.marks === marks &&
    before.role === role &&
    before.exits === exits &&
    before.text === text
  )
    return before.label;
  const label = sayBox(item, marks, { role, text, exits });
  saidOf.set(item, { marks, role, exits, text, label });
  return label;
}
