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
}

/** `hear` takes the engine's answers, `restart` sends the whole document again, `end` ends the subscription. */
export interface EngineFollower {
  readonly hear: (answer: FromEngine) => void;
  readonly restart: () => void;
  readonly end: () => void;
}

export function followEngine({ document, analysis, today, post }: FollowEngineParts): EngineFollower {
  let epoch = 0;
  let held: Analysis | null = null;

  const restart = () => {
    const { doc, file, lastChanges } = document.getState();
    epoch += 1;
    held = null;
    if (file === null) return;
    analysis.setState({ isStale: true });
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
      post({ kind: 'changes', epoch, serial, changes: toWire(changes) });
    }
  });
  const endTrials = analysis.subscribe(({ tried }, before) => {
    if (tried === before.tried) return;
    if (tried === null) analysis.setState({ trial: null });
    post({ kind: 'weigh', epoch, settings: tried });
  });
  restart();

  return {
    end() {
      endEdits();
      endTrials();
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
