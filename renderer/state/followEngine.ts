/**
 * Keeps the analysis store at the engine's latest answer. The engine runs elsewhere; what it says about a document that is no longer
 * shown is dropped.
 */
import { toWire } from '../../shared/changes/index.ts';
import type { Analysis } from '../../shared/engine/index.ts';
import { patched } from '../workers/objectDiff.ts';
import type { FromEngine, ToEngine } from '../workers/engineMessages.ts';
import type { AnalysisStore } from './analysisStore.ts';
import type { DocumentStore } from './documentStore.ts';

export interface FollowEngineParts {
  readonly document: DocumentStore;
  readonly analysis: AnalysisStore;
  readonly today: () => string;
  readonly post: (message: ToEngine) => void;
  /** Runs a job once what was set just now is on the screen; returns what calls it off. */
  readonly afterPaint: (job: () => void) => () => void;
}

/**
 * `hear` takes the engine's answers, `restart` sends the whole document again once it is on the screen (the engine would take time from
 * its drawing), `end` ends the subscription.
 */
export interface EngineFollower {
  readonly hear: (answer: FromEngine) => void;
  readonly restart: () => void;
  readonly end: () => void;
}

export function followEngine({
  document,
  analysis,
  today,
  post,
  afterPaint,
}: FollowEngineParts): EngineFollower {
  let epoch = 0;
  let held: Analysis | null = null;

  /** Calls the sending of the whole document off, while that waits. */
  let callOff: (() => void) | null = null;

  const restart = () => {
    epoch += 1;
    held = null;
    callOff?.();
    callOff = null;
    if (document.getState().file === null) return;
    analysis.setState({ isStale: true });
    callOff = afterPaint(sendWhole);
  };

  const sendWhole = () => {
    callOff = null;
    const { doc, lastChanges } = document.getState();
    post({ kind: 'doc', epoch, serial: lastChanges.serial, doc, today: today() });
    const { tried } = analysis.getState();
    if (tried !== null) post({ kind: 'weigh', epoch, settings: tried });
  };

  const endEdits = document.subscribe((state, before) => {
    const { serial, changes } = state.lastChanges;
    if (serial === before.lastChanges.serial) return;
    // No changes named: it is another document (opened, closed, an earlier state).
    if (changes.length === 0) {
      analysis.setState({ analysis: null, isStale: false, ranking: null, tried: null, trial: null });
      restart();
    } else if (state.file !== null) {
      analysis.setState({ isStale: true });
      // What waits to be sent whole has them.
      if (callOff === null) post({ kind: 'changes', epoch, serial, changes: toWire(changes) });
    }
  });
  const endTrials = analysis.subscribe(({ tried }, before) => {
    if (tried === before.tried) return;
    if (tried === null) analysis.setState({ trial: null });
    if (callOff === null) post({ kind: 'weigh', epoch, settings: tried });
  });
  restart();

  return {
    end() {
      endEdits();
      endTrials();
      callOff?.();
    },
    restart,
    hear(answer) {
      if (answer.epoch !== epoch) return;
      if (answer.kind === 'lost') {
        restart();
        return;
      }
      if (answer.kind === 'ranking') {
        analysis.setState({ ranking: answer.ranking });
        return;
      }
      if (answer.kind === 'weighed') {
        if (analysis.getState().tried !== null) analysis.setState({ trial: answer.analysis });
        return;
      }
      held = patched(held, answer.diff) as Analysis;
      analysis.setState({
        analysis: held,
        isStale: answer.serial < document.getState().lastChanges.serial,
      });
    },
  };
}
