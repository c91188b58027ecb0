import { memo } from 'react';
import { shallow } from 'zustand/shallow';
import {
  marksCard,
  stepCard,
  stepNumber,
  type StepNumber,
  type StepTrust,
  type WhyCard,
} from '../../shared/engine/index.ts';
import { markGravity } from '../../shared/diagram/index.ts';
import type { HeatMeasure } from '../../shared/model/index.ts';
import { carriedBy } from '../../shared/text/index.ts';
import { WHY_FIGURES } from '../actions/askWhy.ts';
import { useSayMeasure } from '../fields/useSayMeasure.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import styles from './inspector.module.css';

interface StepComesToProps {
  readonly id: string;
  readonly mapId: string;
}

/** What the step comes to in a case and in a month: the figures that the layers of the map write on its box, each of which can be asked why. */
export const StepComesTo = memo(function StepComesTo({ id, mapId }: StepComesToProps) {
  const session = useSession();
  const { text } = session;
  const speaker = useSpeaker();
  const sayMeasure = useSayMeasure();
  const metrics = useAnalysis(({ analysis }) => analysis?.maps[mapId]?.steps[id], shallow);
  const gravity = useDocument(({ doc }) => markGravity(doc, mapId).get(id) ?? 0);
  if (!metrics) return null;
  const valueOf = (name: StepNumber): number | null => {
    const { analysis } = session.analysis.getState();
    return analysis && stepNumber({ doc: session.document.getState().doc, analysis, mapId }, id, name);
  };
  const cardOf = (name: StepNumber) => (): WhyCard | null => {
    const { analysis } = session.analysis.getState();
    return analysis && stepCard({ doc: session.document.getState().doc, analysis, mapId }, id, name);
  };
  const measured = (measure: keyof StepTrust & HeatMeasure, name: StepNumber) => {
    const confidence = metrics.trust[measure];
    // Nothing but the method speaks of its time: what follows from that is not known, but how it would come about can be asked.
    const value = carriedBy(confidence).isKnown ? valueOf(name) : null;
    return sayMeasure(measure, value === null ? null : { value, confidence });
  };
  const marks = () =>
    Object.values(session.document.getState().doc.mark).filter(({ targetId }) => targetId === id);
  const rows: readonly Row[] = [
    {
      id: 'visits',
      value: text('stream.times', { visits: speaker.number(metrics.visits, 2) }),
      card: cardOf('visits'),
    },
    { id: 'time', value: measured('time', 'caseTime'), card: cardOf('caseTime') },
    { id: 'runs', value: speaker.number(metrics.runsPerMonth, 2), card: cardOf('runs') },
    { id: 'work', value: measured('work', 'hours'), card: cardOf('hours') },
    { id: 'cost', value: measured('cost', 'cost'), card: cardOf('cost') },
    ...(gravity > 0
      ? [
          {
            id: 'marks',
            value: speaker.number(gravity),
            card: () => marksCard(marks(), ({ type }) => text(`marks.type.${type}`)),
          } as const,
        ]
      : []),
  ];
  return (
    <PanelSection title={text('inspector.comesTo')}>
      <dl className={styles['metrics']} {...{ [WHY_FIGURES]: '' }}>
        {rows.map((row) => (
          <div key={row.id} className={styles['metric']} data-figure={row.id}>
            <dt>{text(`inspector.comesTo.${row.id}`)}</dt>
            <dd className={styles['metricValue']}>
              <Why name={text(`inspector.comesTo.${row.id}`)} value={row.value} card={row.card} />
            </dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  );
});

interface Row {
  readonly id: 'visits' | 'time' | 'runs' | 'work' | 'cost' | 'marks';
  readonly value: string;
  readonly card: () => WhyCard | null;
}
