import type { Change } from '../../../shared/changes/index.ts';
import type { Command } from '../../../shared/commands/index.ts';
import type { Box } from '../../../shared/model/index.ts';
import type { Scene } from '../scene/scene.ts';
import type { Surface } from '../surface.ts';

/** What a command would change, shown while its gesture runs; `boxes`: where everything that it moves or stretches would be. */
export interface Planned {
  readonly plan: readonly Change[];
  readonly boxes: ReadonlyMap<string, Box>;
}

export const NOTHING: Planned = { plan: [], boxes: new Map() };

/** Nothing where the command would be refused. The document is not touched. */
export function planned<Args>({ session }: Surface, command: Command<Args>, args: Args): Planned {
  const { doc } = session.document.getState();
  if (command.refuse(doc, args)) return NOTHING;
  const plan = command.plan(doc, args, { newId: session.newId, today: '' });
  const boxes = new Map<string, Box>();
  for (const { id, after } of plan)
    if (after && 'width' in after && 'x' in after) {
      const { x, y, width, height } = after;
      boxes.set(id, { x, y, width, height });
    }
  return { plan, boxes };
}

/** Everything that may move while others make room: one set for the whole drag, so that only what moves is drawn anew. */
export const everyId = (scene: Scene): ReadonlySet<string> => new Set(scene.boxes.map((item) => item.id));
