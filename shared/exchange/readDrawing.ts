import { readDrawio } from './drawio/readDrawio.ts';
import type { ReadOptions } from './bpmn/readBpmn.ts';
import { readVisio } from './visio/readVisio.ts';

/** Reads a drawing in one go, and tells also what became of each of its shapes and lines. */
export function readDrawing(bytes: Uint8Array, options: ReadOptions): ReadDrawing {
  const steps = (/\.vsdx$/i.test(options.fileName) ? readVisio : readDrawio)(bytes, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type ReadDrawing = ReturnType<typeof readDrawio> extends Generator<number, infer R> ? R : never;
