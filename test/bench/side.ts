import type { Page } from 'playwright-core';
import type { Area } from './frames.ts';

/** Milliseconds until the model is on screen and can be used. */
export interface Opening {
  /** From the model as text in the page: what both sides do. */
  readonly fromText: number;
  /** From the press that opens it. The reference has its text at hand; ours lets another file go, locks this one, checks and reads it. */
  readonly fromPress: number;
}

/** One of the two programs that are compared, open on the same model. */
export interface Side {
  readonly page: Page;
  /** Opens the model once more, from a map of six steps or from nothing shown. */
  open(): Promise<Opening>;
  /** Shows a map of six steps in its place, on the same way. */
  openSmall(): Promise<void>;
  zoomTo(level: 'fit' | '100'): Promise<void>;
  /** Where the map is on the page. */
  area(): Promise<Area>;
  /** A point on the page at which the step nearest to the middle can be taken hold of. */
  gripOfMiddleStep(): Promise<{ readonly x: number; readonly y: number }>;
  close(): Promise<void>;
}
