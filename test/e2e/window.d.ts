import type { Bridge } from '../../shared/ipc/index.ts';

declare global {
  interface Window {
    /** What the back end puts into the page; for the functions that journeys send there. */
    readonly compass: Bridge;
  }
}
