/**
 * The worker's side of the engine: keeps a document of its own, fed by the same changes as the window's, and answers with what moved in
 * the analysis. Edits that arrive while it computes are taken in together, so that the answer to a burst of typing is one. What is said
 * of the candidates together follows in small steps when hands rest, and begins anew when an edit comes between.
 */
import { apply, fromWire } from '../../shared/changes/index.ts';
import { setWeights, type WeightSettings } from '../../shared/commands/index.ts';
import type { Analysis, Engine, EngineOptions, Ranking, Steps } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { diffOf } from './objectDiff.ts';
import type { FromEngine, ToEngine } from './engineMessages.ts';

export interface EngineDeskParts {
  /** A new engine that judges dates for this day; it remembers what it computed. */
  readonly createEngine: (options: EngineOptions) => Engine;
  readonly post: (answer: FromEngine) => void;
  /** Runs a job when the messages that are waiting have been heard. */
  readonly defer: (job: () => void) => void;
  /** Runs a job when hands are likely at rest. */
  readonly rest: (job: () => void) => void;
}

/** So many candidates are ranked before messages are heard again. */
const STEPS_AT_ONCE = 4;

export function createEngineDesk({
  createEngine,
  post,
  defer,
  rest,
}: EngineDeskParts): (message: ToEngine) => void {
  let engine: Engine | null = null;
  /** Remembers what other weights gave, beside the one that remembers what is. */
  let trial: Engine | null = null;
  let today = '';
  let doc: Doc | null = null;
  let epoch = 0;
  let serial = 0;
  let answered: Analysis | null = null;
  let ranking: Steps<Ranking> | null = null;
  let ranked: Ranking | null = null;
  let settings: WeightSettings | null = null;
  /** What the window waits for. */
  const due = { analysis: false, trial: false };
  let isPlanned = false;

  const answer = () => {
    isPlanned = false;
    if (doc === null || engine === null) return;
    if (due.analysis) {
      const analysis = engine.analyse(doc);
      post({ kind: 'analysis', epoch, serial, diff: diffOf(answered, analysis) });
      answered = analysis;
    }
    if (due.trial && settings !== null) {
      trial ??= createEngine({ asOf: today });
      const tried = apply(doc, setWeights.plan(doc, { settings }, { newId: noNewIds, today }));
      post({ kind: 'weighed', epoch, analysis: trial.analyse(tried) });
    }
    Object.assign(due, { analysis: false, trial: false });
    const steps = engine.rank(doc);
    ranking = steps;
    rest(() => rank(steps));
  };

  const rank = (steps: Steps<Ranking>) => {
    if (isPlanned || steps !== ranking) return;
    for (let count = 0; count < STEPS_AT_ONCE; count += 1) {
      const step = steps.next();
      if (step.done) {
        if (step.value !== ranked) post({ kind: 'ranking', epoch, serial, ranking: step.value });
        ranked = step.value;
        return;
      }
    }
    defer(() => rank(steps));
  };

  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    defer(answer);
  };

  return (message) => {
    if (message.kind === 'doc') {
      ({ doc, epoch, serial, today } = message);
      engine = createEngine({ asOf: today });
      trial = null;
      settings = null;
      answered = null;
      ranking = null;
      ranked = null;
    } else if (doc === null || message.epoch !== epoch) {
      return;
    } else if (message.kind === 'weigh') {
      settings = message.settings;
      if (settings === null) trial = null;
      else {
        due.trial = true;
        plan();
      }
      return;
    } else {
      const changes = fromWire(doc, message.changes);
      if (changes === null) {
        doc = null;
        post({ kind: 'lost', epoch });
        return;
      }
      doc = apply(doc, changes);
      serial = message.serial;
    }
    due.analysis = true;
    due.trial = settings !== null;
    plan();
  };
}

function noNewIds(): never {
  throw new Error('weights need no new id');
}
