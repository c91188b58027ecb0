import { useEffect } from 'react';
import styles from './App.module.css';
import { isOfWindow } from './actions/action.ts';
import { bindKeys } from './actions/bindKeys.ts';
import { actions } from './actions/registry.ts';
import { Dialogs } from './dialogs/Dialogs.tsx';
import { DropTarget } from './frame/DropTarget.tsx';
import { FileBanner } from './frame/FileBanner.tsx';
import { keepFocus } from './frame/keepFocus.ts';
import { InspectorPane } from './frame/InspectorPane.tsx';
import { MapSide } from './frame/MapSide.tsx';
import { Notices } from './frame/Notices.tsx';
import { PanelBoundary } from './frame/PanelBoundary.tsx';
import { placeViews } from './frame/placeViews.tsx';
import { Rail } from './frame/Rail.tsx';
import { StatusLine } from './frame/StatusLine.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { useLook } from './frame/useLook.ts';
import { usePointerKind } from './frame/usePointerKind.ts';
import { useDocument, useSession, useView } from './state/session.tsx';

const windowActions = actions.filter(isOfWindow);

/** The frame of the program; composes places and panels, nothing else. */
export function App() {
  const session = useSession();
  const place = useView((state) => state.place);
  const hasShownMap = useDocument((state) => state.file !== null && Object.keys(state.doc.map).length > 0);
  const isOpen = useDocument((state) => state.file !== null);
  useLook();
  usePointerKind();
  useEffect(keepFocus, []);
  useEffect(() => bindKeys(window, windowActions, session), [session]);
  const isPresenting = useView(
    (state) => state.reading === 'presented' && state.place === 'map' && state.mapId !== null,
  );
  const Place = placeViews[place];
  return (
    <div className={styles['frame']}>
      {!isPresenting && <Rail />}
      <div className={styles['middle']}>
        {!isPresenting && <TopBar />}
        <FileBanner />
        <main className={styles['place']} {...(place === 'map' ? {} : { 'data-region': 'place' })}>
          <PanelBoundary resetKey={place}>
            <Place />
          </PanelBoundary>
        </main>
        {isOpen && !isPresenting && <StatusLine />}
      </div>
      {place === 'map' && hasShownMap && !isPresenting && (
        <InspectorPane>
          <MapSide />
        </InspectorPane>
      )}
      <Notices />
      <Dialogs />
      <DropTarget />
    </div>
  );
}
