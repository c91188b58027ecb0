import fc from 'fast-check';

/** How many documents a property is tried on, where the test does not say so itself; `npm run soak` asks for more. */
const runs = process.env['PROPERTY_RUNS'];
if (runs !== undefined) fc.configureGlobal({ numRuns: Number(runs), interruptAfterTimeLimit: 600_000 });
