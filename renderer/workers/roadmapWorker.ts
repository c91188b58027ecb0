/** Searches for the best plan of a roadmap, off the main thread. */
import { planRoadmap, type Roadmap, type RoadmapQuestion } from '../../shared/engine/index.ts';

const scope = globalThis as unknown as {
  addEventListener: (
    type: 'message',
    listener: (event: MessageEvent<RoadmapQuestion['asked']>) => void,
  ) => void;
  postMessage: (roadmap: Roadmap) => void;
};

scope.addEventListener('message', ({ data: { initiatives, phases } }) =>
  scope.postMessage(planRoadmap(initiatives, phases)),
);
