import { useEffect, useMemo, useRef, useState } from 'react';
import {
  roadmapPlan,
  type Roadmap,
  type RoadmapPlan,
  type RoadmapQuestion,
} from '../../shared/engine/index.ts';
import { startRoadmap } from './startRoadmap.ts';

interface Answer {
  readonly key: string;
  readonly question: RoadmapQuestion;
  readonly roadmap: Roadmap;
}
interface Search {
  /** The newest answer there is; its question may be an older one. */
  readonly answer: Answer | null;
  /** Whether it is the answer to the question of now. */
  readonly isNow: boolean;
  /** The worker broke. */
  readonly isBroken: boolean;
}

/** The answer of the search for the best plan, from a worker. */
export function useRoadmapSearch(question: RoadmapQuestion | null): Search {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isBroken, setBroken] = useState(false);
  const worker = useRef<ReturnType<typeof startRoadmap> | null>(null);
  const asked = useRef<{ readonly key: string; readonly question: RoadmapQuestion } | null>(null);
  useEffect(() => {
    worker.current = startRoadmap({
      onAnswer: (roadmap) => asked.current && setAnswer({ ...asked.current, roadmap }),
      onFault: () => setBroken(true),
    });
    return () => worker.current?.end();
  }, []);
  const key = question ? JSON.stringify(question.asked) : '';
  useEffect(() => {
    if (!question || asked.current?.key === key) return;
    asked.current = { key, question };
    worker.current?.ask(question.asked);
  }, [key, question]);
  return { answer, isNow: answer?.key === key, isBroken };
}

/** The plan for a question; while the next answer is on its way the last plan stands, so that nothing jumps and the focus stays. */
export function useRoadmap(question: RoadmapQuestion | null): RoadmapPlan | 'waiting' | 'fault' {
  const { answer, isNow, isBroken } = useRoadmapSearch(question);
  const plan = useMemo(
    () => (answer ? roadmapPlan(isNow && question ? question : answer.question, answer.roadmap) : null),
    [answer, isNow, question],
  );
  return isBroken ? 'fault' : (plan ?? 'waiting');
}
