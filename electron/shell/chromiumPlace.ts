import type { Page } from 'playwright-core';
import { keptOnScreen, type WindowPlace } from './windowPlace.ts';

/** How often the window is asked where it stands: it cannot be asked once it closes. */
const LOOK_MS = 1000;

interface PageScreen {
  readonly screen: {
    readonly availLeft: number;
    readonly availTop: number;
    readonly availWidth: number;
    readonly availHeight: number;
  };
}

/**
 * Moves a window that came back outside every screen to where it can be taken hold of, and tells `save` its place whenever that
 * changed, as long as it lives.
 */
export async function keepPlace(
  page: Page,
  last: WindowPlace | null,
  save: (place: WindowPlace) => void,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  if (last && !last.isMaximized) {
    const screen = await page.evaluate(() => {
      const { availLeft, availTop, availWidth, availHeight } = (globalThis as unknown as PageScreen).screen;
      return { x: availLeft, y: availTop, width: availWidth, height: availHeight };
    });
    const { x, y, width, height } = keptOnScreen(last, [screen]);
    await session.send('Browser.setWindowBounds', { windowId, bounds: { left: x, top: y, width, height } });
  }

  let known = last;
  const look = async (): Promise<void> => {
    const { bounds } = await session.send('Browser.getWindowBounds', { windowId });
    const { left, top, width, height, windowState } = bounds;
    if (windowState === 'minimized' || windowState === 'fullscreen') return;
    const isMaximized = windowState === 'maximized';
    const size = isMaximized && known ? known : { x: left!, y: top!, width: width!, height: height! };
    const place = { x: size.x, y: size.y, width: size.width, height: size.height, isMaximized };
    if (JSON.stringify(place) === JSON.stringify(known)) return;
    known = place;
    save(place);
  };
  // A window that goes while it is asked has no place any more.
  const timer = setInterval(() => void look().catch(() => clearInterval(timer)), LOOK_MS);
  timer.unref();
  page.once('close', () => clearInterval(timer));
}
