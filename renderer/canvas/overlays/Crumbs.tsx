/** Where in the map we are, when it is the inside of a subprocess; a click goes back out. */
import { ChevronRight } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import type { Doc } from '../../../shared/model/index.ts';
import { useDocument, useSession, useText, useView } from '../../state/session.tsx';
import styles from './overlays.module.css';

export function Crumbs() {
  const text = useText();
  const { view } = useSession();
  const mapId = useView((state) => state.mapId);
  const insideStepId = useView((state) => state.insideStepId);
  const mapName = useDocument(({ doc }) => doc.map[mapId ?? '']?.name ?? '');
  const path = useDocument(useShallow(({ doc }) => stepsAround(doc, insideStepId)));
  const names = useDocument(
    useShallow(({ doc }) => path.map((id) => doc.step[id]?.name || text('canvas.kind.subprocess'))),
  );
  if (path.length === 0) return null;
  const go = (id: string | null) => view.setState({ insideStepId: id, selection: [] });
  return (
    <nav className={styles['crumbs']} aria-label={text('canvas.crumbs')}>
      <button type="button" className={styles['crumb']} onClick={() => go(null)}>
        {mapName}
      </button>
      {path.map((id, index) => (
        <span key={id} className={styles['crumbStep']}>
          <ChevronRight size={14} aria-hidden />
          <button
            type="button"
            className={styles['crumb']}
            aria-current={index === path.length - 1 ? 'page' : undefined}
            onClick={() => go(id)}
          >
            {names[index]}
          </button>
        </span>
      ))}
    </nav>
  );
}

const DEPTH_LIMIT = 200;

function stepsAround(doc: Doc, insideStepId: string | null): string[] {
  const path: string[] = [];
  for (let id = insideStepId; id !== null && path.length < DEPTH_LIMIT; id = doc.step[id]?.parentId ?? null)
    path.unshift(id);
  return path;
}
