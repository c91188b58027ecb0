import type { fail } from '../ipc/index.ts';

/** A failure found in the middle of a stream: thrown there, answered by who reads it. */
export class Refused extends Error {
  readonly failure: ReturnType<typeof fail>;
  constructor(failure: ReturnType<typeof fail>) {
    super(failure.error.code);
    this.failure = failure;
  }
}
