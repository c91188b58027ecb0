import { ChevronRight, Compass, Flag, Gauge } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Candidate } from '../../shared/engine/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { MarkSign } from '../marks/MarkSign.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import styles from './insights.module.css';
import { JudgeThread } from './JudgeThread.tsx';
import { namedThreads, type NamedThread } from './threadLinks.ts';

/** From the steps, over what is marked there, to KPI, objective and goal: each name leads there. */
export function ThreadChain({ candidate }: { candidate: Candidate }) {
  const { text } = useSession();
  const doc = useDocument((state) => state.doc);
  const threads = useMemo(() => namedThreads(doc, candidate), [doc, candidate]);
  return (
    <div role="group" aria-label={text('insights.thread')}>
      <h3 className={styles['subtitle']}>{text('insights.thread')}</h3>
      {threads.length === 0 ? (
        <p className={styles['quiet']}>{text('insights.threadNone')}</p>
      ) : (
        threads.map((thread) => <Chain key={thread.thread.kpiId} named={thread} candidate={candidate} />)
      )}
    </div>
  );
}

function Chain({ named, candidate }: { named: NamedThread; candidate: Candidate }) {
  const session = useSession();
  const { text, view } = session;
  const doc = useDocument((state) => state.doc);
  const { thread } = named;
  const marks = thread.markIds.flatMap((id) => doc.mark[id] ?? []);
  const toStrategy = (strategyId: string) => () => view.setState({ place: 'strategy', strategyId });
  return (
    <>
      <ol className={styles['chain']} aria-label={text('insights.threadChain')}>
        {thread.stepIds.map((id) => (
          <Link key={id} onPress={() => jumpToElement(session, id)}>
            {doc.step[id]?.name || text('inspector.unnamed')}
          </Link>
        ))}
        {marks.map((mark) => (
          <Link key={mark.id} isBare onPress={() => jumpToElement(session, mark.targetId)}>
            <MarkSign mark={mark} />
          </Link>
        ))}
        <Link onPress={toStrategy(thread.kpiId)}>
          <Gauge size={14} aria-label={text('strategy.kind.kpi')} /> {named.kpi || text('strategy.unnamed')}
        </Link>
        <Link onPress={toStrategy(thread.objectiveId)}>
          <Flag size={14} aria-label={text('strategy.kind.objective')} />{' '}
          {named.objective || text('strategy.unnamed')}
        </Link>
        <Link onPress={toStrategy(thread.goalId)} isLast>
          <Compass size={14} aria-label={text('strategy.kind.goal')} />{' '}
          {named.goal || text('strategy.unnamed')}
        </Link>
      </ol>
      <JudgeThread candidate={candidate} named={named} />
    </>
  );
}

interface LinkProps {
  readonly onPress: () => void;
  readonly isLast?: boolean;
  /** What it shows has a frame of its own. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

function Link({ onPress, isLast = false, isBare = false, children }: LinkProps) {
  return (
    <li className={styles['chainLink']}>
      <Button className={styles[isBare ? 'chainBare' : 'chainButton']!} onPress={onPress}>
        {children}
      </Button>
      {!isLast && <ChevronRight size={14} aria-hidden />}
    </li>
  );
}
