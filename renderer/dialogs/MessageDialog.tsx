import type { Message } from '../state/frameStore.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** Says what happened, with a list where there is one. */
export function MessageDialog({ request }: { readonly request: Message }) {
  const { frame } = useSession();
  const text = useText();
  const close = () => frame.close(request);
  return (
    <Dialog
      size={request.list ? 'medium' : 'small'}
      title={request.title}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <Button variant="primary" onPress={close} autoFocus>
          {text('app.ok')}
        </Button>
      }
    >
      <p className={styles['text']}>{request.text}</p>
      {request.list && (
        <ul className={styles['list']} aria-label={request.title} tabIndex={0}>
          {request.list.map(({ element, what }, index) => (
            <li key={index}>
              <strong>{element}</strong> {what}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
