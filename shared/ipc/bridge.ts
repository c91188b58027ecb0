/**
 * The only thing that the back end puts into the page, frozen, as `window.compass`. Channels and pushes outside the contract are refused
 * before they leave the page, and again where they arrive.
 */
export interface Bridge {
  invoke(channel: string, input: unknown): Promise<unknown>;
  /** Returns what ends the subscription. */
  on(push: string, listener: (payload: unknown) => void): () => void;
}
