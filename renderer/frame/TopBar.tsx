import { ChartNoAxesGantt, ListTree, PanelRightOpen, Printer, Redo2, Search, Undo2 } from 'lucide-react';
import { runAction } from '../actions/action.ts';
import { actionOf } from '../actions/registry.ts';
import { useDocument, useSession, useText, useView } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { LayersMenu } from './LayersMenu.tsx';
import { SaveState } from './SaveState.tsx';
import styles from './TopBar.module.css';

/** Where am I, is it saved, undo, layers, find, print. */
export function TopBar() {
  const text = useText();
  const isOpen = useDocument((state) => state.file !== null);
  const place = useView((state) => state.place);
  const isMapShown = useView((state) => state.mapId !== null);
  const isInspectorOpen = useView((state) => state.isInspectorOpen);
  return (
    <header className={styles['bar']} data-region="bar">
      {isOpen ? <Breadcrumb /> : <span className={styles['product']}>{text('app.name')}</span>}
      <div className={styles['space']} />
      {isOpen && (
        <>
          <SaveState />
          <div className={styles['tools']} role="toolbar" aria-label={text('app.menu.edit')}>
            <ActionButton id="edit.undo" icon={Undo2} />
            <ActionButton id="edit.redo" icon={Redo2} />
            {place === 'map' && isMapShown && <ActionButton id="view.list" icon={ListTree} />}
            {place === 'map' && isMapShown && <ActionButton id="view.stream" icon={ChartNoAxesGantt} />}
            {place === 'map' && isMapShown && <LayersMenu />}
            <ActionButton id="view.find" icon={Search} />
            <ActionButton id="file.print" icon={Printer} />
            {place === 'map' && !isInspectorOpen && (
              <ActionButton id="view.inspector" icon={PanelRightOpen} />
            )}
          </div>
        </>
      )}
    </header>
  );
}

function ActionButton({ id, icon }: { readonly id: string; readonly icon: typeof Undo2 }) {
  const session = useSession();
  const action = actionOf(id);
  const isEnabled = useDocument(() => action.enabled(session));
  const hint = useDocument(() => action.say?.(session) ?? session.text(action.label));
  useView((state) => state.mapId);
  return (
    <IconButton
      icon={icon}
      label={session.text(action.label)}
      hint={hint}
      shortcut={action.shortcut}
      isDisabled={!isEnabled}
      onPress={() => runAction(action, session)}
    />
  );
}
