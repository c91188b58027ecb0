import type { RoadmapPlan, TimelineBar } from '../../../shared/engine/index.ts';
import { useSay } from '../../fields/useSay.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useText } from '../../state/session.tsx';
import styles from './roadmap.module.css';

/** The timeline in words: every initiative with its phase, its dates and why it is there or nowhere. */
export function PlanTable({
  plan,
  bars,
}: {
  readonly plan: RoadmapPlan;
  readonly bars: readonly TimelineBar[];
}) {
  const text = useText();
  const say = useSay();
  const speaker = useSpeaker();
  const columns = ['initiative', 'inPhase', 'begins', 'runs', 'judged', 'why'] as const;
  const order = (phase: number | null) => phase ?? Infinity;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`roadmap.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.items
          .toSorted((a, b) => order(a.phase) - order(b.phase))
          .map(({ initiative, phase, because, warnings }) => {
            const bar = bars.find(({ id }) => id === initiative.id);
            return (
              <tr key={initiative.id}>
                <th scope="row">{initiative.name || text('plan.unnamed')}</th>
                <td>{phase === null ? text('roadmap.notPlanned') : speaker.whole(phase + 1)}</td>
                <td>{bar ? speaker.date(bar.from) : '–'}</td>
                <td>{bar ? speaker.date(bar.until) : '–'}</td>
                <td>{bar ? speaker.date(bar.gateOn) : '–'}</td>
                <td>{[because, ...warnings].map(say).join(' ')}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
