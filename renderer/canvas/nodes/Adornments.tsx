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
import { useAnalysis, useDocument, useText, useView } from '../../state/session.tsx';
import { markWord } from '../speak.ts';
import { marksOn } from './marksOn.ts';
import { Primitives } from '../../fields/Primitives.tsx';
import { sparkOf } from '../../state/sparkOf.ts';

export const Adornments = memo(function Adornments({
  id,
  on,
}: {
  readonly id: string;
  readonly on: PinsPlace;
}) {
  const text = useText();
  const hasMarks = useView(({ shownLayers }) => shownLayers.has('marks'));
  const hasSparks = useView(({ shownLayers }) => shownLayers.has('candidates'));
  const marks = useDocument(({ doc }) => marksOn(doc, id));
  const spark = useAnalysis(({ analysis }) => sparkOf(analysis, id));
  const hasGoals = useView(({ shownLayers }) => shownLayers.has('goals'));
  const served = useDocument(({ doc }) => (hasGoals ? objectivesServed(doc, id) : 0));
  const priority = hasSparks && spark ? spark.priority : null;
  const room = roomForPins(on, priority);
  const pins =
    hasMarks && marks.length > 0 ? drawPins(id, stackMarks(marks), { on, word: markWord(text), room }) : null;
  return (
    <>
      {priority !== null && (
        <g data-adorns={id}>
          <Primitives drawn={drawSpark(id, on, priority)} />
        </g>
      )}
      {served > 0 && <Primitives drawn={drawFlag(id, on, served)} />}
      {pins && (
        <g data-adorns={id}>
          <Primitives drawn={pins} />
        </g>
      )}
    </>
  );
});
