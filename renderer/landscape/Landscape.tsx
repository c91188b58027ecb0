import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { mayWrite } from '../actions/action.ts';
import { bindKeys } from '../actions/bindKeys.ts';
import { linkMaps, newJourney, removeOnLandscape } from '../actions/landscape.ts';
import { actions } from '../actions/registry.ts';
import { goToMap } from '../actions/maps/maps.ts';
import { useAnalysis, useDocument, useSession, useText, useView } from '../state/session.tsx';
import { heats, type Heat } from '../state/viewStore.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { HeatLegend } from '../fields/HeatLegend.tsx';
import { JourneyStrip } from './JourneyStrip.tsx';
import { JourneyStops, JourneyTrail, placeStops } from './JourneyTrail.tsx';
import { LandscapeLines, LineNames } from './LandscapeLines.tsx';
import { heatOf } from './landscapeFacts.ts';
import { cardInDirection, landscapeScene } from './landscapeScene.ts';
import { MapCard } from './MapCard.tsx';
import { touchpointsOf } from './touchpoints.ts';
import { useLinking } from './useLinking.ts';
import { useSayMeasure } from '../fields/useSayMeasure.ts';
import styles from './landscape.module.css';

/** L and a letter colours the cards as it colours the steps of a map. */
const layerKeys = actions.filter(({ id }) => id.startsWith('view.heat.'));

