import type { Page } from 'playwright-core';
import type { Area } from './frames.ts';

/** One of the two programs that are compared, open on the same model. */
export interface Side {
  readonly page: Page;
  /** Opens the model once more, from nothing shown; milliseconds until it is on screen and can be used. */
  open(): Promise<number>;
  zoomTo(level: 'fit' | '100'): Promise<void>;
  /** Where the map is on the page. */
  area(): Promise<Area>;
  /** A point on the page at which the step nearest to the middle can be taken hold of. */
  gripOfMiddleStep(): Promise<{ readonly x: number; readonly y: number }>;
  close(): Promise<void>;
}
