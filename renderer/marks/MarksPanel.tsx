import { useEffect, useRef, useState } from 'react';
import { sameValue } from '../../shared/changes/index.ts';
import { useDocument, useSession, useView } from '../state/session.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { markIcons, markTypes } from '../actions/map/markKinds.ts';
import { markEntries, type MarkEntry, type MarkFilter } from './markList.ts';
import { MarkSign } from './MarkSign.tsx';
import styles from './marks.module.css';
import { Button } from 'react-aria-components';

/** All marks of the map that is shown, or of all maps: filtered, and one click from where they stand. */
export function MarksPanel() {
  const { text, view } = useSession();
  const panel = useRef<HTMLElement>(null);
  const isWanted = useView((state) => state.isMarkListWanted);
  useEffect(() => {
    if (!isWanted) return;
    const show = () => {
      panel.current?.scrollIntoView({ block: 'start' });
      panel.current?.querySelector<HTMLElement>('input[type="search"]')?.focus({ preventScroll: true });
      view.setState({ isMarkListWanted: false });
    };
    // The palette gives the focus back to where it was within two frames.
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(show)));
    return () => cancelAnimationFrame(frame);
  }, [isWanted, view]);
  const mapId = useView((state) => state.mapId);
  const [scope, setScope] = useState<'map' | 'all'>('map');
  const [filter, setFilter] = useState<Omit<MarkFilter, 'mapId'>>({ type: 'all', status: 'open', text: '' });
  const shownMapId = scope === 'map' ? mapId : null;
  const entries = useDocument(({ doc }) => markEntries(doc, { ...filter, mapId: shownMapId }), sameValue);
  const hasAny = useDocument(({ doc }) => Object.keys(doc.mark).length > 0);
  return (
    <section ref={panel} className={styles['panel']} aria-label={text('marks.title')}>
      <h2 className={styles['panelTitle']}>{text('marks.title')}</h2>
      <Segmented
        label={text('marks.scope')}
        isLabelHidden
        value={scope}
        options={(['map', 'all'] as const).map((id) => ({ id, label: text(`marks.scope.${id}`) }))}
        onChange={setScope}
      />
      <SearchField
        label={text('marks.search')}
        clearLabel={text('marks.searchClear')}
        value={filter.text}
        onChange={(words) => setFilter({ ...filter, text: words })}
      />
      <div className={styles['filters']}>
        <Select
          label={text('marks.type')}
          isLabelHidden
          value={filter.type}
          options={[
            { id: 'all' as const, label: text('marks.allTypes') },
            ...markTypes.map((id) => ({ id, label: text(`marks.type.${id}`), icon: markIcons[id] })),
          ]}
          onChange={(type) => setFilter({ ...filter, type })}
        />
        <Select
          label={text('marks.status')}
          isLabelHidden
          value={filter.status}
          options={(['open', 'settled', 'all'] as const).map((id) => ({
            id,
            label: text(`marks.status.${id}`),
          }))}
          onChange={(status) => setFilter({ ...filter, status })}
        />
      </div>
      <p className={styles['count']} role="status">
        {text('marks.count', { n: entries.length })}
      </p>
      {entries.length === 0 ? (
        <p className={styles['empty']}>{text(hasAny ? 'marks.nothingFits' : 'marks.empty')}</p>
      ) : (
        <ul className={styles['entries']}>
          {entries.map((entry) => (
            <MarkLine key={entry.mark.id} entry={entry} isMapShown={shownMapId === null} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MarkLine({
  entry: { mark, targetName, mapName },
  isMapShown,
}: {
  entry: MarkEntry;
  isMapShown: boolean;
}) {
  const session = useSession();
  const { text } = session;
  return (
    <li>
      <Button className={styles['entry']!} onPress={() => jumpToElement(session, mark.targetId)}>
        <span className={styles['entryHead']}>
          <MarkSign mark={mark} />
          <span className={styles['quiet']}>
            {mark.isSettled ? text('marks.status.settled') : text(`marks.severity.${mark.severity}`)}
          </span>
        </span>
        <span className={styles['entryTarget']}>{targetName || text('marks.unnamed')}</span>
        {mark.note !== '' && <span className={styles['entryNote']}>{mark.note}</span>}
        {isMapShown && <span className={styles['quiet']}>{mapName}</span>}
      </Button>
    </li>
  );
}
