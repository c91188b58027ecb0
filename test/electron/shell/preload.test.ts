import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../shared/ipc/index.ts';
import * as standIn from './standIn.ts';

let bridge: Bridge;

beforeAll(async () => {
  await import('../../../electron/preload.ts');
  bridge = standIn.exposed.get('compass') as Bridge;
});

describe('preload', () => {
  it('exposes one call and one listener and nothing else', () => {
    expect([...standIn.exposed.keys()]).toEqual(['compass']);
    expect(Object.keys(bridge)).toEqual(['invoke', 'pathOf', 'on']);
  });

  it('passes calls of the contract on and refuses all others', async () => {
    expect(await bridge.invoke('app.start', {})).toEqual({ channel: 'app.start', input: {} });
    await expect(bridge.invoke('shell.openExternal', {})).rejects.toThrow('no channel');
    await expect(bridge.invoke('constructor', {})).rejects.toThrow('no channel');
  });

  it('gives a listener the payload without the event, until it unsubscribes', () => {
    const listener = vi.fn();
    const stop = bridge.on('file.opened', listener);

    standIn.ipcRenderer.emit('file.opened', { sender: 'Electron' }, { path: '/a' });
    stop();
    standIn.ipcRenderer.emit('file.opened', { sender: 'Electron' }, { path: '/b' });

    expect(listener.mock.calls).toEqual([[{ path: '/a' }]]);
  });

  it('refuses to listen to what is not a push', () => {
    expect(() => bridge.on('ELECTRON_INTERNAL', vi.fn())).toThrow('no push');
  });
});
