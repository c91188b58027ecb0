import { PanelRightClose, X } from 'lucide-react';
import { useDeferredValue, type ReactNode } from 'react';
import { useFrame, useSession, useText, useView } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import { PanelBoundary } from './PanelBoundary.tsx';
import styles from './InspectorPane.module.css';

/** In px, at the usual size of text. */
const FIRST_WIDTH = 316;

/** The one panel on the right, for what is selected or for what is wrong: as wide as it was left, or away. */
export function InspectorPane({ children }: { readonly children: ReactNode }) {
  const { frame, view } = useSession();
  const text = useText();
  const saved = useFrame((state) => state.settings['inspectorWidth']);
  const scale = useFrame((state) => state.settings.textScale);
  const isOpen = useView((state) => state.isInspectorOpen);
  const resetKey = useView((state) => state.selection);
  const isProblemsShown = useView((state) => state.isProblemsShown);
  const title = text(isProblemsShown ? 'inspector.problems' : 'app.inspector');
  // The map is seen first: what is said of it follows a moment later.
  const isMapSeen = useDeferredValue(true, false);
  if (!isOpen) return null;
  return (
    <Panel
      label={title}
      side="right"
      region="inspector"
      width={typeof saved === 'number' ? saved : Math.round(FIRST_WIDTH * scale)}
      onResize={(inspectorWidth) => frame.saveSettings({ inspectorWidth })}
      min={240}
      max={520}
      resizeLabel={text('app.resize')}
    >
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {isProblemsShown ? (
          <IconButton
            icon={X}
            label={text('app.leaveProblems')}
            onPress={() => view.setState({ isProblemsShown: false })}
          />
        ) : (
          <IconButton
            icon={PanelRightClose}
            label={text('app.hideInspector')}
            onPress={() => view.setState({ isInspectorOpen: false })}
          />
        )}
      </header>
      <div className={styles['body']}>
        <PanelBoundary resetKey={resetKey}>{isMapSeen && children}</PanelBoundary>
      </div>
    </Panel>
  );
}
