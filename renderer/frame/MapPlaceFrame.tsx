import { mayWrite } from '../actions/action.ts';
import { focusRegionNamed } from '../actions/focusRegion.ts';
import { newMap } from '../actions/maps/maps.ts';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { HiddenHeading } from '../ui/HiddenHeading.tsx';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { Landscape } from '../landscape/Landscape.tsx';
import { ListPane } from '../list/ListPane.tsx';
import { StreamView } from '../stream/StreamView.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import styles from './MapPlaceFrame.module.css';

/** The map that is shown, the landscape of all of them, or the way to the first one. */
export function MapPlaceFrame() {
  const session = useSession();
  const text = useText();
  const mapId = useView((state) => state.mapId);
  const isListOpen = useView((state) => state.isListOpen);
  const isStreamShown = useView((state) => state.isStreamShown);
  const name = useDocument(({ doc }) => (mapId === null ? '' : (doc.map[mapId]?.name ?? '')));
  const hasMaps = useDocument(({ doc }) => Object.keys(doc.map).length > 0);
  const isThere = useDocument(({ doc }) => mapId !== null && doc.map[mapId] !== undefined);
  if (!hasMaps)
    return (
      <EmptyState
        title={text('app.noMap')}
        action={
          <div className={styles['ways']}>
            <Button variant="primary" isDisabled={!mayWrite(session)} onPress={() => void newMap(session)}>
              {text('app.newMap')}
            </Button>
            <Button isDisabled={!mayWrite(session)} onPress={() => session.frame.open({ kind: 'ready' })}>
              {text('ready.open')}
            </Button>
          </div>
        }
      >
        {text('app.noMapText')}
      </EmptyState>
    );
  if (!isThere || mapId === null) return <Landscape />;
  if (isStreamShown)
    return (
      <PanelBoundary resetKey={mapId}>
        <StreamView key={mapId} mapId={mapId} />
      </PanelBoundary>
    );
  return (
    <PanelBoundary resetKey={mapId}>
      <HiddenHeading>{name}</HiddenHeading>
      <div className={styles['split']}>
        {isListOpen && <ListPane mapId={mapId} onLeave={() => focusRegionNamed('map')} />}
        <div className={styles['map']} data-region="map">
          <MapCanvas />
        </div>
      </div>
    </PanelBoundary>
  );
}
