/** One box of the map: a single SVG with its drawing. Selection is drawn by a layer of its own, so that selecting renders no node. */
import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import { pinsBox } from '../../../shared/diagram/index.ts';
import type { Box } from '../../../shared/model/index.ts';
import { useView } from '../../state/session.tsx';
import { drawnAt } from '../scene/draw.ts';
import type { SceneBox, StepBox } from '../scene/scene.ts';
import { Adornments } from './Adornments.tsx';
import { Primitives } from '../../fields/Primitives.tsx';
import { useLayers } from './layersContext.ts';
import type { ElementNode } from './toFlow.ts';
import { useStepContext } from './useStepContext.ts';
import styles from './ElementView.module.css';

export const ElementView = memo(function ElementView({ id, data }: NodeProps<ElementNode>) {
  const { item, size } = data;
  const isFaded = useView(({ lit }) => lit !== null && !lit.ids.has(id));
  const { figures } = useLayers();
  return (
    <svg className={`${styles['element']} ${isFaded ? styles['faded'] : ''}`} aria-hidden>
      <g transform={`translate(${-size.x} ${-size.y})`}>
        {figures && item.kind === 'step' ? (
          <WithFigures item={item} size={size} />
        ) : (
          <Primitives drawn={drawnAt(item, size)} />
        )}
        <Adornments id={id} on={pinsBox(item.kind, { ...size, ...turnOf(item) })} />
      </g>
    </svg>
  );
});

/** A step that says its figures. */
function WithFigures({ item, size }: { readonly item: StepBox; readonly size: Box }) {
  return <Primitives drawn={drawnAt(item, size, useStepContext(item))} />;
}

/** Which way a lane or pool runs. */
const turnOf = ({ record }: SceneBox) =>
  'isHorizontal' in record ? { isHorizontal: record.isHorizontal } : {};
