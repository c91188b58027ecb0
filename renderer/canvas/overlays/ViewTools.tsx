/** Zoom, fit and layout, at the lower right. */
import { Maximize, Minus, Plus, WandSparkles, X } from 'lucide-react';
import { shortcutOf } from '../../actions/registry.ts';
import { useDocument, useSession, useText, useView } from '../../state/session.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useCanvas } from '../canvasStore.ts';
import { canvasPort } from '../edits/tasks.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

export function ViewTools() {
  const text = useText();
  const { view } = useSession();
  const surface = useSurface();
  const zoom = useCanvas((state) => state.zoom);
  const isLit = useView((state) => state.lit !== null);
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  const { run } = canvasPort(surface);
  return (
    <div className={styles['viewTools']} role="toolbar" aria-label={text('canvas.zoom')}>
      {isLit && (
        <Button variant="quiet" icon={X} onPress={() => view.setState({ lit: null, candidateId: null })}>
          {text('canvas.unlit')}
        </Button>
      )}
      {!isReadOnly && (
        <IconButton
          icon={WandSparkles}
          label={text('canvas.action.layout')}
          shortcut={shortcutOf('map.layout')}
          size="small"
          placement="top"
          onPress={() => run('layout')}
        />
      )}
      <span className={styles['divider']} />
      <IconButton
        icon={Minus}
        label={text('canvas.action.zoomOut')}
        shortcut={shortcutOf('map.zoomOut')}
        size="small"
        placement="top"
        onPress={() => run('zoomOut')}
      />
      <Tooltip
        text={text('canvas.action.actualSize')}
        shortcut={shortcutOf('map.actualSize')}
        placement="top"
      >
        <button type="button" className={styles['percent']} onClick={() => run('actualSize')}>
          {text('canvas.zoom.percent', { percent: Math.round(zoom * 100) })}
        </button>
      </Tooltip>
      <IconButton
        icon={Plus}
        label={text('canvas.action.zoomIn')}
        shortcut={shortcutOf('map.zoomIn')}
        size="small"
        placement="top"
        onPress={() => run('zoomIn')}
      />
      <IconButton
        icon={Maximize}
        label={text('canvas.action.fit')}
        shortcut={shortcutOf('map.fit')}
        size="small"
        placement="top"
        onPress={() => run('fit')}
      />
    </div>
  );
}
