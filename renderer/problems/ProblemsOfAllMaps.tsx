import { sortedMaps } from '../actions/maps/sortedMaps.ts';
import { useAnalysis, useDocument, useText, useView } from '../state/session.tsx';
import { ProblemList } from './ProblemList.tsx';
import styles from './problems.module.css';

/** Every fault of every map, by map, the one that is shown first; a map without one is left out. */
export function ProblemsOfAllMaps() {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const problems = useAnalysis((state) => state.analysis?.problems);
  const shownId = useView((state) => (state.place === 'map' ? state.mapId : null));
  const maps = sortedMaps(doc)
    .filter((map) => problems?.some((problem) => problem.mapId === map.id))
    .sort((a, b) => Number(b.id === shownId) - Number(a.id === shownId));
  if (maps.length === 0) return <p className={styles['quiet']}>{text('inspector.problemsNone')}</p>;
  return (
    <div className={styles['maps']}>
      {maps.map((map) => (
        <section key={map.id} aria-label={map.name}>
          <h2 className={styles['mapName']}>{map.name}</h2>
          <ProblemList mapId={map.id} />
        </section>
      ))}
    </div>
  );
}
