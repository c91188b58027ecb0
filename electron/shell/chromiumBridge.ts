import type { Bridge } from '../../shared/ipc/index.ts';

/** The binding through which the page calls the back end; taken off the window before the page's own code runs. */
export const BINDING = '__compassCall';
/** The function through which the back end reaches the page. */
export const RECEIVER = '__compassReceive';

/** As much of a page as the bridge touches; this folder is compiled without the types of a browser. */
interface PageGlobal {
  readonly top: unknown;
  addEventListener(type: 'beforeunload', listener: (event: { preventDefault(): void }) => void): void;
  [name: string]: unknown;
}

export interface BridgeSetup {
  readonly binding: string;
  readonly receiver: string;
  readonly channels: readonly string[];
  readonly pushes: readonly string[];
}

/**
 * Runs in the page before any script of it, and is sent there as text: it may use nothing from outside its own body.
 * Puts `window.compass` there, frozen. When the window is about to go it tells the page to save; if a call is then still under way, or
 * a listener answers that there is something to ask, the window is held.
 */
export function installBridge(setup: BridgeSetup): void {
  const page = globalThis as unknown as PageGlobal;
  if (page.top !== page) return;
  const call = page[setup.binding] as (message: string) => Promise<string>;
  Reflect.deleteProperty(page, setup.binding);
  const listeners = new Map<string, Set<(payload: unknown) => unknown>>();
  /** Answers whether a listener wants the window held. */
  const tell = (push: string, payload: unknown): boolean =>
    [...(listeners.get(push) ?? [])].map((listener) => listener(payload)).includes(true);
  let underWay = 0;

  const bridge: Bridge = {
    async invoke(channel, input) {
      if (!setup.channels.includes(channel)) throw new Error(`no channel <${channel}>`);
      const counts = channel === 'app.readyToClose' ? 0 : 1;
      underWay += counts;
      try {
        return JSON.parse(await call(JSON.stringify({ channel, input }))) as unknown;
      } finally {
        underWay -= counts;
      }
    },
    on(push, listener) {
      if (!setup.pushes.includes(push)) throw new Error(`no push <${push}>`);
      const own = (payload: unknown): unknown => listener(payload);
      listeners.set(push, (listeners.get(push) ?? new Set()).add(own));
      return () => void listeners.get(push)?.delete(own);
    },
  };

  Object.defineProperty(page, 'compass', { value: Object.freeze(bridge), enumerable: true });
  Object.defineProperty(page, setup.receiver, {
    value: (message: string) => {
      const { push, payload } = JSON.parse(message) as { push: string; payload: unknown };
      tell(push, payload);
    },
  });
  page.addEventListener('beforeunload', (event) => {
    const isHeld = tell('close.requested', {});
    if (isHeld || underWay > 0) event.preventDefault();
  });
}
