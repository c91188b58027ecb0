/** The way here through calls and into subprocesses, where there is one; a click goes back. */
import { ArrowLeft, ChevronRight } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { shortcutOf } from '../../actions/registry.ts';
import { trailTo } from '../../actions/maps/calls.ts';
import { useDocument, useText, useView } from '../../state/session.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { goBackToCall, goOut, leaveStep, sheetsAround } from '../edits/drill.ts';
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
  const way = useTrail();
  if (path.length === 0 && way.length === 0) return null;
  const caller = path.length === 0 ? way.at(-1) : undefined;
  const entries = [
    ...way.map(({ name }, index) => ({ key: `call ${index}`, name, go: () => goBackToCall(surface, index) })),
    { key: 'map', name: mapName, go: () => goOut(surface, null) },
    ...path.map((id, index) => ({ key: id, name: names[index]!, go: () => goOut(surface, id) })),
  ];
  return (
    <nav className={styles['crumbs']} aria-label={text('canvas.crumbs')}>
      <IconButton
        icon={ArrowLeft}
        label={caller ? text('canvas.backToCall', { name: caller.name }) : text('canvas.action.leaveStep')}
        shortcut={shortcutOf('map.leaveStep')}
        size="small"
        placement="bottom"
        onPress={() => leaveStep(surface)}
      />
      {entries.map(({ key, name, go }, index) => (
        <span key={key} className={styles['crumbStep']}>
          {index > 0 && <ChevronRight size={14} aria-hidden />}
          {index === entries.length - 1 ? (
            <span className={styles['crumb']} aria-current="page">
              {name}
            </span>
          ) : (
            <button type="button" className={styles['crumb']} onClick={go}>
              {name}
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}

/** The maps whose calls led here, from the outermost. */
function useTrail(): readonly { readonly name: string }[] {
  const trail = useView((state) => state.trail);
  const mapId = useView((state) => state.mapId);
  const names = useDocument(
    useShallow(({ doc }) => trailTo(doc, trail, mapId).map((site) => doc.map[site.mapId]?.name ?? '')),
  );
  return names.map((name) => ({ name }));
}
