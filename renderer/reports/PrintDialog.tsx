import './paperFonts.ts';
import { BookText } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { roadmapQuestion } from '../../shared/engine/index.ts';
import type { PrintChoices } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { reportFileName, reportPages } from '../../shared/report/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { firmName } from '../actions/files/firm.ts';
import { sortedMaps } from '../actions/maps/sortedMaps.ts';
import { useRoadmapSearch } from '../workers/useRoadmap.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { makePdf } from './makePdf.ts';
import { PdfDialog } from './PdfDialog.tsx';
import { PrintChoiceFields } from './PrintChoiceFields.tsx';
import { rememberedChoices, withChoices } from '../state/printChoices.ts';
import { usePlanRisks } from './usePlanRisks.ts';

/** What will be printed, beside what is chosen; the preview is made of the same pages as the PDF. */
export function PrintDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text, view } = session;
  const { locale } = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const { place, mapId: shownMapId } = view.getState();
  // In Plan it is the plan that is printed, in the landscape that; elsewhere the map, and the plan after it where it is wanted.
  const mapId = place === 'plan' || shownMapId === null ? null : shownMapId;
  const alone = place === 'map' ? LANDSCAPE : PLAN;
  const maps = sortedMaps(doc);
  const [isAll, setIsAll] = useState(false);
  const mapIds = useMemo(
    () => (isAll ? maps.map(({ id }) => id as string) : mapId === null ? [] : [mapId]),
    [isAll, maps, mapId],
  );
  const title = mapId === null ? text(`print.${alone}`) : (doc.map[mapId]?.name ?? '');
  const [today] = useState(() => localDate(new Date()));
  const rememberedFor = isAll ? ALL : (mapId ?? alone);
  /** What is seen on the map is wanted on paper. */
  const seen = (): Partial<PrintChoices> => {
    const { heat, shownLayers, isStreamShown } = view.getState();
    return {
      ...(heat === 'none' ? {} : { heat }),
      ...(shownLayers.has('figures') ? { withFigures: true } : {}),
      ...(shownLayers.has('goals') ? { withGoals: true } : {}),
      ...(isStreamShown ? { withStream: true } : {}),
    };
  };
  const remembered = (id: string): PrintChoices => {
    const last = rememberedChoices(frame.getState().settings, id, doc.workspace[WORKSPACE_ID]);
    // Who prints from Strategy, from Plan or from the value stream wants that on the paper.
    if (place === 'strategy') return { ...last, withStrategy: true };
    if (id === PLAN) return { ...last, withPlan: true };
    if (id === LANDSCAPE) return { ...last, withLandscape: true };
    return place === 'map' ? { ...last, ...seen() } : last;
  };
  const [choices, setChoices] = useState(() => remembered(rememberedFor));
  const shown = useDeferredValue(choices);
  const question = useMemo(
    () => (analysis && shown.withPlan ? roadmapQuestion(doc, analysis, today) : null),
    [doc, analysis, shown.withPlan, today],
  );
  const search = useRoadmapSearch(question);
  const roadmap = search.isNow ? (search.answer?.roadmap ?? null) : null;
  const risks = usePlanRisks(shown.withPlan === true);
  const pages = useMemo(
    () =>
      reportPages({
        doc,
        analysis,
        roadmap,
        mapIds,
        choices: shown,
        risks,
        today,
        text,
        locale,
      }),
    [doc, analysis, roadmap, mapIds, shown, risks, today, text, locale],
  );

  const choose = (next: PrintChoices) => {
    setChoices(next);
    frame.saveSettings(withChoices(frame.getState().settings, rememberedFor, next));
  };
  const chooseScope = (scope: 'this' | 'all') => {
    setIsAll(scope === 'all');
    setChoices(remembered(scope === 'all' ? ALL : (mapId ?? alone)));
  };
  return (
    <PdfDialog
      request={request}
      title={isAll ? text('print.titleAll') : text('print.title', { name: title })}
      pages={pages}
      proposedName={reportFileName(firmName(session), isAll ? null : title, today)}
      make={(where) => makePdf(session, { mapIds, choices, ...where })}
    >
      {maps.length > 1 && (
        <Segmented
          label={text('print.scope')}
          value={isAll ? 'all' : 'this'}
          onChange={chooseScope}
          options={[
            { id: 'this', label: text(mapId === null ? `print.${alone}` : 'print.scope.this') },
            { id: 'all', label: text('print.scope.all') },
          ]}
        />
      )}
      <Button
        icon={BookText}
        onPress={() => {
          frame.close(request);
          frame.open({ kind: 'pack' });
        }}
      >
        {text('pack.menu')}
      </Button>
      <PrintChoiceFields
        choices={choices}
        pages={pages}
        subject={isAll ? 'maps' : mapId === null ? alone : 'map'}
        onChange={choose}
      />
    </PdfDialog>
  );
}

/** Under which names the choices for the plan alone, the landscape alone and for all maps are remembered. */
const PLAN = 'plan';
const LANDSCAPE = 'landscape';
const ALL = 'all';