/** All maps of the business as one picture: what sets off what, whose it is, where it is hot, and the customer's way over it. */
export function Landscape() {
  const session = useSession();
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const heat = useView((state) => state.heat);
  const journeyId = useView((state) => state.journeyId);
  const selectedId = useView((state) => state.selection[0] ?? null);
  const scene = useMemo(() => landscapeScene(doc), [doc]);
  const heatById = useHeat(heat);
  const board = useRef<HTMLDivElement>(null);
  const { linking, start, set } = useLinking(scene, board);
  const [said, setSaid] = useState('');
  const points = useMemo(() => (journeyId === null ? [] : touchpointsOf(doc, journeyId)), [doc, journeyId]);
  const stops = useMemo(() => placeStops(points, scene), [points, scene]);
  const onRoute = new Set(points.map(({ mapId }) => mapId));

  const select = useCallback((id: string) => session.view.setState({ selection: [id] }), [session]);
  const open = useCallback((id: string) => goToMap(session, id), [session]);
  const focus = (id: string) => {
    select(id);
    document.getElementById(`landscape-${id}`)?.focus();
  };

  useEffect(() => (board.current ? bindKeys(board.current, layerKeys, session) : undefined), [session]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (selectedId === null || !scene.boxById.has(selectedId)) return;
    const { key } = event;
    if (key === 'ArrowRight' || key === 'ArrowLeft' || key === 'ArrowUp' || key === 'ArrowDown') {
      const next = cardInDirection(scene, selectedId, key);
      if (next !== null) focus(next);
    } else if (key === 'Enter' && linking) {
      const names = { from: nameOf(linking.fromId), to: nameOf(selectedId) };
      if (linkMaps(session, linking.fromId, selectedId) !== null)
        setSaid(text('landscape.say.linked', names));
      set(null);
    } else if (key === 'Enter') open(selectedId);
    else if (key === 'Escape' && linking) set(null);
    else if (key === 'c' && !event.ctrlKey && !event.metaKey && !isReadOnly) {
      set({ fromId: selectedId, targetId: null, to: null });
      setSaid(text('landscape.say.connecting', { name: nameOf(selectedId) }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const nameOf = (id: string) => doc.map[id]?.name ?? '';

  return (
    <div className={styles['landscape']}>
      <LandscapeHead />
      <div
        className={styles['scroll']}
        onKeyDown={(event) => {
          if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly)
            removeOnLandscape(session);
        }}
      >
        <div
          ref={board}
          className={styles['board']}
          style={{ width: scene.width, height: scene.height }}
          onClick={(event) =>
            event.target === event.currentTarget && session.view.setState({ selection: [] })
          }
        >
          <JourneyTrail stops={stops} scene={scene} />
          <LandscapeLines
            scene={scene}
            selectedId={selectedId}
            onSelect={select}
            drawn={linking?.to ? dragLine(scene.boxById.get(linking.fromId), linking.to) : null}
          />
          <div
            className={styles['cards']}
            role="listbox"
            aria-label={text('landscape.cards')}
            onKeyDown={onKeyDown}
          >
            {scene.maps.map((map, index) => (
              <MapCard
                key={map.id}
                map={map}
                box={scene.boxById.get(map.id)!}
                heat={heatById?.get(map.id) ?? null}
                isSelected={map.id === selectedId}
                isTabStop={
                  map.id === selectedId ||
                  (index === 0 && (selectedId === null || !scene.boxById.has(selectedId)))
                }
                isTarget={map.id === linking?.targetId}
                isFaded={journeyId !== null && onRoute.size > 0 && !onRoute.has(map.id)}
                mayLink={!isReadOnly}
                onSelect={select}
                onOpen={open}
                onLinkStart={start}
              />
            ))}
          </div>
          <LineNames scene={scene} />
          <JourneyStops stops={stops} />
        </div>
        {scene.maps.length === 1 && <p className={styles['hint']}>{text('landscape.oneMap')}</p>}
      </div>
      {heat !== 'none' && (
        <div className={styles['legend']}>
          <HeatLegend measure={heat} />
        </div>
      )}
      {journeyId !== null && doc.journey[journeyId] && (
        <JourneyStrip journey={doc.journey[journeyId]} points={points} />
      )}
      <div role="status" className={styles['said']}>
        {said}
      </div>
    </div>
  );
}

const dragLine = (
  from: { x: number; y: number; width: number; height: number } | undefined,
  to: { x: number; y: number },
) => (from ? `M${from.x + from.width} ${from.y + from.height / 2}L${to.x} ${to.y}` : null);

/** The title, what the cards are coloured by, and which customer's way is shown. */
function LandscapeHead() {
  const session = useSession();
  const text = useText();
  const heat = useView((state) => state.heat);
  const journeyId = useView((state) => state.journeyId);
  const journeys = useDocument(({ doc }) => doc.journey);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const inOrder = Object.values(journeys).toSorted((a, b) => a.order - b.order);
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>{text('landscape.title')}</h1>
      <Segmented<Heat>
        label={text('heat.title')}
        isLabelHidden
        options={heats.map((id) => ({ id, label: text(`heat.measure.${id}`) }))}
        value={heat}
        onChange={(next) => session.view.setState({ heat: next })}
      />
      <div className={styles['journeyChoice']}>
        <Select
          label={text('journey.title')}
          isLabelHidden
          value={journeyId !== null && journeys[journeyId] ? journeyId : 'none'}
          options={[
            { id: 'none', label: text('journey.none') },
            ...inOrder.map(({ id, name }) => ({ id: id as string, label: name })),
            ...(isReadOnly ? [] : [{ id: 'new', label: text('journey.new') }]),
          ]}
          onChange={(id) => {
            if (id === 'new') newJourney(session);
            else
              session.view.setState({
                journeyId: id === 'none' ? null : id,
                selection: id === 'none' ? [] : [id],
              });
          }}
        />
      </div>
    </header>
  );
}

/** The words and strength of the chosen measure for every map; null while nothing is coloured. */
function useHeat(heat: Heat) {
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const sayMeasure = useSayMeasure();
  return useMemo(() => {
    if (heat === 'none') return null;
    const found = heatOf(heat, Object.values(doc.map), { doc, analysis });
    return new Map(
      [...found].map(
        ([id, { measure, level }]) => [id, { words: sayMeasure(heat, measure), level }] as const,
      ),
    );
  }, [heat, doc, analysis, sayMeasure]);
}
