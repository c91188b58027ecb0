/** The ways from a candidate's steps to goals, with the names along them. */
import type { Candidate, Thread } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';

export type ThreadStrength = 'strong' | 'medium' | 'weak' | 'harm';
export interface NamedThread {
  readonly thread: Thread;
  readonly kpi: string;
  readonly objective: string;
  readonly goal: string;
  readonly strength: ThreadStrength;
}

/** Strongest first; harm last. Threads whose KPI is gone since the analysis are left out. */
export function namedThreads(doc: Doc, candidate: Candidate): readonly NamedThread[] {
  return candidate.threads
    .flatMap((thread) => {
      const kpi = doc.kpi[thread.kpiId];
      const objective = doc.objective[thread.objectiveId];
      const goal = doc.goal[thread.goalId];
      if (!kpi || !objective || !goal) return [];
      const strength = strengthOf(thread.contribution);
      return [{ thread, kpi: kpi.title, objective: objective.title, goal: goal.title, strength }];
    })
    .sort((a, b) => b.thread.contribution * b.thread.weight - a.thread.contribution * a.thread.weight);
}

/** Between the steps 1, 1/3, 1/9 of a link, cut half-way. */
function strengthOf(contribution: number): ThreadStrength {
  if (contribution < 0) return 'harm';
  if (contribution >= 2 / 3) return 'strong';
  return contribution >= 2 / 9 ? 'medium' : 'weak';
}
