import { ChevronDown, Layers } from 'lucide-react';
import { Button } from 'react-aria-components';
import { actionOf } from '../actions/registry.ts';
import { useSession, useText } from '../state/session.tsx';
import { heats, layers } from '../state/viewStore.ts';
import { MenuButton } from '../ui/Menu.tsx';
import { menuEntry } from './menuEntries.ts';
import styles from './TopBar.module.css';

/** Which layers lie over the map. */
export function LayersMenu() {
  const session = useSession();
  const text = useText();
  return (
    <MenuButton
      label={text('app.layers')}
      placement="bottom end"
      groups={() => [
        { id: 'layers', entries: layers.map((layer) => menuEntry(actionOf(`view.layer.${layer}`), session)) },
        { id: 'heat', entries: heats.map((heat) => menuEntry(actionOf(`view.heat.${heat}`), session)) },
      ]}
    >
      <Button className={styles['layers']!}>
        <Layers size={16} strokeWidth={1.75} aria-hidden />
        {text('app.layers')}
        <ChevronDown size={14} aria-hidden />
      </Button>
    </MenuButton>
  );
}
