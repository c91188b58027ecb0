import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Analysis } from '../../shared/engine/index.ts';
import { WORKSPACE_ID, type Box, type Doc } from '../../shared/model/index.ts';
import { comparedPlanes, type ComparedPlane, type SeenDifference } from '../../shared/report/index.ts';
import { DifferenceList } from '../dialogs/DifferenceList.tsx';
import type { SideBySide } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { analyseOnce } from '../workers/analyseOnce.ts';
import { ComparedMap } from './ComparedMap.tsx';
import { drawingOf, firstKey, isAfter, isBefore, keyOf, planeOptions, wholeOf } from './comparedStates.ts';
import { lookingAt, NEARER, zoomed } from './linkedView.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { PlaneDifferences } from './PlaneDifferences.tsx';
import styles from './SideBySide.module.css';

const none: readonly SeenDifference[] = [];
/** Of a business without any map. */
const noPlane: ComparedPlane = { mapId: '', planeId: null, title: '', differences: none };

/** Two states of the business beside each other: a map in both, moved together, what differs in words, and the numbers of both. */
export function SideBySideDialog({ request }: { readonly request: SideBySide }) {
  const { document, frame, text, view: viewStore } = useSession();
  const [after] = useState(() => document.presentDoc());
  const { before, name, between } = request;
  const planes = useMemo(() => comparedPlanes(before, after, text), [before, after, text]);
  const options = useMemo(() => planeOptions(planes, text), [planes, text]);
  const [key, setKey] = useState(() => firstKey(planes, viewStore.getState()));
  const plane = planes.find((one) => keyOf(one) === key) ?? noPlane;
  const drawings = useMemo(
    () => ({ before: drawingOf(before, plane), after: drawingOf(after, plane) }),
    [before, after, plane],
  );
  const whole = useMemo(() => wholeOf(Object.values(drawings)), [drawings]);
  /** Null: the whole map. */
  const [part, setPart] = useState<Box | null>(null);
  const view = part ?? whole;
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const close = () => frame.close(request);
  const choose = (next: string) => {
    setKey(next);
    setPart(null);
    setSelectedId(null);
  };
  const { differences } = plane;
  // Of a map that one state does not have, all is new or gone: no need to frame each part of it.
  const framed = useMemo(() => {
    const all = drawings.before && drawings.after ? differences : none;
    return { before: all.filter(isBefore), after: all.filter(isAfter) };
  }, [drawings, differences]);
  const goTo = ({ id, fate }: SeenDifference) => {
    const drawing = drawings[fate === 'here' ? 'before' : 'after'];
    const box = drawing?.items.find((item) => item.id === id)?.bounds;
    setSelectedId(id);
    if (box) setPart(lookingAt(view, box));
  };
  const shared = { view, whole, onView: setPart, selectedId };
  return (
    <Dialog
      title={text('compare.sideBySide')}
      size="full"
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button
            onPress={() => {
              close();
              frame.open({ ...request, kind: 'comparisonPdf' });
            }}
          >
            {text('compare.print')}
          </Button>
          <Button variant="primary" onPress={close}>
            {text('app.close')}
          </Button>
        </>
      }
    >
      <div className={styles['tools']}>
        <Select label={text('compare.map')} options={options} value={key} onChange={choose} />
        <IconButton
          icon={ZoomIn}
          label={text('compare.nearer')}
          onPress={() => setPart(zoomed(view, whole, NEARER))}
        />
        <IconButton
          icon={ZoomOut}
          label={text('compare.farther')}
          onPress={() => setPart(zoomed(view, whole, 1 / NEARER))}
        />
        <IconButton icon={Maximize} label={text('compare.wholeMap')} onPress={() => setPart(null)} />
      </div>
      <div className={styles['states']}>
        <ComparedMap {...shared} title={name} drawing={drawings.before} differences={framed.before} />
        <ComparedMap
          {...shared}
          title={text(`compare.${between}.present`)}
          drawing={drawings.after}
          differences={framed.after}
        />
      </div>
      <div className={styles['below']}>
        <section className={styles['half']} aria-label={text('compare.onMap')}>
          <h3 className={styles['halfTitle']}>{text('compare.onMap')}</h3>
          <PlaneDifferences
            {...{ before, after, between, differences, selectedId }}
            onGoTo={goTo}
            onLookInside={choose}
          />
          <Disclosure title={text('compare.everything')}>
            <DifferenceList here={before} there={after} between={between} />
          </Disclosure>
        </section>
        <Numbers after={after} mapId={plane.mapId} request={request} />
      </div>
    </Dialog>
  );
}

interface NumbersProps {
  readonly after: Doc;
  readonly mapId: string;
  readonly request: SideBySide;
}

/** The numbers of both states, reckoned beside the window. */
function Numbers({ after, mapId, request: { before, name, between } }: NumbersProps) {
  const { text } = useSession();
  const [analyses, setAnalyses] = useState<readonly Analysis[] | 'failed' | null>(null);
  useEffect(() => {
    const run = analyseOnce([before, after], localDate(new Date()), (found) =>
      setAnalyses(found ?? 'failed'),
    );
    return () => run.end();
  }, [before, after]);
  return (
    <section className={styles['half']} aria-label={text('compare.numbers')}>
      <h3 className={styles['halfTitle']}>{text('compare.numbers')}</h3>
      {analyses === null && (
        <p role="status" className={styles['soft']}>
          {text('compare.reckoning')}
        </p>
      )}
      {analyses === 'failed' && <p role="alert">{text('compare.reckonFailed')}</p>}
      {analyses !== null && analyses !== 'failed' && (
        <NumbersTable
          mapId={mapId}
          before={{ title: name, doc: before, analysis: analyses[0]! }}
          after={{ title: text(`compare.${between}.present`), doc: after, analysis: analyses[1]! }}
          currency={after.workspace[WORKSPACE_ID]?.currency || 'EUR'}
        />
      )}
    </section>
  );
}
