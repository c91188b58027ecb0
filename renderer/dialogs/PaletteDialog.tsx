import { also } from '../../shared/text/en/also.ts';
import type { Text } from '../../shared/text/index.ts';
import { runAction, type Action } from '../actions/action.ts';
import { recentActions, rememberAction } from '../actions/recentActions.ts';
import { actionOf, actions } from '../actions/registry.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useSession } from '../state/session.tsx';
import { Chooser } from './Chooser.tsx';

/** Every command by name; those that were chosen last come first, those that cannot be done now only to those who look for them. */
export function PaletteDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const recent = recentActions(session);
  const place = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const items = actions
    .filter((action) => action.id !== 'help.palette' && (action.enabled(session) || isWorthKnowing(action)))
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map((action) => {
      const isNotNow = !action.enabled(session);
      return {
        id: action.id,
        label: action.say?.(session) ?? text(action.label),
        also: otherWords(action.id, text),
        detail: isNotNow
          ? text('app.paletteNotNow')
          : recent.includes(action.id)
            ? text('app.paletteRecent')
            : action.menu && text(`app.menu.${action.menu.name}`),
        icon: action.icon,
        shortcut: action.shortcut,
        isNotNow,
      };
    });
  return (
    <Chooser
      label={text('app.palette')}
      placeholder={text('app.paletteHint')}
      nothing={text('app.paletteNothing')}
      items={items}
      onChoose={(id) => {
        rememberAction(session, id);
        runAction(actionOf(id), session);
      }}
      onClose={() => frame.close(request)}
    />
  );
}

/** What cannot be done now is still looked for; not so what has its name from what is there, nor the keys of one who reads. */
const isWorthKnowing = ({ say, scope }: Action): boolean => say === undefined && scope !== 'reading';

/** What else people call it; empty for most. */
function otherWords(id: string, text: Text): string {
  const key = `also.${id}`;
  return key in also ? text(key as keyof typeof also) : '';
}
