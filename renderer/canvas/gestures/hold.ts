/** A finger that rests: after half a second the press is a hold. A ring fills around it meanwhile, and says what letting go will do. */
import type { Point } from '../../../shared/model/index.ts';
import type { Surface } from '../surface.ts';

export const HOLD_MS = 500;

export interface Hold {
  /** `client`: where the finger is, in the window. */
  readonly begin: (client: Point, on: 'ground' | 'element') => void;
  /** Moved, lifted, joined by a second finger: the ring goes. */
  readonly end: () => void;
}

export function createHold({ store, corner }: Surface, onHeld: () => void): Hold {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const end = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (store.getState().hold) store.setState({ hold: null });
  };
  return {
    end,
    begin(client, on) {
      end();
      const { x, y } = corner();
      const screen = { x: client.x - x, y: client.y - y };
      store.setState({ hold: { screen, on, isHeld: false } });
      timer = setTimeout(() => {
        timer = null;
        store.setState({ hold: { screen, on, isHeld: true } });
        onHeld();
      }, HOLD_MS);
    },
  };
}
