import { useEffect, useRef, useState } from 'react';
import { addRecord } from '../../shared/commands/index.ts';
import { addDays, type ReviewItem, type ReviewLook } from '../../shared/engine/index.ts';
import { asId, type Review } from '../../shared/model/index.ts';
import { lookWords } from '../../shared/report/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { NextMeasurement } from '../kpis/NextMeasurement.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MeasureDrawing } from './MeasureDrawing.tsx';
import { PastReviews } from './PastReviews.tsx';
import styles from './measure.module.css';

/** "Now" is this week. */
const NOW_DAYS = 7;

/** What to look at and when; "looked at it" keeps the day and what was found. */
export function ReviewList({
  items,
  asOf,
}: {
  readonly items: readonly ReviewItem[];
  readonly asOf: string;
}) {
  const { text } = useSession();
  const soon = addDays(asOf, NOW_DAYS);
  const groups = [
    { id: 'overdue', list: items.filter(({ isOverdue }) => isOverdue) },
    { id: 'now', list: items.filter(({ isOverdue, date }) => !isOverdue && date <= soon) },
    { id: 'later', list: items.filter(({ date }) => date > soon) },
  ] as const;
  if (items.length === 0)
    return (
      <EmptyState drawing={<MeasureDrawing />} title={text('reviews.empty')}>
        {text('reviews.emptyText')}
      </EmptyState>
    );
  return (
    <>
      <p className={styles['soft']}>{text('reviews.intro')}</p>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ id, list }) => (
          <section key={id} className={styles['group']} aria-label={text(`reviews.${id}`)}>
            <h2 className={styles['groupTitle']}>{text(`reviews.${id}`)}</h2>
            <ul className={styles['list']}>
              {list.map((item) => (
                <ReviewLine
                  key={`${item.targetKind} ${item.targetId} ${item.look[0]?.kind}`}
                  item={item}
                  asOf={asOf}
                />
              ))}
            </ul>
          </section>
        ))}
      <PastReviews />
    </>
  );
}

function ReviewLine({ item, asOf }: { readonly item: ReviewItem; readonly asOf: string }) {
  const { text, view } = useSession();
  const speaker = useSpeaker();
  const name = item.name || text('strategy.unnamed');
  const isMeasured = item.targetKind === 'kpi';
  const open =
    item.targetKind === 'goal' || item.targetKind === 'objective'
      ? () => view.setState({ place: 'strategy', strategyTab: 'tree', strategyId: item.targetId })
      : item.targetKind === 'staffTool'
        ? () => view.setState({ place: 'plan', planTab: 'tools', toolId: item.targetId })
        : item.targetKind === 'signal'
          ? () => view.setState({ place: 'strategy', strategyTab: 'signals' })
          : null;
  return (
    <li className={styles['review']} aria-label={name}>
      <div className={styles['when']}>
        <time dateTime={item.date}>{speaker.date(item.date)}</time>
        {item.isOverdue && <Badge tone="warning">{text('reviews.overdue')}</Badge>}
      </div>
      <div className={styles['what']}>
        {open ? (
          <button type="button" className={styles['nameLink']} onClick={open}>
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        <span className={styles['soft']}>
          {text(`reviews.kind.${item.targetKind}`)} · {useLast(item)}
        </span>
        <Looks item={item} />
      </div>
      {isMeasured ? (
        <Measure kpiId={item.targetId} name={name} isDue={item.date <= asOf} />
      ) : (
        <LookedAtIt item={item} name={name} asOf={asOf} />
      )}
    </li>
  );
}

function Looks({ item }: { readonly item: ReviewItem }) {
  const { text } = useSession();
  const { locale } = useSpeaker();
  // The field beside it says that a value is asked for.
  const look = item.look.filter(({ kind }) => kind !== 'measure');
  if (look.length < item.look.length && look.length === 0) return null;
  if (look.length === 0) return <p>{text('reviews.look.nothing')}</p>;
  const words = (one: ReviewLook) => lookWords(one, { text, locale });
  if (look.length === 1) return <p>{words(look[0]!)}</p>;
  return (
    <ul className={styles['looks']}>
      {look.map((one) => (
        <li key={words(one)}>{words(one)}</li>
      ))}
    </ul>
  );
}

function useLast({ targetKind, lastOn }: ReviewItem): string {
  const { text } = useSession();
  const speaker = useSpeaker();
  if (targetKind === 'kpi')
    return lastOn === null
      ? text('reviews.neverMeasured')
      : text('reviews.lastMeasured', { date: speaker.date(lastOn) });
  return lastOn === null ? text('reviews.never') : text('reviews.last', { date: speaker.date(lastOn) });
}

interface MeasureProps {
  readonly kpiId: string;
  readonly name: string;
  readonly isDue: boolean;
}

/** The line for the next measurement: there where it is due, else behind a press. */
function Measure({ kpiId, name, isDue }: MeasureProps) {
  const { text } = useSession();
  const kpi = useDocument((state) => state.doc.kpi[asId<'kpi'>(kpiId)]);
  const [isAsked, setAsked] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  // Who pressed wants to type.
  useEffect(() => {
    if (isAsked) line.current?.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
  }, [isAsked]);
  if (!kpi) return null;
  return isDue || isAsked ? (
    <div ref={line}>
      <NextMeasurement kpi={kpi} withNote={false} />
    </div>
  ) : (
    <Button variant="quiet" aria-label={text('reviews.measureName', { name })} onPress={() => setAsked(true)}>
      {text('reviews.measure')}
    </Button>
  );
}

function LookedAtIt({ item, name, asOf }: { item: ReviewItem; name: string; asOf: string }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const [note, setNote] = useState('');
  const done = () => {
    const { targetKind, targetId } = item;
    const record: Review = { id: newId('review'), targetKind, targetId, date: asOf, note };
    edit(addRecord.review, { record });
  };
  return (
    <div className={styles['looked']}>
      <TextField
        label={text('reviews.noteName', { name })}
        isLabelHidden
        placeholder={text('reviews.note')}
        value={note}
        onChange={setNote}
        onEnter={done}
      />
      <Button onPress={done} aria-label={text('reviews.doneName', { name })}>
        {text('reviews.done')}
      </Button>
    </div>
  );
}
