import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { mapDifferences, type ElementDifference } from '../../shared/changes/index.ts';
import { drawMap, grow, union } from '../../shared/diagram/index.ts';
import type { Analysis } from '../../shared/engine/index.ts';
import type { Box, Doc } from '../../shared/model/index.ts';
import { elementDifferenceWords, fateSigns } from '../../shared/report/index.ts';
import { sortedMaps } from '../actions/maps/sortedMaps.ts';
import { DifferenceList } from '../dialogs/DifferenceList.tsx';
import type { SideBySide } from '../state/frameStore.ts';
import { localDate } from '../state/localDate.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { analyseOnce } from '../workers/analyseOnce.ts';
import { ComparedMap } from './ComparedMap.tsx';
import { lookingAt, zoomed } from './linkedView.ts';
import { NumbersTable } from './NumbersTable.tsx';
import styles from './SideBySide.module.css';

const NEARER = 0.8;
const MARGIN = 40;
const none: readonly ElementDifference[] = [];

/** Two states of the business beside each other: a map in both, moved together, what differs in words, and the numbers of both. */
export function SideBySideDialog({ request }: { readonly request: SideBySide }) {
  const { document, frame, text, view: viewStore } = useSession();
  const [there] = useState(() => document.presentDoc());
  const { doc: here, name } = request;
  const byMap = useMemo(() => mapDifferences(here, there), [here, there]);
  const options = useMemo(() => mapOptions(here, there, byMap, text), [here, there, byMap, text]);
  const [mapId, setMapId] = useState(() => firstMap(options, byMap, viewStore.getState().mapId));
  const whole = useMemo(() => wholeOf([here, there], mapId), [here, there, mapId]);
  const [view, setView] = useState(whole);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const close = () => frame.close(request);
  const choose = (next: string) => {
    setMapId(next);
    setView(wholeOf([here, there], next));
    setSelectedId(null);
  };
  const differences = byMap.get(mapId) ?? none;
  const goTo = ({ id, fate }: ElementDifference) => {
    const box = boxOf(fate === 'here' ? here : there, mapId, id);
    setSelectedId(id);
    if (box) setView(lookingAt(view, box));
  };
  const shared = { mapId, view, whole, onView: setView, selectedId, missing: text('compare.noMap') };
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
              frame.open({ kind: 'comparisonPdf', name, doc: here });
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
        <Select label={text('compare.map')} options={options} value={mapId} onChange={choose} />
        <IconButton
          icon={ZoomIn}
          label={text('compare.nearer')}
          onPress={() => setView(zoomed(view, whole, NEARER))}
        />
        <IconButton
          icon={ZoomOut}
          label={text('compare.farther')}
          onPress={() => setView(zoomed(view, whole, 1 / NEARER))}
        />
        <IconButton icon={Maximize} label={text('compare.wholeMap')} onPress={() => setView(whole)} />
      </div>
      <div className={styles['states']}>
        <ComparedMap {...shared} title={name} doc={here} differences={differences.filter(isBefore)} />
        <ComparedMap
          {...shared}
          title={text('compare.today')}
          doc={there}
          differences={differences.filter(isAfter)}
        />
      </div>
      <div className={styles['below']}>
        <section className={styles['half']} aria-label={text('compare.onMap')}>
          <h3 className={styles['halfTitle']}>{text('compare.onMap')}</h3>
          {differences.length === 0 && <p className={styles['soft']}>{text('compare.nothingHere')}</p>}
          <ul className={styles['list']}>
            {differences.map((difference) => (
              <li key={difference.id}>
                <button
                  type="button"
                  className={styles['one']}
                  aria-pressed={difference.id === selectedId}
                  onClick={() => goTo(difference)}
                >
                  <span className={`${styles['sign']} ${styles[difference.fate]}`} aria-hidden>
                    {fateSigns[difference.fate]}
                  </span>
                  <span>{elementDifferenceWords(here, there, difference, text)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Disclosure title={text('compare.everything')}>
            <DifferenceList here={here} there={there} between="then" />
          </Disclosure>
        </section>
        <Numbers {...{ here, there, mapId }} />
      </div>
    </Dialog>
  );
}

const isBefore = ({ fate }: ElementDifference): boolean => fate !== 'there';
const isAfter = ({ fate }: ElementDifference): boolean => fate !== 'here';

interface BothDocs {
  readonly here: Doc;
  readonly there: Doc;
}

/** The numbers of both states, reckoned beside the window. */
function Numbers({ here, there, mapId }: BothDocs & { readonly mapId: string }) {
  const { text } = useSession();
  const [analyses, setAnalyses] = useState<readonly Analysis[] | 'failed' | null>(null);
  useEffect(() => {
    const run = analyseOnce([here, there], localDate(new Date()), (found) => setAnalyses(found ?? 'failed'));
    return () => run.end();
  }, [here, there]);
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
          then={analyses[0]!}
          now={analyses[1]!}
          currency={Object.values(there.workspace)[0]?.currency ?? ''}
        />
      )}
    </section>
  );
}

/** Maps of either state, those of today first, each with how many of its elements differ. */
function mapOptions(
  here: Doc,
  there: Doc,
  byMap: ReadonlyMap<string, readonly ElementDifference[]>,
  text: ReturnType<typeof useText>,
) {
  const gone = sortedMaps(here).filter(({ id }) => !there.map[id]);
  return [...sortedMaps(there), ...gone].map(({ id, name }) => ({
    id: id as string,
    label: byMap.has(id)
      ? text('compare.mapWithCount', { name, n: byMap.get(id)!.length })
      : text('compare.mapSame', { name }),
  }));
}

/** The map that is shown where it differs, else the first one that does, else the one that is shown. */
function firstMap(
  options: readonly { readonly id: string }[],
  byMap: ReadonlyMap<string, unknown>,
  shown: string | null,
): string {
  if (shown !== null && byMap.has(shown)) return shown;
  const differing = options.find(({ id }) => byMap.has(id));
  return differing?.id ?? options.find(({ id }) => id === shown)?.id ?? options[0]?.id ?? '';
}

/** Around a map in all states that have it. */
function wholeOf(docs: readonly Doc[], mapId: string): Box {
  const boxes = docs.filter((doc) => doc.map[mapId]).map((doc) => drawMap(doc, mapId).bounds);
  return grow(union(boxes) ?? { x: 0, y: 0, width: 640, height: 400 }, MARGIN);
}

const boxOf = (doc: Doc, mapId: string, elementId: string): Box | null =>
  drawMap(doc, mapId).items.find(({ id }) => id === elementId)?.bounds ?? null;
