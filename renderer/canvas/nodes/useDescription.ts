import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useAnalysis, useDocument, useText } from '../../state/session.tsx';
import { readFacts } from '../reading/readFacts.ts';
import { sayDetail } from '../reading/sayRead.ts';
import type { Scene } from '../scene/scene.ts';

const NONE: [] = [];

/** What a screen reader says of a box after its name: with what it is done, its figures, what is proposed, where it leads. */
export function useDescription(scene: Scene, id: string | null): string {
  const text = useText();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const candidates = useAnalysis(({ analysis }) => analysis?.candidates) ?? NONE;
  const item = id === null ? undefined : scene.boxById.get(id);
  return item ? sayDetail(item, readFacts({ doc, candidates }, scene, item), { text, speaker, scene }) : '';
}
