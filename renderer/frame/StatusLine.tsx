import { memo } from 'react';
import { Button } from 'react-aria-components';
import { X } from 'lucide-react';
import { actionOf } from '../actions/registry.ts';
import { runAction } from '../actions/action.ts';
import { useAnalysis, useDocument, useSession, useText, useView } from '../state/session.tsx';
import { MapStrip } from './MapStrip.tsx';
import styles from './StatusLine.module.css';

/** The foot: the maps on the left, what the engine found on the right. */
export function StatusLine() {
  const hasMaps = useDocument((state) => Object.keys(state.doc.map).length > 0);
  return (
    <footer className={styles['line']} data-region="maps">
      <MapStrip />
      <ReadingState />
      {hasMaps && <Facts />}
    </footer>
  );
}

/** What the engine found; it says while that is older than the latest edit. */
function Facts() {
  const isStale = useAnalysis((state) => state.isStale);
  return (
    <div className={styles['facts']} role="status" data-stale={isStale || undefined}>
      <Counts />
    </div>
  );
}

/** Apart from the state around it, which changes twice an edit. */
const Counts = memo(function Counts() {
  const session = useSession();
  const { view } = session;
  const text = useText();
  const problems = useAnalysis((state) => state.analysis?.problems.length ?? null);
  const all = useAnalysis((state) => state.analysis?.candidates ?? null);
  const decided = useDocument((state) => state.doc.decision);
  // Those that wait for a decision, as the place that the press leads to counts them.
  const candidates = all && all.filter(({ id }) => !decided[id]).length;
  // At a map its faults stand beside it: that is where they are mended.
  const showProblems = () => {
    if (view.getState().place === 'map') return runAction(actionOf('view.problems'), session);
    view.setState({ place: 'insights', insightsTab: 'problems' });
  };
  if (problems === null || candidates === null)
    return <span className={styles['thinking']}>{text('app.thinking')}</span>;
  return (
    <>
      <Button className={styles['fact']!} onPress={showProblems}>
        {text('app.problems', { n: problems })}
      </Button>
      <Button
        className={styles['fact']!}
        onPress={() => view.setState({ place: 'insights', insightsTab: 'candidates' })}
      >
        {text('app.candidates', { n: candidates })}
      </Button>
    </>
  );
});

/** Says that the map is being read, so that arrows walk and digits choose; ends it. */
function ReadingState() {
  const session = useSession();
  const { text } = session;
  const isReading = useView((state) => state.reading === 'beside' && state.place === 'map');
  if (!isReading) return null;
  return (
    <Button className={styles['reading']!} onPress={() => runAction(actionOf('map.reading.end'), session)}>
      {text('reading.state')}
      <X size={12} aria-hidden />
    </Button>
  );
}
