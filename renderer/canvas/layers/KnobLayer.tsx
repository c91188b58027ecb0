/** Above everything: the knobs of a single selection, and what a running gesture shows. */
import { useDocument, useView } from '../../state/session.tsx';
import { useCanvas } from '../canvasStore.ts';
import { knobsOf } from '../gestures/knobs.ts';
import type { Scene } from '../scene/scene.ts';
import { GestureShapes } from './GestureShapes.tsx';
import styles from './layers.module.css';

export function KnobLayer({ scene }: { readonly scene: Scene }) {
  const only = useView(({ selection }) => (selection.length === 1 ? selection[0]! : null));
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  return (
    <svg className={styles['knobs']} aria-hidden>
      {only !== null && !isReadOnly && <Knobs scene={scene} id={only} />}
      <GestureShapes scene={scene} />
    </svg>
  );
}

/** The points to pull: corners of a box, ends and segments of a line. */
function Knobs({ scene, id }: { readonly scene: Scene; readonly id: string }) {
  const zoom = useCanvas((state) => state.zoom);
  const isBusy = useCanvas((state) => state.gesture !== null);
  if (isBusy) return null;
  return knobsOf(scene, id, zoom).map((knob) => (
    <circle key={knob.id} className={styles['knob']} cx={knob.x} cy={knob.y} r={4 / zoom} />
  ));
}
