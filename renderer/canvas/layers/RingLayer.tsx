/** Rings around what is selected and hovered. Below the steps, so that they cover no pin and no name. */
import type { Box } from '../../../shared/model/index.ts';
import { useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { overlaps, padded } from '../geometry/boxes.ts';
import { drawnAt, pathData } from '../scene/draw.ts';
import { useLiveBox } from '../scene/liveBox.ts';
import { useLiveLines } from '../scene/liveLines.ts';
import type { Scene, SceneBox, SceneLine } from '../scene/scene.ts';
import styles from './layers.module.css';

/** From this many on, only rings in sight are drawn. */
const MANY = 100;

export function RingLayer({ scene }: { readonly scene: Scene }) {
  const selection = useView((state) => state.selection);
  const finding = useView((state) => state.finding);
  const hoverId = useCanvas((state) => (state.gesture ? null : state.hoverId));
  const connectFromId = useCanvas((state) => state.connectFromId);
  const region = useCanvas((state) => state.region);
  const isFar = useCanvas((state) => state.detail !== 'full');
  const only = selection.length === 1 ? selection[0]! : null;
  const hovered = hoverId !== null && hoverId !== only ? scene.boxById.get(hoverId) : undefined;
  const source = connectFromId === null ? undefined : scene.boxById.get(connectFromId);
  return (
    <svg className={styles['rings']} aria-hidden>
      {hovered && <Ring item={hovered} className={styles['hover']!} />}
      {source && <Ring item={source} className={styles['ring']!} />}
      {finding.map((id) => {
        const item = scene.boxById.get(id);
        if (item)
          return overlaps(item.box, region) ? (
            <Ring key={`found ${id}`} item={item} className={styles['found']!} />
          ) : null;
        const line = scene.lineById.get(id);
        return line && <LineRing key={`found ${id}`} scene={scene} line={line} isFound />;
      })}
      {selection.map((id) => {
        const item = scene.boxById.get(id);
        if (item)
          return overlaps(item.box, region) || selection.length < MANY ? (
            <Ring key={id} item={item} className={styles['ring']!} />
          ) : null;
        const line = scene.lineById.get(id);
        // Drawn near by, a line shows itself that it is selected: with its head and its dashes.
        return line && isFar ? <LineRing key={id} scene={scene} line={line} /> : null;
      })}
    </svg>
  );
}

function Ring({ item, className }: { readonly item: SceneBox; readonly className: string }) {
  const box = useLiveBox(item);
  // The text of a note is whole even where its box is too low for it.
  const shown = item.kind === 'note' ? drawnAt(item, box).bounds : box;
  return <Outline item={item} box={padded(shown, 3)} className={className} />;
}

/** The outline of an element's shape, a little outside of it. */
export function Outline({
  item,
  box,
  className,
}: {
  item: Pick<SceneBox, 'kind'>;
  box: Box;
  className: string;
}) {
  const { x, y, width, height } = box;
  if (item.kind === 'event')
    return (
      <circle className={className} cx={x + width / 2} cy={y + height / 2} r={Math.max(width, height) / 2} />
    );
  if (item.kind === 'gateway') {
    const [cx, cy] = [x + width / 2, y + height / 2];
    return (
      <path
        className={className}
        d={`M${cx} ${y - 1}L${x + width + 1} ${cy}L${cx} ${y + height + 1}L${x - 1} ${cy}Z`}
      />
    );
  }
  const radius = item.kind === 'step' ? 10 : 3;
  return <rect className={className} x={x} y={y} width={width} height={height} rx={radius} />;
}

interface LineRingProps {
  readonly scene: Scene;
  readonly line: SceneLine;
  readonly isFound?: boolean;
}

function LineRing({ scene, line, isFound = false }: LineRingProps) {
  const { paths } = useLiveLines(scene);
  const isLed = useCanvas(({ gesture }) => gesture?.type === 'reconnect' && gesture.id === line.id);
  const path = paths.get(line.id);
  return path && !isLed ? (
    <path className={styles[isFound ? 'found' : 'selectedLine']} d={pathData(path)} />
  ) : null;
}
