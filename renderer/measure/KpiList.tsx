import { Scale } from 'lucide-react';
import type { KpiProgress } from '../../shared/engine/index.ts';
import { useAnalysis, useSession } from '../state/session.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { KpiCard } from './KpiCard.tsx';
import styles from './measure.module.css';

const calm = new Set(['early', 'on-track', 'reached']);

/** All KPIs, those that need a look first, after one sentence that says how many do. */
export function KpiList({
  progress,
  asOf,
}: {
  readonly progress: readonly KpiProgress[];
  readonly asOf: string;
}) {
  const { text } = useSession();
  const need = progress.filter(({ states }) => !calm.has(states[0]!)).length;
  return (
    <>
      <p className={styles['soft']}>
        {text('measure.all', { n: progress.length })},{' '}
        {need === 0 ? text('measure.needNone') : text('measure.need', { n: need })}.
      </p>
      <OneSided />
      <ul className={styles['cards']}>
        {progress.map((one) => (
          <KpiCard key={one.kpi.id} progress={one} asOf={asOf} />
        ))}
      </ul>
    </>
  );
}

/** The engine's finding that only cost and time are measured, said where it can be mended. */
function OneSided() {
  const { text, view } = useSession();
  const isOneSided = useAnalysis(({ analysis }) =>
    Boolean(analysis?.findings.some(({ rule }) => rule === 'one-sided-kpis')),
  );
  if (!isOneSided) return null;
  return (
    <Banner
      tone="info"
      icon={Scale}
      actions={
        <Button variant="quiet" onPress={() => view.setState({ place: 'strategy', strategyTab: 'tree' })}>
          {text('measure.oneSidedAdd')}
        </Button>
      }
    >
      {text('measure.oneSided')}
    </Banner>
  );
}
