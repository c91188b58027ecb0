/** Where in the map we are, when it is the inside of a subprocess; a click goes back out. */
import { ArrowLeft, ChevronRight } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useDocument, useText, useView } from '../../state/session.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { goOut, leaveStep, sheetsAround } from '../edits/drill.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

export function Crumbs() {
  const text = useText();
  const surface = useSurface();
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  const mapName = useDocument(({ doc }) => doc.map[mapId ?? '']?.name ?? '');
  const path = useDocument(useShallow(({ doc }) => sheetsAround(doc, insideStepId)));
  const names = useDocument(
    useShallow(({ doc }) => path.map((id) => doc.step[id]?.name || text('canvas.kind.subprocess'))),
  );
  if (path.length === 0) return null;
  return (
    <nav className={styles['crumbs']} aria-label={text('canvas.crumbs')}>
      <IconButton
        icon={ArrowLeft}
        label={text('canvas.action.leaveStep')}
        shortcut="$mod+Backspace"
        size="small"
        placement="bottom"
        onPress={() => leaveStep(surface)}
      />
      <button type="button" className={styles['crumb']} onClick={() => goOut(surface, null)}>
        {mapName}
      </button>
      {path.map((id, index) => (
        <span key={id} className={styles['crumbStep']}>
          <ChevronRight size={14} aria-hidden />
          {index === path.length - 1 ? (
            <span className={styles['crumb']} aria-current="page">
              {names[index]}
            </span>
          ) : (
            <button type="button" className={styles['crumb']} onClick={() => goOut(surface, id)}>
              {names[index]}
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}
