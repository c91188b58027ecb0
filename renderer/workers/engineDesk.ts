/**
 * The worker's side of the engine: keeps a document of its own, fed by the same changes as the window's, and answers with what moved in
 * the analysis. Edits that arrive while it computes are taken in together, so that the answer to a burst of typing is one.
 */
import { apply, fromWire } from '../../shared/changes/index.ts';
import type { Analysis } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { diffAnalysis } from './analysisDiff.ts';
import type { FromEngine, ToEngine } from './engineMessages.ts';

export interface EngineDeskParts {
  /** A new engine that judges dates for this day; it remembers what it computed. */
  readonly createEngine: (options: { readonly asOf: string }) => { analyse(doc: Doc): Analysis };
  readonly post: (answer: FromEngine) => void;
  /** Runs a job when the messages that are waiting have been heard. */
  readonly defer: (job: () => void) => void;
}

export function createEngineDesk({
  createEngine,
  post,
  defer,
}: EngineDeskParts): (message: ToEngine) => void {
  let engine: ReturnType<EngineDeskParts['createEngine']> | null = null;
  let doc: Doc | null = null;
  let epoch = 0;
  let serial = 0;
  let answered: Analysis | null = null;
  let isPlanned = false;

  const answer = () => {
    isPlanned = false;
    if (doc === null || engine === null) return;
    const analysis = engine.analyse(doc);
    post({ kind: 'analysis', epoch, serial, diff: diffAnalysis(answered, analysis) });
    answered = analysis;
  };

  return (message) => {
    if (message.kind === 'doc') {
      ({ doc, epoch, serial } = message);
      engine = createEngine({ asOf: message.today });
      answered = null;
    } else {
      if (doc === null || message.epoch !== epoch) return;
      const changes = fromWire(doc, message.changes);
      if (changes === null) {
        doc = null;
        post({ kind: 'lost', epoch });
        return;
      }
      doc = apply(doc, changes);
      serial = message.serial;
    }
    if (isPlanned) return;
    isPlanned = true;
    defer(answer);
  };
}
