import fc from 'fast-check';
import { runs } from '../test/propertyRuns.ts';

/** How many documents a property is tried on, where the test does not say so itself. */
fc.configureGlobal(runs(100));
