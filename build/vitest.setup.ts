import fc from 'fast-check';
import { propertyFactor, runs } from '../test/propertyRuns.ts';

/**
 * How many documents a property is tried on, where the test does not say so itself. `npm test` tries the same ones each time, so that it
 * says the same of the same program; `npm run soak` looks for new ones and prints the seed of what it finds.
 */
fc.configureGlobal({ ...runs(100), ...(propertyFactor > 1 ? {} : { seed: 2026 }) });
