/**
 * The only thing that the back end puts into the page, frozen, as `window.compass`. Channels and pushes outside the contract are refused
 * before they leave the page, and again where they arrive.
 */
export interface Bridge {
  invoke(channel: string, input: unknown): Promise<unknown>;
  /** Where a file that was dropped on the window lies; missing in a window system that does not tell. */
  pathOf?(file: object): string;
  /** Returns what ends the subscription. A listener to `close.requested` that answers true holds the window for its user. */
  on(push: string, listener: (payload: unknown) => unknown): () => void;
}
