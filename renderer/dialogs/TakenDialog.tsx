import type { NotTaken, TakenGroup } from '../../shared/tables/index.ts';
import { countOf, takeTable } from '../actions/files/importTable.ts';
import type { TakenRequest } from '../state/frameStore.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './TakenDialog.module.css';

/** Lines of one map or KPI that are shown; beyond them nobody reads, and the window would wait. */
const MOST_LINES = 400;

/** What a table that comes back changes, by map and KPI, and what of it is not read and why, before anything is done. */
export function TakenDialog({ request }: { readonly request: TakenRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const { name, taken } = request;
  const n = countOf(taken);
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
          <Button variant="primary" isDisabled={n === 0} onPress={() => void takeTable(session, request)}>
            {text('taken.apply', { n })}
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
          <Changes key={`${group.kind} ${group.id}`} group={group} />
        ))}
        {taken.notTaken.length > 0 && <NotRead notTaken={taken.notTaken} />}
      </div>
    </Dialog>
  );
}

function Changes({ group: { name, items } }: { readonly group: TakenGroup }) {
  const text = useText();
  return (
    <table className={styles['changes']}>
      <caption>{text('taken.ofMap', { name, n: items.length })}</caption>
      <thead>
        <tr>
          {(['what', 'field', 'before', 'after'] as const).map((column) => (
            <th key={column} scope="col">
              {text(`taken.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.slice(0, MOST_LINES).map(({ what, field, before, after }, index) => (
          <tr key={index}>
            <th scope="row">{what}</th>
            <td>{field}</td>
            <td className={styles['before']}>{before}</td>
            <td className={styles['after']}>{after}</td>
          </tr>
        ))}
      </tbody>
      <More left={items.length - MOST_LINES} />
    </table>
  );
}

function More({ left }: { readonly left: number }) {
  const text = useText();
  if (left <= 0) return null;
  return (
    <tfoot>
      <tr>
        <td colSpan={4}>{text('taken.more', { n: left })}</td>
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
