/** Fingers and a trackpad, as the browser's own input gets them: through the debugger, not as made-up events in the page. */
import type { CDPSession, Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Fingers {
  readonly down: (...at: readonly Place[]) => Promise<void>;
  readonly moveTo: (...at: readonly Place[]) => Promise<void>;
  readonly up: () => Promise<void>;
  readonly tap: (at: Place) => Promise<void>;
  readonly drag: (from: Place, to: Place) => Promise<void>;
  /** Two fingers around a middle, from so far apart to so far. */
  readonly pinch: (middle: Place, from: number, to: number) => Promise<void>;
  /** Lets go of the debugger. */
  readonly leave: () => Promise<void>;
  /** Spreads (`factor` > 1) two fingers on a trackpad. */
  readonly trackpadPinch: (at: Place, factor: number) => Promise<void>;
}

const STEPS = 10;

export async function fingersOf(page: Page): Promise<Fingers> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Place[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map(({ x, y }, id) => ({ x, y, id, radiusX: 8, radiusY: 8 })),
    });
  const down = async (...at: readonly Place[]): Promise<void> => {
    // One after the other, as fingers come.
    for (const [index] of at.entries()) await send('touchStart', at.slice(0, index + 1));
  };
  const moveTo = async (...at: readonly Place[]): Promise<void> => {
    await send('touchMove', at);
    await page.waitForTimeout(16);
  };
  const up = async (): Promise<void> => {
    await send('touchEnd', []);
  };
  return {
    down,
    moveTo,
    up,
    async tap(at) {
      await down(at);
      await up();
    },
    async drag(from, to) {
      await down(from);
      for (let step = 1; step <= STEPS; step += 1) await moveTo(between(from, to, step / STEPS));
      await up();
    },
    async pinch(middle, from, to) {
      const pair = (apart: number): [Place, Place] => [
        { x: middle.x - apart / 2, y: middle.y },
        { x: middle.x + apart / 2, y: middle.y },
      ];
      await down(...pair(from));
      for (let step = 1; step <= STEPS; step += 1) await moveTo(...pair(from + ((to - from) * step) / STEPS));
      await up();
    },
    leave: () => cdp.detach(),
    async trackpadPinch({ x, y }, factor) {
      await cdp.send('Input.synthesizePinchGesture', {
        x,
        y,
        scaleFactor: factor,
        gestureSourceType: 'mouse',
      });
    },
  };
}

const between = (a: Place, b: Place, share: number): Place => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});
