import type { PlacedTouchpoint } from '../../shared/engine/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useSession, useView } from '../state/session.tsx';
import type { LandscapeScene } from './landscapeScene.ts';
import styles from './landscape.module.css';

const SIZE = 22;

export interface Stop {
  readonly point: PlacedTouchpoint;
  readonly x: number;
  readonly y: number;
}

/** The customer's way over the maps: it runs behind the cards, so that it covers no name. */
export function JourneyTrail({
  stops,
  scene,
}: {
  readonly stops: readonly Stop[];
  readonly scene: LandscapeScene;
}) {
  const d = stops.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    <svg className={styles['trail']} width={scene.width} height={scene.height} aria-hidden>
      <path d={d} className={styles['trailLine']} />
    </svg>
  );
}

/** A numbered stop a touchpoint; the strip below lists the same for who does not see them. */
export function JourneyStops({ stops }: { readonly stops: readonly Stop[] }) {
  const session = useSession();
  const { view } = session;
  const selectedId = useView((state) => state.selection[0] ?? null);
  return (
    <div aria-hidden>
      {stops.map(({ point: { touchpoint, number }, x, y }) => (
        <button
          key={touchpoint.id}
          type="button"
          tabIndex={-1}
          className={styles['stop']}
          style={{ left: x - SIZE / 2, top: y - SIZE / 2 }}
          data-selected={touchpoint.id === selectedId || undefined}
          title={touchpoint.name}
          onClick={() => view.setState({ selection: [touchpoint.id], isInspectorOpen: true })}
          onDoubleClick={() => touchpoint.targetId !== null && jumpToElement(session, touchpoint.targetId)}
        >
          {number}
        </button>
      ))}
    </div>
  );
}

/** Stops of one map stand side by side along the upper edge of its card. */
export function placeStops(points: readonly PlacedTouchpoint[], { boxById }: LandscapeScene): Stop[] {
  const used = new Map<string, number>();
  return points.flatMap((point) => {
    const box = point.mapId === null ? undefined : boxById.get(point.mapId);
    if (!box || point.mapId === null) return [];
    const before = used.get(point.mapId) ?? 0;
    used.set(point.mapId, before + 1);
    const perRow = Math.floor((box.width - SIZE) / (SIZE + 4));
    const [column, row] = [before % perRow, Math.floor(before / perRow)];
    return [{ point, x: box.x + SIZE + column * (SIZE + 4), y: box.y + row * (SIZE + 4) }];
  });
}
