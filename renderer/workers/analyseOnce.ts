import type { Analysis } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { patched } from './objectDiff.ts';
import { startEngine } from './startEngine.ts';

/** What the engine says of documents that are not the open one, in a worker of their own; `end` gives up. */
export function analyseOnce(
  docs: readonly Doc[],
  today: string,
  done: (analyses: readonly Analysis[] | null) => void,
): { readonly end: () => void } {
  const analyses: Analysis[] = [];
  const post = (index: number) =>
    engine.post({ kind: 'doc', epoch: index, serial: 0, doc: docs[index]!, today });
  const engine = startEngine({
    onAnswer(answer) {
      if (answer.kind !== 'analysis' || answer.epoch !== analyses.length) return;
      // The first answer about a document is whole.
      analyses.push(patched(null, answer.diff) as Analysis);
      if (analyses.length < docs.length) return post(analyses.length);
      engine.end();
      done(analyses);
    },
    onFault() {
      engine.end();
      done(null);
    },
  });
  if (docs.length > 0) post(0);
  return engine;
}
