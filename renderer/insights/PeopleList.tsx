import { Button } from 'react-aria-components';
import type { Sentence } from '../../shared/engine/analysis.ts';
import { leaveCard, stepCard, stepNumber, type LeaveToPeople } from '../../shared/engine/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import styles from './insights.module.css';

/** Steps for which the answer is no, each with its reason. */
export function PeopleList({ entries }: { entries: readonly LeaveToPeople[] }) {
  const session = useSession();
  const { text } = session;
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  if (entries.length === 0) return <p className={styles['quiet']}>{text('insights.peopleNone')}</p>;
  return (
    <section className={styles['leave']}>
      <p className={styles['quiet']}>{text('insights.peopleIntro')}</p>
      <ul className={styles['cards']}>
        {entries.map((entry) => {
          const { stepId, because } = entry;
          return (
            <li key={stepId} className={styles['person']}>
              <Button className={styles['chainButton']!} onPress={() => jumpToElement(session, stepId)}>
                {doc.step[stepId]?.name || text('inspector.unnamed')}
              </Button>
              <span>
                {say(shortly(because))} {because.key === 'engine.leave.rare' && <RunsWhy stepId={stepId} />}
                {because.key === 'engine.leave.cheaper' && <WorthWhy entry={entry} />}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The reasons without the name of the step, which stands beside them. */
const short: { readonly [K in Sentence['key']]?: Sentence['key'] } = {
  'engine.leave.judgement': 'insights.leave.judgement',
  'engine.leave.trust': 'insights.leave.trust',
  'engine.leave.rare': 'insights.leave.rare',
  'engine.leave.cheaper': 'insights.leave.cheaper',
};
const shortly = (because: Sentence): Sentence => ({ ...because, key: short[because.key] ?? because.key });

/** How often a month a step is done. */
function RunsWhy({ stepId }: { readonly stepId: string }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const step = doc.step[stepId];
  const ground = analysis && step ? { doc, analysis, mapId: step.mapId } : null;
  const runs = ground && stepNumber(ground, stepId, 'runs');
  if (!step || runs === null) return null;
  return (
    <Why
      name={`${step.name || text('inspector.unnamed')}, ${text('inspector.comesTo.runs')}`}
      value={speaker.number(runs, 2)}
      ask={text('plan.whyShort')}
      card={() => ground && stepCard(ground, stepId, 'runs')}
    />
  );
}

/** What the best proposal for a step would bring a year. */
function WorthWhy({ entry }: { readonly entry: LeaveToPeople }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const card = analysis && leaveCard(entry, doc, analysis);
  if (!card || card.value === null) return null;
  return (
    <Why
      name={`${doc.step[entry.stepId]?.name || text('inspector.unnamed')}, ${text('insights.leave.worth')}`}
      value={speaker.money(card.value)}
      ask={text('plan.whyShort')}
      card={() => card}
    />
  );
}
