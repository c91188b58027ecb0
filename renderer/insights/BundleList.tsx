import { Boxes } from 'lucide-react';
import { acceptTogether } from '../../shared/commands/index.ts';
import {
  decisionOn,
  touchFreeCard,
  type Analysis,
  type Candidate,
  type EndToEnd,
} from '../../shared/engine/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { newInitiative } from '../actions/newInitiative.ts';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { localDate } from '../state/localDate.ts';
import { Button } from '../ui/Button.tsx';
import styles from './insights.module.css';

const today = () => localDate(new Date());

/** Neighbours that share what they work with, one of them shown at least: better done as one, and accepted as one. */
export function BundleList({ analysis, shown }: { analysis: Analysis; shown: readonly Candidate[] }) {
  const { text } = useSession();
  const all = useAnalysis((state) => state.ranking?.bundles) ?? [];
  const bundles = all.filter(({ candidateIds }) => shown.some(({ id }) => candidateIds.includes(id)));
  if (bundles.length === 0) return null;
  return (
    <section className={styles['decided']} aria-label={text('insights.bundles')}>
      <h2 className={styles['decidedTitle']}>{text('insights.bundles')}</h2>
      <ul className={styles['cards']}>
        {bundles.map((bundle) => (
          <li key={bundle.candidateIds.join(' ')}>
            <BundleCard bundle={bundle} analysis={analysis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BundleCard({ bundle, analysis }: { bundle: EndToEnd; analysis: Analysis }) {
  const { document, newId, text, view } = useSession();
  const say = useSay();
  const edit = useEdit();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const { system, dataObject } = doc;
  const members = analysis.candidates.filter(({ id }) => bundle.candidateIds.includes(id));
  const shared = bundle.sharedIds.flatMap((id) => system[id]?.name ?? dataObject[id]?.name ?? []).join(', ');
  const acceptAll = () => {
    const { doc: now } = document.getState();
    const decisions = members.map((candidate) =>
      decisionOn(now, candidate, {
        verdict: 'accepted',
        reason: '',
        decidedOn: today(),
        title: say(candidate.title),
        methodVersion: analysis.methodVersion,
      }),
    );
    const name = text('insights.bundleName', { first: decisions[0]!.title, n: decisions.length - 1 });
    const initiative = { ...newInitiative(now, newId('initiative'), decisions), name };
    edit(acceptTogether, { decisions, initiative });
  };
  if (members.length < 2) return null;
  return (
    <article className={styles['bundle']} aria-label={text('insights.bundleOf', { n: members.length })}>
      <p>
        <Boxes size={16} aria-hidden /> {text('insights.bundleWhy', { n: members.length, shared })}
      </p>
      {bundle.touchFree && (
        <p className={styles['quiet']}>
          {text('insights.touchFree', {
            before: speaker.share(bundle.touchFree.before),
            after: speaker.share(bundle.touchFree.after),
          })}{' '}
          <Why
            name={text('insights.touchFreeName')}
            value={speaker.share(bundle.touchFree.before)}
            ask={text('why.askShort', { value: speaker.share(bundle.touchFree.before) })}
            card={() => touchFreeCard(doc, bundle, 'before')}
          />{' '}
          <Why
            name={text('insights.touchFreeName')}
            value={speaker.share(bundle.touchFree.after)}
            ask={text('why.askShort', { value: speaker.share(bundle.touchFree.after) })}
            card={() => touchFreeCard(doc, bundle, 'after')}
          />
        </p>
      )}
      <span className={styles['similar']}>
        {members.map((candidate) => (
          <Button
            key={candidate.id}
            variant="quiet"
            onPress={() => view.setState({ candidateId: candidate.id })}
          >
            {say(candidate.title)}
          </Button>
        ))}
      </span>
      <div>
        <Button onPress={acceptAll}>{text('insights.bundleAccept')}</Button>
      </div>
    </article>
  );
}
