import { actionOf } from '../actions/registry.ts';
import { runAction } from '../actions/action.ts';
import { placeIcons } from '../actions/viewActions.ts';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { places } from '../state/viewStore.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { Button } from 'react-aria-components';
import { MainMenu } from './MainMenu.tsx';
import styles from './Rail.module.css';

/** The places, one below the other; the ☰ menu on top. */
export function Rail() {
  const session = useSession();
  const text = useText();
  const current = useView((state) => state.place);
  const isOpen = useDocument((state) => state.file !== null);
  return (
    <nav data-region="places" className={styles['rail']} aria-label={text('app.places')}>
      <MainMenu />
      {places.map((place) => {
        const Icon = placeIcons[place];
        const action = actionOf(`view.${place}`);
        return (
          <Tooltip key={place} text={text(action.label)} shortcut={action.shortcut} placement="right">
            <Button
              className={styles['place']!}
              aria-label={text(action.label)}
              {...(place === current ? { 'aria-current': 'page' as const } : {})}
              isDisabled={!isOpen && place !== 'start'}
              onPress={() => runAction(action, session)}
            >
              <Icon size={20} strokeWidth={1.6} aria-hidden />
            </Button>
          </Tooltip>
        );
      })}
    </nav>
  );
}
