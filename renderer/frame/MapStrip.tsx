import { ChevronUp, Ellipsis, Network, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { mayWrite } from '../actions/action.ts';
import { focusRegionNamed } from '../actions/focusRegion.ts';
import { goToLandscape } from '../actions/landscape.ts';
import { copyMap, deleteMap, goToMap, moveMap, newMap, renameMap } from '../actions/maps/maps.ts';
import { sortedMaps } from '../actions/maps/sortedMaps.ts';
import { actions } from '../actions/registry.ts';
import { useDocument, useSession, useText, useView, type Session } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton, type MenuGroup } from '../ui/Menu.tsx';
import { TextField } from '../ui/TextField.tsx';
import { menuEntry } from './menuEntries.ts';
import styles from './MapStrip.module.css';

/** How a map comes about that is not begun blank. */
const ways = actions.filter(({ id }) => id === 'maps.fromList' || id === 'maps.fromReady');

/** The maps of the workspace as a strip of tabs: go, add, rename, duplicate, reorder, delete. */
export function MapStrip() {
  const session = useSession();
  const text = useText();
  const maps = useDocument((state) => sortedMaps(state.doc));
  const isReadOnly = useDocument(() => !mayWrite(session));
  const current = useView((state) => (state.place === 'map' ? state.mapId : null));
  const isLandscape = useView((state) => state.place === 'map' && state.mapId === null);
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the current tab is found in the page
  }, [current]);
  return (
    <nav className={styles['strip']} aria-label={text('app.maps')}>
      {maps.length > 0 && (
        <IconButton
          icon={Network}
          label={text('landscape.action')}
          shortcut="$mod+Alt+a"
          size="small"
          placement="top"
          isSelected={isLandscape}
          onPress={() => goToLandscape(session)}
        />
      )}
      <div className={styles['tabs']} ref={strip}>
        {maps.map((map, index) =>
          map.id === renamingId ? (
            <RenameTab key={map.id} id={map.id} name={map.name} onEnd={() => setRenamingId(null)} />
          ) : (
            <span key={map.id} className={styles['tab']} data-current={map.id === current || undefined}>
              <span onDoubleClick={() => !isReadOnly && setRenamingId(map.id)}>
                <Button
                  className={styles['name']!}
                  {...(map.id === current ? { 'aria-current': 'page' as const } : {})}
                  onPress={({ pointerType }) => {
                    goToMap(session, map.id);
                    // Whoever works with the mouse goes on in the map; by key the focus stays where it was put.
                    if (pointerType !== 'keyboard' && pointerType !== 'virtual')
                      requestAnimationFrame(() => focusRegionNamed('map'));
                  }}
                >
                  {map.name}
                </Button>
              </span>
              {map.id === current && !isReadOnly && (
                <MenuButton
                  label={text('app.mapActions', { name: map.name })}
                  placement="top start"
                  groups={() =>
                    tabMenu(session, { id: map.id, index, count: maps.length }, () => setRenamingId(map.id))
                  }
                >
                  <Button className={styles['more']!} aria-label={text('app.mapActions', { name: map.name })}>
                    <Ellipsis size={14} aria-hidden />
                  </Button>
                </MenuButton>
              )}
            </span>
          ),
        )}
      </div>
      {!isReadOnly && (
        <>
          <IconButton
            icon={Plus}
            label={text('app.newMap')}
            size="small"
            placement="top"
            onPress={() => void newMap(session)}
          />
          <MenuButton
            label={text('app.mapFrom')}
            placement="top start"
            groups={() => [{ id: 'ways', entries: ways.map((action) => menuEntry(action, session)) }]}
          >
            <IconButton icon={ChevronUp} label={text('app.mapFrom')} size="small" placement="top" />
          </MenuButton>
        </>
      )}
    </nav>
  );
}

function RenameTab({
  id,
  name,
  onEnd,
}: {
  readonly id: string;
  readonly name: string;
  readonly onEnd: () => void;
}) {
  const session = useSession();
  const [draft, setDraft] = useState(name);
  const isDropped = useRef(false);
  const finish = () => {
    if (!isDropped.current) renameMap(session, id, draft);
    isDropped.current = true;
    onEnd();
  };
  return (
    <TextField
      label={session.text('app.mapName')}
      isLabelHidden
      look="small"
      value={draft}
      onChange={setDraft}
      autoFocus
      selectsOnFocus
      maxLength={200}
      onBlur={finish}
      onEnter={finish}
      onEscape={() => {
        isDropped.current = true;
        onEnd();
      }}
    />
  );
}

interface TabPlace {
  readonly id: string;
  readonly index: number;
  readonly count: number;
}

function tabMenu(session: Session, { id, index, count }: TabPlace, rename: () => void): MenuGroup[] {
  const { text } = session;
  return [
    {
      id: 'tab',
      entries: [
        { id: 'rename', label: text('app.renameMap'), run: rename },
        { id: 'duplicate', label: text('app.duplicateMap'), run: () => copyMap(session, id) },
      ],
    },
    {
      id: 'order',
      entries: [
        {
          id: 'left',
          label: text('app.moveMapLeft'),
          isDisabled: index === 0,
          run: () => moveMap(session, id, index - 1),
        },
        {
          id: 'right',
          label: text('app.moveMapRight'),
          isDisabled: index === count - 1,
          run: () => moveMap(session, id, index + 1),
        },
      ],
    },
    {
      id: 'end',
      entries: [
        { id: 'delete', label: text('app.deleteMap'), isDanger: true, run: () => deleteMap(session, id) },
      ],
    },
  ];
}
