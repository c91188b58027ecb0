import { Menu as MenuIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import { menus } from '../actions/action.ts';
import { useSession, useText } from '../state/session.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { menuGroups } from './menuEntries.ts';
import styles from './Rail.module.css';

/** File, Edit, View, Help: one menu, fed by the registry of actions. */
export function MainMenu() {
  const session = useSession();
  const text = useText();
  return (
    <MenuButton
      label={text('app.menu')}
      placement="bottom start"
      groups={() => [
        {
          id: 'menus',
          entries: menus.map((name) => ({
            id: name,
            label: text(`app.menu.${name}`),
            sections: menuGroups(name, session),
          })),
        },
      ]}
    >
      <Button className={`${styles['place']} ${styles['menu']}`} aria-label={text('app.menu')}>
        <MenuIcon size={20} strokeWidth={1.6} aria-hidden />
      </Button>
    </MenuButton>
  );
}
