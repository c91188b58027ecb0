import { around, traceLevels, type TraceLevel, type Traceability } from '../../shared/engine/index.ts';
import { useSay } from '../fields/useSay.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import styles from './strategy.module.css';

/** Most names shown of one level. */
const MOST = 12;

/** The whole thread through what is chosen in the matrix, level by level, from the goal down to the initiative. */
export function ThreadPane({
  trace,
  id,
  onFocus,
}: {
  readonly trace: Traceability;
  readonly id: string | null;
  readonly onFocus: (id: string) => void;
}) {
  const { text } = useSession();
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  if (id === null) return null;
  const thread = around(trace, { doc, analysis }, id);
  const nameOf = (level: TraceLevel, one: string): string => {
    if (level === 'goal' || level === 'objective' || level === 'kpi')
      return doc[level][one]?.title || text('strategy.unnamed');
    const name = trace.movers[level].find((mover) => mover.id === one)?.name ?? '';
    return (typeof name === 'string' ? name : say(name)) || text('strategy.unnamed');
  };
  return (
    <section className={styles['threadPane']} aria-label={text('matrix.thread')}>
      <h2 className={styles['sectionTitle']}>{text('matrix.thread')}</h2>
      {traceLevels.map((level) => (
        <div key={level}>
          <h3 className={styles['sectionTitle']}>{text(`matrix.level.${level}`)}</h3>
          {thread[level].length === 0 && <span className={styles['quiet']}>{text('matrix.levelNone')}</span>}
          <ul>
            {thread[level].slice(0, MOST).map((one) => (
              <li key={one}>
                {one === id ? (
                  <strong>{nameOf(level, one)}</strong>
                ) : (
                  <button type="button" className={styles['threadName']} onClick={() => onFocus(one)}>
                    {nameOf(level, one)}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {thread[level].length > MOST && (
            <span className={styles['quiet']}>
              {text('matrix.levelMore', { n: thread[level].length - MOST })}
            </span>
          )}
        </div>
      ))}
    </section>
  );
}
