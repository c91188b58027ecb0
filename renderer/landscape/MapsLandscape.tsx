import { touchpointsOf } from '../../shared/engine/index.ts';
import { byOrder } from '../../shared/model/index.ts';
import { useCallback, useEffect, useMemo, useRef } from 'react';
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
import { Board } from './board/Board.tsx';
import { JourneyStrip } from './JourneyStrip.tsx';
import { JourneyStops, JourneyTrail, placeStops } from './JourneyTrail.tsx';
import { LandscapeHead } from './LandscapeHead.tsx';
import { heatOf } from './landscapeFacts.ts';
import { landscapeScene } from './landscapeScene.ts';
import { MapCard } from './MapCard.tsx';
import { useSayMeasure } from '../fields/useSayMeasure.ts';
import styles from './landscape.module.css';

/** L and a letter colours the cards as it colours the steps of a map. */
const layerKeys = actions.filter(({ id }) => id.startsWith('view.heat.'));

/** All maps of the business as one picture: what sets off what, whose it is, where it is hot, and the customer's way over it. */
export function MapsLandscape() {
  const session = useSession();
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const heat = useView((state) => state.heat);
  const journeyId = useView((state) => state.journeyId);
  const scene = useMemo(() => landscapeScene(doc), [doc]);
  const heatById = useHeat(heat);
  const keys = useRef<HTMLDivElement>(null);
  const points = useMemo(() => (journeyId === null ? [] : touchpointsOf(doc, journeyId)), [doc, journeyId]);
  const stops = useMemo(() => placeStops(points, scene), [points, scene]);
  const onRoute = new Set(points.map(({ mapId }) => mapId));
  const nameOf = (id: string) => doc.map[id]?.name ?? '';
  const open = useCallback((id: string) => goToMap(session, id), [session]);
  const link = useCallback(
    (fromId: string, toId: string) => {
      const { map } = session.document.getState().doc;
      const names = { from: map[fromId]?.name ?? '', to: map[toId]?.name ?? '' };
      return linkMaps(session, fromId, toId) === null ? null : session.text('landscape.say.linked', names);
    },
    [session],
  );
  useEffect(() => (keys.current ? bindKeys(keys.current, layerKeys, session) : undefined), [session]);

  return (
    <div className={styles['landscape']}>
      <LandscapeHead>
        <MapsChoices />
      </LandscapeHead>
      <div
        ref={keys}
        className={styles['scroll']}
        onKeyDown={(event) => {
          if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly)
            removeOnLandscape(session);
        }}
      >
        <Board
          scene={scene}
          ids={scene.maps.map(({ id }) => id)}
          label={text('landscape.cards')}
          titleOf={({ look, fromId, toId }) =>
            text(look === 'call' ? 'landscape.calls' : 'landscape.line', {
              from: nameOf(fromId),
              to: nameOf(toId),
            })
          }
          onOpen={open}
          onLink={isReadOnly ? undefined : link}
          sayLinking={(id) => text('landscape.say.connecting', { name: nameOf(id) })}
          under={<JourneyTrail stops={stops} scene={scene} />}
          over={<JourneyStops stops={stops} />}
          renderCard={(place) => (
            <MapCard
              key={place.id}
              {...place}
              map={doc.map[place.id]!}
              heat={heatById?.get(place.id) ?? null}
              isFaded={journeyId !== null && onRoute.size > 0 && !onRoute.has(place.id)}
            />
          )}
        />
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
    </div>
  );
}

/** What the cards are coloured by, and which customer's way is shown. */
function MapsChoices() {
  const session = useSession();
  const text = useText();
  const heat = useView((state) => state.heat);
  const journeyId = useView((state) => state.journeyId);
  const journeys = useDocument(({ doc }) => doc.journey);
  const isReadOnly = useDocument(() => !mayWrite(session));
  const inOrder = Object.values(journeys).toSorted(byOrder);
  const colours = {
    label: text('heat.title'),
    isLabelHidden: true,
    value: heat,
    onChange: (next: Heat) => session.view.setState({ heat: next }),
  };
  return (
    <>
      <div className={styles['heatRow']}>
        <Segmented<Heat>
          {...colours}
          options={heats.map((id) => ({ id, label: text(`heat.measure.${id}`) }))}
        />
      </div>
      <div className={styles['heatMenu']}>
        <Select<Heat> {...colours} options={heats.map((id) => ({ id, label: text(`heat.action.${id}`) }))} />
      </div>
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
    </>
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
