import { copyWords } from '../actions/copyWords.ts';
import type { Message } from '../state/frameStore.ts';
import { useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './dialogs.module.css';

/** Says what happened, with a list where there is one. */
export function MessageDialog({ request }: { readonly request: Message }) {
  const session = useSession();
  const text = useText();
  const { list } = request;
  const close = () => session.frame.close(request);
  const copy = (lines: NonNullable<Message['list']>) => {
    const words = lines.map(({ element, what }) => `${element}\t${what}`).join('\n');
    return copyWords(session, words, text('app.linesCopied', { n: lines.length }));
  };
  return (
    <Dialog
      size={list ? 'medium' : 'small'}
      title={request.title}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <>
          {list && <Button onPress={() => void copy(list)}>{text('app.copyLines')}</Button>}
          <Button variant="primary" onPress={close} autoFocus>
            {text('app.ok')}
          </Button>
        </>
      }
    >
      <p className={styles['text']}>{request.text}</p>
      {list && (
        <ul className={styles['list']} aria-label={request.title} tabIndex={0}>
          {list.map(({ element, what }, index) => (
            <li key={index}>
              <strong>{element}</strong> {what}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
