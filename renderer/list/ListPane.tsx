import { PanelLeftClose } from 'lucide-react';
import { useFrame, useSession, useText } from '../state/session.tsx';
import { setListOpen } from '../state/listOpen.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import { MapList } from './MapList.tsx';
import styles from './list.module.css';

/** As long as nobody drew it to another: somewhat more than half of the window, so that steps are read whole. */
const firstWidth = (): number => Math.min(860, Math.max(604, Math.round(window.innerWidth * 0.55)));

/** The list beside the map: as wide as it was left. */
export function ListPane({ mapId, onLeave }: { readonly mapId: string; readonly onLeave: () => void }) {
  const session = useSession();
  const { frame } = session;
  const text = useText();
  const saved = useFrame((state) => state.settings['listWidth']);
  return (
    <Panel
      label={text('list.title')}
      side="left"
      region="list"
      width={typeof saved === 'number' ? saved : firstWidth()}
      onResize={(listWidth) => frame.saveSettings({ listWidth })}
      min={320}
      max={1100}
      resizeLabel={text('list.resize')}
    >
      <header className={styles['title']}>
        <h2>{text('list.title')}</h2>
        <IconButton
          icon={PanelLeftClose}
          label={text('list.close')}
          onPress={() => {
            setListOpen(session, false);
            onLeave();
          }}
        />
      </header>
      <MapList key={mapId} mapId={mapId} onLeave={onLeave} />
    </Panel>
  );
}
