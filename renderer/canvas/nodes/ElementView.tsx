/** One box of the map: a single SVG with its drawing. Selection is drawn by a layer of its own, so that selecting renders no node. */
import { memo } from 'react';
import type { NodeProps } from '@xyflow/react';
import { pinsBox } from '../../../shared/diagram/index.ts';
import { useView } from '../../state/session.tsx';
import { drawnAt } from '../scene/draw.ts';
import type { SceneBox } from '../scene/scene.ts';
import { Adornments } from './Adornments.tsx';
import { Primitives } from '../../fields/Primitives.tsx';
import { useLayers } from './layersContext.ts';
import type { ElementNode, ElementNodeData } from './toFlow.ts';
import { useStepContext } from './useStepContext.ts';
import styles from './ElementView.module.css';

export const ElementView = memo(function ElementView({ id, data }: NodeProps<ElementNode>) {
  const { item, size } = data;
  const isFaded = useView(({ lit }) => lit !== null && !lit.ids.has(id));
  const { figures } = useLayers();
  const Picture = figures && item.kind === 'step' ? WithFigures : Plain;
  return (
    <svg className={`${styles['element']} ${isFaded ? styles['faded'] : ''}`} aria-hidden>
      <g transform={`translate(${-size.x} ${-size.y})`}>
        <Picture item={item} size={size} />
        <Adornments id={id} on={pinsBox(item.kind, { ...size, ...turnOf(item) })} />
      </g>
    </svg>
  );
});

const Plain = ({ item, size }: ElementNodeData) => <Primitives drawn={drawnAt(item, size)} />;

function WithFigures({ item, size }: ElementNodeData) {
  return <Primitives drawn={drawnAt(item, size, useStepContext(item))} />;
}

/** Which way a lane or pool runs. */
const turnOf = ({ record }: SceneBox) =>
  'isHorizontal' in record ? { isHorizontal: record.isHorizontal } : {};
