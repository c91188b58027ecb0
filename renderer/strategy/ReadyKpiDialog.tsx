import { useState } from 'react';
import { Autocomplete, ListBox, ListBoxItem, useFilter } from 'react-aria-components';
import { readyKpi, readyKpiIds, trades, type ReadyKpiId, type Trade } from '../../shared/engine/index.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useSession } from '../state/session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import menu from '../ui/Menu.module.css';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './strategy.module.css';

const perspectives = ['all', 'financial', 'customer', 'internal', 'learning'] as const;
type Perspective = (typeof perspectives)[number];

/** Ready KPIs to choose from, by what is typed, by perspective and by trade; each says what it shows. */
export function ReadyKpiDialog({
  onChoose,
  onClose,
}: {
  readonly onChoose: (id: ReadyKpiId) => void;
  readonly onClose: () => void;
}) {
  const { text } = useSession();
  const { currency } = useSpeaker();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [sought, setSought] = useState('');
  const [perspective, setPerspective] = useState<Perspective>('all');
  const [trade, setTrade] = useState<Trade>('any');
  const wordsOf = (typed: string) => typed.trim().split(/\s+/);
  /** What is called by the words that are sought stands before what only mentions them. */
  const isNamed = (id: ReadyKpiId) =>
    sought.trim() !== '' && wordsOf(sought).every((word) => contains(text(`kpi.name.${id}`), word));
  const items = readyKpiIds
    .filter((id) => perspective === 'all' || readyKpi(id).perspective === perspective)
    .filter(
      (id) => trade === 'any' || readyKpi(id).trades.includes(trade) || readyKpi(id).trades.includes('any'),
    )
    .toSorted(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) ||
        Number(readyKpi(b).trades.includes(trade)) - Number(readyKpi(a).trades.includes(trade)),
    )
    .map((id) => ({ id }));
  return (
    <Dialog size="large" title={text('readyKpi.title')} closeLabel={text('app.close')} onClose={onClose}>
      <div className={styles['ready']}>
        <div className={styles['pair']}>
          <Select
            label={text('strategy.perspective')}
            value={perspective}
            options={perspectives.map((id) => ({
              id,
              label: id === 'all' ? text('readyKpi.all') : text(`strategy.perspective.${id}`),
            }))}
            onChange={setPerspective}
          />
          <Select
            label={text('readyKpi.trade')}
            value={trade}
            options={trades.map((id) => ({ id, label: text(`kpi.trade.${id}`) }))}
            onChange={setTrade}
          />
        </div>
        <Autocomplete
          inputValue={sought}
          onInputChange={setSought}
          filter={(name, typed) => wordsOf(typed).every((word) => contains(name, word))}
        >
          <SearchField label={text('readyKpi.search')} clearLabel={text('app.clear')} autoFocus />
          <ListBox
            className={styles['readyList']!}
            aria-label={text('readyKpi.title')}
            items={items}
            dependencies={[perspective, trade, sought]}
            onAction={(key) => onChoose(String(key) as ReadyKpiId)}
            renderEmptyState={() => <p className={styles['quiet']}>{text('readyKpi.none')}</p>}
          >
            {({ id }) => {
              const { dimension, direction, unit } = readyKpi(id);
              const name = text(`kpi.name.${id}`);
              const shows = text(`kpi.shows.${id}`);
              return (
                <ListBoxItem id={id} textValue={`${name} ${shows}`} className={menu['item']!}>
                  <span className={menu['label']}>
                    {name}
                    <span className={menu['more']}>{shows}</span>
                  </span>
                  <span className={styles['quiet']}>
                    {text(`strategy.dimension.${dimension}`)} · {text(`strategy.direction.${direction}`)} ·{' '}
                    {text(`kpi.unit.${unit}`, { currency })}
                  </span>
                </ListBoxItem>
              );
            }}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
