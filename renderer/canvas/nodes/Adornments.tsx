/** What the analysis and the people say about an element, on its edges: the spark of its best candidate, the pins of its marks, the flag of the objectives it serves. */
import { memo } from 'react';
import {
  drawFlag,
  drawPins,
  drawSpark,
  objectivesServed,
  type PinsPlace,
  stackMarks,
} from '../../../shared/diagram/index.ts';
import { roomForPins } from '../../../shared/diagram/shapes/spark.ts';
import { useAnalysis, useDocument, useText } from '../../state/session.tsx';
import { markWord } from '../speak.ts';
import { useLayers } from './layersContext.ts';
import { marksOn } from './marksOn.ts';
import { Primitives } from '../../fields/Primitives.tsx';
import { sparkOf } from '../../state/sparkOf.ts';

interface AdornmentsProps {
  readonly id: string;
  readonly on: PinsPlace;
}

export const Adornments = memo(function Adornments({ id, on }: AdornmentsProps) {
  const text = useText();
  const layers = useLayers();
  const marks = useDocument(({ doc }) => marksOn(doc, id));
  const spark = useAnalysis(({ analysis }) => sparkOf(analysis, id));
  const priority = layers.candidates && spark ? spark.priority : null;
  const room = roomForPins(on, priority);
  const pins =
    layers.marks && marks.length > 0
      ? drawPins(id, stackMarks(marks), { on, word: markWord(text), room })
      : null;
  return (
    <>
      {priority !== null && (
        <g data-adorns={id}>
          <Primitives drawn={drawSpark(id, on, priority)} />
        </g>
      )}
      {layers.goals && <Flag id={id} on={on} />}
      {pins && (
        <g data-adorns={id}>
          <Primitives drawn={pins} />
        </g>
      )}
    </>
  );
});

function Flag({ id, on }: AdornmentsProps) {
  const served = useDocument(({ doc }) => objectivesServed(doc, id));
  return served > 0 && <Primitives drawn={drawFlag(id, on, served)} />;
}
