import { describe, expect, it, vi } from 'vitest';
import { createClient, onPush } from '../../../renderer/ipc/client.ts';
import { contract, ok, type Bridge } from '../../../shared/ipc/index.ts';

const bridgeWith = (parts: Partial<Bridge>): Bridge => ({
  invoke: () => Promise.reject(new Error('not expected')),
  on: () => () => undefined,
  ...parts,
});

describe('the client', () => {
  it('has one function for each channel of the contract', () => {
    expect(Object.keys(createClient(bridgeWith({})))).toEqual(Object.keys(contract));
  });

  it('passes the input on and the answer back', async () => {
    const invoke = vi.fn(() => Promise.resolve(ok([])));

    expect(await createClient(bridgeWith({ invoke }))['app.recent']({})).toEqual({ ok: true, value: [] });
    expect(invoke).toHaveBeenCalledWith('app.recent', {});
  });
});

describe('a push', () => {
  it('is parsed before a listener gets it, and ends when told', () => {
    const stop = vi.fn();
    let tell: (payload: unknown) => void = () => undefined;
    const bridge = bridgeWith({
      on: (_push, listener) => {
        tell = listener;
        return stop;
      },
    });
    const heard = vi.fn();
    const end = onPush('file.opened', heard, bridge);

    tell({ path: '/a.compass' });
    expect(() => tell({ path: 7 })).toThrow();
    end();

    expect(heard.mock.calls).toEqual([[{ path: '/a.compass' }]]);
    expect(stop).toHaveBeenCalledOnce();
  });
});
