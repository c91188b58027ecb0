/** The contract as async functions; nothing else in the window knows channels. */
import {
  contract,
  pushes,
  type Bridge,
  type Channel,
  type Client,
  type Push,
  type PushPayload,
} from '../../shared/ipc/index.ts';

declare global {
  interface Window {
    readonly compass: Bridge;
  }
}

/** Each call of the contract as a function that never rejects for an expected failure: it answers with a `Result`. */
export function createClient(bridge: Bridge = window.compass): Client {
  const calls = (Object.keys(contract) as Channel[]).map(
    (channel) => [channel, (input: unknown) => bridge.invoke(channel, input)] as const,
  );
  return Object.freeze(Object.fromEntries(calls)) as unknown as Client;
}

/** Where a dropped file lies; null where the window system does not tell. */
export const pathOfDropped = (file: File): string | null => window.compass.pathOf?.(file) || null;

/** Listens to a message from the back end; returns what ends the subscription. */
export function onPush<P extends Push>(
  push: P,
  listener: (payload: PushPayload<P>) => unknown,
  bridge: Bridge = window.compass,
): () => void {
  return bridge.on(push, (raw) => listener(pushes[push](raw) as PushPayload<P>));
}
