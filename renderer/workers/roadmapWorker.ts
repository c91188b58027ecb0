/** Searches for the best plan of a roadmap, off the main thread. */
import { planRoadmap, type Roadmap, type RoadmapQuestion } from '../../shared/engine/index.ts';

interface Asked {
  readonly serial: number;
  readonly asked: RoadmapQuestion['asked'];
}
const scope = globalThis as unknown as {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Asked>) => void) => void;
  postMessage: (answer: { readonly serial: number; readonly roadmap: Roadmap }) => void;
};

scope.addEventListener('message', ({ data: { serial, asked } }) =>
  scope.postMessage({ serial, roadmap: planRoadmap(asked.initiatives, asked.phases) }),
);
