import { ChevronRight } from 'lucide-react';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { renameFirm } from '../actions/files/fileOfWorkspace.ts';
import { renameMap } from '../actions/maps/maps.ts';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { InlineName } from '../ui/InlineName.tsx';
import styles from './TopBar.module.css';

/** Firm ▸ map; each name is renamed where it stands. Which subprocess is shown stands on the map itself. */
export function Breadcrumb() {
  const session = useSession();
  const text = useText();
  const place = useView((state) => state.place);
  const mapId = useView((state) => state.mapId);
  const firm = useDocument((state) => state.doc.workspace[WORKSPACE_ID]?.name || (state.file?.name ?? ''));
  const mapName = useDocument((state) => (mapId === null ? undefined : state.doc.map[mapId]?.name));
  const hasMaps = useDocument(({ doc }) => Object.keys(doc.map).length > 0);
  const isReadOnly = useDocument((state) => state.file?.readOnlyBecause !== null);
  const shared = { inputClassName: styles['input']!, isReadOnly };
  const isMapShown = place === 'map' && mapId !== null && mapName !== undefined;
  return (
    <div className={styles['crumbs']}>
      <InlineName
        {...shared}
        label={text('start.firmName')}
        value={firm}
        className={`${styles['crumb']} ${styles['firm']}`}
        onCommit={(name) => void renameFirm(session, name)}
      />
      <ChevronRight className={styles['divider']} size={14} aria-hidden />
      {!isMapShown && (
        <span className={`${styles['crumb']} ${styles['here']}`}>
          {text(place === 'map' && hasMaps ? 'landscape.title' : `app.place.${place}`)}
        </span>
      )}
      {isMapShown && (
        <InlineName
          {...shared}
          label={text('app.mapName')}
          value={mapName}
          className={`${styles['crumb']} ${styles['here']}`}
          onCommit={(name) => renameMap(session, mapId, name)}
        />
      )}
    </div>
  );
}
