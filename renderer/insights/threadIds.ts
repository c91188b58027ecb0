import type { Candidate } from '../../shared/engine/index.ts';
import { marksOn } from '../marks/markList.ts';
import type { Doc } from '../../shared/model/index.ts';

/** Everything that lights up with a candidate: itself, its steps, what is marked or found there, and the ways up to goals. */
export function threadIds(doc: Doc, candidate: Candidate): ReadonlySet<string> {
  const ids = new Set<string>([candidate.id, ...candidate.stepIds]);
  for (const stepId of candidate.stepIds) {
    for (const mark of marksOn(doc, stepId)) if (!mark.isSettled) ids.add(mark.id);
  }
  for (const thread of candidate.threads) {
    for (const id of [...thread.markIds, ...thread.findingIds]) ids.add(id);
    if (thread.contribution <= 0) continue;
    for (const id of [thread.kpiId, thread.objectiveId, thread.goalId]) ids.add(id);
  }
  return ids;
}
