import { useEffect, useRef } from 'react';
import { WORKSPACE_ID } from '../../../shared/model/index.ts';
import { languageOf } from '../../../shared/text/index.ts';
import { rememberedChoices } from '../../state/printChoices.ts';
import { later } from '../../state/later.ts';
import { localDate } from '../../state/localDate.ts';
import { useAnalysis, useDocument, useFrame, useSession, useView } from '../../state/session.tsx';
import { startFrames } from '../../workers/startFrames.ts';
import { useCanvasStore } from '../canvasStore.ts';

/** How long a map rests before its pages are laid out anew: typing and drags ask once. */
const REST_MS = 150;

/** While it is mounted, the canvas knows the pages that Print would make of the map with what was chosen for it last, after each edit anew. */
export function useAskFrames(): void {
  const { start } = useSession();
  const store = useCanvasStore();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const settings = useFrame((state) => state.settings);
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  const worker = useRef<ReturnType<typeof startFrames> | null>(null);

  useEffect(() => {
    const show = (pageFrames: ReturnType<typeof store.getState>['pageFrames']) =>
      store.setState({ pageFrames });
    show('waiting');
    worker.current = startFrames({ onAnswer: show, onFault: () => show('fault') });
    return () => {
      worker.current?.end();
      show('waiting');
    };
  }, [store]);

  useEffect(() => {
    if (mapId === null) return undefined;
    const choices = rememberedChoices(settings, mapId, doc.workspace[WORKSPACE_ID]);
    return later(
      () =>
        worker.current?.ask({
          doc,
          // Nothing but the signs of candidates needs it.
          analysis: choices.withCandidates ? analysis : null,
          mapId,
          insideStepId,
          choices,
          today: localDate(new Date()),
          locale: start.locale,
          language: languageOf(settings.language),
        }),
      REST_MS,
    );
  }, [doc, analysis, settings, mapId, insideStepId, start]);
}
