/** Work that can be put aside after each step. */
export type Steps<Out> = Generator<undefined, Out>;

/** All steps at once. */
export function finish<Out>(steps: Generator<unknown, Out>): Out {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
