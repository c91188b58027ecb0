import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BINDING, installBridge, RECEIVER } from '../../../electron/shell/chromiumBridge.ts';
import type { Bridge } from '../../../shared/ipc/index.ts';

interface Page {
  readonly compass: Bridge;
  readonly beforeUnload: (event: { preventDefault(): void }) => void;
  readonly [name: string]: unknown;
}

let page: Page;
let answer: (json: string) => void;
const sent: unknown[] = [];

/** The script runs as the page gets it: as text, in a world that has nothing but the page's globals. */
function load(isTop = true): Page {
  const world: Record<string, unknown> = {
    [BINDING]: (message: string) => {
      sent.push(JSON.parse(message));
      return new Promise<string>((resolve) => (answer = resolve));
    },
    addEventListener: (_type: string, listener: unknown) => (world['beforeUnload'] = listener),
  };
  world['top'] = null;
  const setup = {
    binding: BINDING,
    receiver: RECEIVER,
    channels: ['app.start', 'app.readyToClose'],
    pushes: ['close.requested'],
  };
  runInNewContext(
    `${isTop ? 'globalThis.top = globalThis;' : ''}(${installBridge.toString()})(${JSON.stringify(setup)})`,
    world,
  );
  return world as unknown as Page;
}

beforeEach(() => {
  sent.length = 0;
  page = load();
});

const close = (): boolean => {
  const preventDefault = vi.fn();
  page.beforeUnload({ preventDefault });
  return preventDefault.mock.calls.length > 0;
};

describe('the bridge', () => {
  it('takes the binding off the page and leaves one frozen object', () => {
    expect(page[BINDING]).toBeUndefined();
    expect(Object.isFrozen(page.compass)).toBe(true);
  });

  it('sends a call as text and gives back the answer', async () => {
    const answered = page.compass.invoke('app.start', { a: 1 });
    answer('{"ok":true}');

    expect(sent).toEqual([{ channel: 'app.start', input: { a: 1 } }]);
    expect(JSON.stringify(await answered)).toBe('{"ok":true}');
  });

  it('refuses channels and pushes outside its lists', async () => {
    await expect(page.compass.invoke('run', {})).rejects.toThrow('no channel');
    expect(() => page.compass.on('anything', () => undefined)).toThrow('no push');
    expect(sent).toEqual([]);
  });

  it('tells a push to its listeners until they unsubscribe', () => {
    const heard = vi.fn();
    const stop = page.compass.on('close.requested', heard);
    const receive = page[RECEIVER] as (message: string) => void;

    receive('{"push":"close.requested","payload":{}}');
    stop();
    receive('{"push":"close.requested","payload":{}}');

    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('does not exist in a frame', () => {
    expect(load(false)['compass']).toBeUndefined();
  });
});

describe('the end of the window', () => {
  it('is not held when nothing is under way', () => {
    expect(close()).toBe(false);
  });

  it('is held while a call is under way, and free again after its answer', async () => {
    const saved = page.compass.invoke('app.start', {});
    expect(close()).toBe(true);

    answer('{}');
    await saved;
    expect(close()).toBe(false);
  });

  it('is held for what the page sends when it is told', () => {
    page.compass.on('close.requested', () => void page.compass.invoke('app.start', {}));

    expect(close()).toBe(true);
  });

  it('is held when a listener has something to ask, and only then', () => {
    const stop = page.compass.on('close.requested', () => true);
    page.compass.on('close.requested', () => false);
    expect(close()).toBe(true);

    stop();
    expect(close()).toBe(false);
  });

  it('is not held by the word that everything is saved', () => {
    page.compass.on('close.requested', () => void page.compass.invoke('app.readyToClose', {}));

    expect(close()).toBe(false);
  });
});
