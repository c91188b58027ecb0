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
import type { Place } from '../state/viewStore.ts';
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
  // Of a place it is what is seen there that is printed, of the landscape that; beside it the map that was seen last, and all of them.
  const alone = aloneIn(place);
  const aloneName = text(alone === 'landscape' ? 'print.landscape' : `app.place.${alone}`);
  const first = shownMapId !== null && (place === 'map' || place === 'start') ? 'map' : 'this';
  const [scope, setScope] = useState<Scope>(first);
  const isAll = scope === 'all';
  const mapId = scope === 'map' ? shownMapId : null;
  const maps = sortedMaps(doc);
  const mapIds = useMemo(
    () => (isAll ? maps.map(({ id }) => id as string) : mapId === null ? [] : [mapId]),
    [isAll, maps, mapId],
  );
  const title = mapId === null ? aloneName : (doc.map[mapId]?.name ?? '');
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
    if (id === alone) return { ...last, [wantedIn[alone]]: true };
    if (place === 'strategy') return { ...last, withStrategy: true };
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
  const chooseScope = (next: Scope) => {
    setScope(next);
    setChoices(remembered(next === 'all' ? ALL : next === 'map' ? shownMapId! : alone));
  };
  const scopes: readonly Scope[] = [
    ...(first === 'this' ? ['this' as const] : []),
    ...(shownMapId === null ? [] : ['map' as const]),
    ...(maps.length > 1 ? ['all' as const] : []),
  ];
  return (
    <PdfDialog
      request={request}
      title={isAll ? text('print.titleAll') : text('print.title', { name: title })}
      pages={pages}
      proposedName={reportFileName(firmName(session), isAll ? null : title, today)}
      make={(where) => makePdf(session, { mapIds, choices, ...where })}
    >
      {scopes.length > 1 && (
        <Segmented
          label={text('print.scope')}
          value={scope}
          onChange={chooseScope}
          options={scopes.map((id) => ({
            id,
            label: id === 'this' ? aloneName : text(id === 'map' ? 'print.scope.this' : 'print.scope.all'),
          }))}
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

/** `this`: what is seen in the place. */
type Scope = 'this' | 'map' | 'all';
/** Under which name the choices for all maps are remembered. */
const ALL = 'all';

/** What is printed alone, and its part of a report; the choices for it are remembered under its name. */
const wantedIn = {
  landscape: 'withLandscape',
  strategy: 'withStrategy',
  insights: 'withInsights',
  plan: 'withPlan',
  measure: 'withMeasures',
} as const satisfies { readonly [subject: string]: keyof PrintChoices };
type Alone = keyof typeof wantedIn;

const aloneIn = (place: Place): Alone => (place === 'map' ? 'landscape' : place === 'start' ? 'plan' : place);
