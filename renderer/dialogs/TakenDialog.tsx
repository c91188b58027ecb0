import { memo, useCallback, useState } from 'react';
import type { NotTaken, TakenGroup, TakenItem } from '../../shared/tables/index.ts';
import { countOf, takeTable } from '../actions/files/importTable.ts';
import type { TakenRequest } from '../state/frameStore.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './TakenDialog.module.css';

/** Lines of one map or KPI that are shown; beyond them nobody reads, and the window would wait. */
const MOST_LINES = 400;

/** What a table that comes back changes, by map and KPI, and what of it is not read and why, before anything is done. */
export function TakenDialog({ request }: { readonly request: TakenRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const { name, taken } = request;
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const n = countOf(taken);
  const left = countOf(taken, without);
  const leave = useCallback(
    (places: readonly string[], isLeft: boolean) =>
      setWithout((before) => {
        const next = new Set(before);
        for (const place of places)
          if (isLeft) next.add(place);
          else next.delete(place);
        return next;
      }),
    [],
  );
  const close = () => frame.close(request);
  return (
    <Dialog
      size="large"
      kind="question"
      title={text('taken.title', { name })}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onPress={close}>
            {text('app.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={left === 0}
            onPress={() => void takeTable(session, request, without)}
          >
            {text('taken.apply', { n: left })}
          </Button>
        </>
      }
    >
      <p>
        {n === 0 ? text('taken.nothing') : text('taken.summary', { n })}
        {taken.notTaken.length > 0 && ` ${text('taken.below', { n: taken.notTaken.length })}`}
      </p>
      <div className={styles['list']} role="region" aria-label={text('taken.list')} tabIndex={0}>
        {taken.groups.map((group) => (
          <Changes key={`${group.kind} ${group.id}`} group={group} without={without} onLeave={leave} />
        ))}
        {taken.notTaken.length > 0 && <NotRead notTaken={taken.notTaken} />}
      </div>
    </Dialog>
  );
}

interface ChangesProps {
  readonly group: TakenGroup;
  /** Places whose items are left out. */
  readonly without: ReadonlySet<string>;
  readonly onLeave: Leave;
}
type Leave = (places: readonly string[], isLeft: boolean) => void;

function Changes({ group: { name, items }, without, onLeave }: ChangesProps) {
  const text = useText();
  return (
    <table className={styles['changes']}>
      <caption>{text('taken.ofMap', { name, n: items.length })}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['tick']}>
            <Checkbox
              isSelected={!items.some(({ where }) => without.has(where))}
              label={text('taken.all', { name })}
              onChange={(isTaken) =>
                onLeave(
                  items.map(({ where }) => where),
                  !isTaken,
                )
              }
            />
          </th>
          {(['what', 'field', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`taken.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.slice(0, MOST_LINES).map((item) => (
          <Line key={item.where} item={item} isTaken={!without.has(item.where)} onLeave={onLeave} />
        ))}
      </tbody>
      <More left={items.length - MOST_LINES} />
    </table>
  );
}

/** One of hundreds: a tick on another renders it not. */
const Line = memo(function Line(props: {
  readonly item: TakenItem;
  readonly isTaken: boolean;
  readonly onLeave: Leave;
}) {
  const { item, isTaken, onLeave } = props;
  const { where, what, field, before, after } = item;
  const text = useText();
  return (
    <tr data-left={!isTaken || undefined}>
      <td className={styles['tick']}>
        <Checkbox
          isSelected={isTaken}
          label={text('taken.take', { what, field })}
          onChange={(take) => onLeave([where], !take)}
        />
      </td>
      <th scope="row">{what}</th>
      <td>{field}</td>
      <td className={styles['before']}>{before}</td>
      <td className={styles['after']}>{after}</td>
    </tr>
  );
});

function More({ left }: { readonly left: number }) {
  const text = useText();
  if (left <= 0) return null;
  return (
    <tfoot>
      <tr>
        <td colSpan={5}>{text('taken.more', { n: left })}</td>
      </tr>
    </tfoot>
  );
}

function NotRead({ notTaken }: { readonly notTaken: readonly NotTaken[] }) {
  const text = useText();
  const left = notTaken.length - MOST_LINES;
  return (
    <section>
      <h3 className={styles['title']}>{text('taken.notRead', { n: notTaken.length })}</h3>
      <ul className={styles['notRead']}>
        {notTaken.slice(0, MOST_LINES).map(({ where, why }, index) => (
          <li key={index}>
            <strong>{where}</strong> {why}
          </li>
        ))}
        {left > 0 && <li>{text('taken.more', { n: left })}</li>}
      </ul>
    </section>
  );
}
