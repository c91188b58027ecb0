import type { FromEngine, ToEngine } from '../workers/engineMessages.ts';
import { startEngine } from '../workers/startEngine.ts';
import { followEngine } from './followEngine.ts';
import { afterPaint } from './afterPaint.ts';
import type { Session } from './session.tsx';

/** A worker that broke is started again this often; then the last answer stands, marked as stale. */
const MOST_STARTS = 3;

/** Runs the engine beside the window and keeps the analysis store at its answer; returns what ends both. */
export function connectEngine(
  session: Pick<Session, 'analysis' | 'document'>,
  today: () => string,
): () => void {
  let starts = 0;
  let engine: { readonly post: (message: ToEngine) => void; readonly end: () => void } | null = null;
  const start = () => {
    starts += 1;
    engine = startEngine({ onAnswer: (answer: FromEngine) => follower.hear(answer), onFault: onFault });
  };
  const onFault = () => {
    engine?.end();
    engine = null;
    if (starts >= MOST_STARTS) return;
    start();
    follower.restart();
  };
  const follower = followEngine({
    ...session,
    today,
    post: (message) => engine?.post(message),
    afterPaint,
  });
  start();
  follower.restart();
  return () => {
    follower.end();
    engine?.end();
  };
}
