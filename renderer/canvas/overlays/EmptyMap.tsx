import { useDocument, useText } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { addAnywhere } from '../edits/add.ts';
import { placeable } from '../placeables.ts';
import { useScene } from '../scene/useScene.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

/** What to do with a map on which there is nothing yet. */
export function EmptyMap() {
  const text = useText();
  const surface = useSurface();
  const { boxes, insideStepId } = useScene();
  const isEmpty = boxes.length === 0;
  const name = useDocument(({ doc }) => doc.step[insideStepId ?? '']?.name || text('canvas.kind.subprocess'));
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  if (!isEmpty || isReadOnly) return null;
  return (
    <div className={styles['empty']}>
      <p>{insideStepId === null ? text('canvas.empty') : text('canvas.emptyInside', { name })}</p>
      <Button variant="primary" onPress={() => addAnywhere(surface, placeable('task'))}>
        {text('canvas.empty.button')}
      </Button>
    </div>
  );
}
