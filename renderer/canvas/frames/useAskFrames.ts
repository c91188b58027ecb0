import { useEffect, useRef } from 'react';
import { type Doc, languageOf, WORKSPACE_ID } from '../../../shared/model/index.ts';
import { rememberedChoices } from '../../state/printChoices.ts';
import { later } from '../../state/later.ts';
import { localDate } from '../../state/localDate.ts';
import { useAnalysis, useDocument, useFrame, useSession, useView } from '../../state/session.tsx';
import { startFrames } from '../../workers/startFrames.ts';
import { useCanvas, useCanvasStore } from '../canvasStore.ts';
import { cutsWith } from './cuts.ts';

/** How long a map rests before its pages are laid out anew: typing and drags ask once. */
const REST_MS = 150;

/**
 * While it is mounted, the canvas knows the pages that Print would make of the map with what was chosen for it last, after each edit anew; what
 * is chosen, and a cut that is held, at once.
 */
export function useAskFrames(): void {
  const { start } = useSession();
  const store = useCanvasStore();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const settings = useFrame((state) => state.settings);
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  const held = useCanvas(({ gesture }) => (gesture?.type === 'cut' ? gesture : null));
  const worker = useRef<ReturnType<typeof startFrames> | null>(null);
  const asked = useRef<Doc | null>(null);

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
    const chosen = rememberedChoices(settings, mapId, doc.workspace[WORKSPACE_ID]);
    const cuts = held ? cutsWith(store, held) : null;
    const choices = chosen.poster && cuts ? { ...chosen, poster: { ...chosen.poster, cuts } } : chosen;
    const ask = () => {
      asked.current = doc;
      worker.current?.ask({
        doc,
        // Nothing but the layers that it fills needs it.
        analysis: choices.withCandidates || choices.withFigures || choices.heat ? analysis : null,
        mapId,
        insideStepId,
        choices,
        today: localDate(new Date()),
        locale: start.locale,
        language: languageOf(start.settings.language),
      });
    };
    if (asked.current !== doc) return later(ask, REST_MS);
    ask();
    return undefined;
  }, [doc, analysis, settings, mapId, insideStepId, held, start, store]);
}
