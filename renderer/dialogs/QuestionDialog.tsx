import type { Question } from '../state/frameStore.ts';
import { useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** Asks before something that cannot be undone. */
export function QuestionDialog({ request }: { readonly request: Question }) {
  const text = useText();
  const close = () => request.answer(null);
  return (
    <Dialog
      kind="question"
      size="small"
      title={request.title}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onPress={close} autoFocus>
            {text('app.cancel')}
          </Button>
          {request.alternative !== undefined && (
            <Button onPress={() => request.answer('alternative')}>{request.alternative}</Button>
          )}
          <Button variant={request.isDanger ? 'danger' : 'primary'} onPress={() => request.answer('confirm')}>
            {request.confirm}
          </Button>
        </>
      }
    >
      <p>{request.text}</p>
      {request.list && request.list.length > 0 && (
        <ul className={styles['list']}>
          {request.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
