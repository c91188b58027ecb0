import { createText } from '../../shared/text/index.ts';

/** The words that say where and what in a failure's `detail`. They go into sentences that the window has in its own language. */
export const words = createText('en');
