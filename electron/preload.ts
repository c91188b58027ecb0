/** Runs in the sandbox beside the page: exposes one `invoke` and one `on`, both limited to the contract, and never Electron itself. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { contract, pushes, type Bridge } from '../shared/ipc/index.ts';

const bridge: Bridge = {
  async invoke(channel, input) {
    if (!Object.hasOwn(contract, channel)) throw new Error(`no channel <${channel}>`);
    return (await ipcRenderer.invoke(channel, input)) as unknown;
  },
  pathOf: (file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]),
  on(push, listener) {
    if (!Object.hasOwn(pushes, push)) throw new Error(`no push <${push}>`);
    // The event object carries the sender; only the payload goes on.
    const own = (_event: unknown, payload: unknown): unknown => listener(payload);
    ipcRenderer.on(push, own);
    return () => void ipcRenderer.off(push, own);
  },
};

contextBridge.exposeInMainWorld('compass', bridge);
