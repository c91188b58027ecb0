import type { Roadmap, RoadmapQuestion } from '../../shared/engine/index.ts';
import roadmapUrl from './roadmapWorker.ts?worker&url';
import { startInTurn } from './startInTurn.ts';

/** Starts the worker that plans; a search may take a second. */
export const startRoadmap = (parts: {
  readonly onAnswer: (roadmap: Roadmap) => void;
  readonly onFault: () => void;
}) => startInTurn<RoadmapQuestion['asked'], Roadmap>(roadmapUrl, parts);
