import { isOfWindow, menuOf, menus, type Action } from '../actions/action.ts';
import { actions } from '../actions/registry.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ShortcutKeys } from '../ui/ShortcutKeys.tsx';
import styles from './dialogs.module.css';

/** All keys, from the same list that they are bound by. */
export function ShortcutsDialog({ request }: { readonly request: DialogRequest }) {
  const { frame, text } = useSession();
  const withKeys = actions.filter((action) => action.shortcut !== undefined);
  const groups = [
    ...menus.map((name) => ({
      title: text(`app.menu.${name}`),
      actions: withKeys.filter((action) => isOfWindow(action) && menuOf(action) === name),
    })),
    {
      title: text('app.shortcutsFrame'),
      actions: withKeys.filter((action) => isOfWindow(action) && !action.menu),
    },
    { title: text('app.shortcutsCanvas'), actions: withKeys.filter((action) => action.scope === 'canvas') },
    { title: text('reading.group'), actions: withKeys.filter((action) => action.scope === 'reading') },
  ];
  return (
    <Dialog
      size="large"
      title={text('app.shortcuts')}
      closeLabel={text('app.close')}
      onClose={() => frame.close(request)}
    >
      <div className={styles['columns']} role="group" aria-label={text('app.shortcuts')} tabIndex={0}>
        {groups
          .filter((group) => group.actions.length > 0)
          .map((group) => (
            <KeyGroup key={group.title} {...group} />
          ))}
      </div>
    </Dialog>
  );
}

function KeyGroup({
  title,
  actions: shown,
}: {
  readonly title: string;
  readonly actions: readonly Action[];
}) {
  const session = useSession();
  const { text } = session;
  return (
    <section className={styles['group']} aria-label={title}>
      <h3 className={styles['groupTitle']}>{title}</h3>
      {shown.map((action) => (
        <div key={action.id} className={styles['keyRow']}>
          <span>{!isOfWindow(action) && action.say ? action.say(session) : text(action.label)}</span>
          <span>
            {[action.shortcut, ...(action.otherShortcuts ?? [])].map((shortcut, index) => (
              <span key={shortcut}>
                {index > 0 && ' · '}
                <ShortcutKeys shortcut={shortcut ?? ''} />
              </span>
            ))}
          </span>
        </div>
      ))}
    </section>
  );
}
