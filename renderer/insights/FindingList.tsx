import { Fragment } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import {
  byCause,
  causeCard,
  findingCard,
  evidenceCards,
  type CauseGroup,
  type Finding,
} from '../../shared/engine/index.ts';
import { twoDigits } from '../../shared/text/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useSay } from '../fields/useSay.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './insights.module.css';

const tones = { serious: 'danger', notice: 'warning', info: 'plain' } as const;

/** So many of a cause are read at once; the rest is one click away. */
const SHOWN = 2;

/** What the engine found by itself, by cause: what, the evidence, what it costs, and where. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { text } = useSession();
  if (findings.length === 0) return <p className={styles['quiet']}>{text('insights.findingsNone')}</p>;
  return (
    <div className={styles['causes']}>
      {byCause(findings).map((group) => (
        <CauseSection key={group.cause} group={group} />
      ))}
    </div>
  );
}

function CauseSection({ group: { cause, findings, costPerYear } }: { group: CauseGroup }) {
  const { text } = useSession();
  const speaker = useSpeaker();
  const title = text(`insights.cause.${cause}`);
  const say = useSay();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const rest = findings.slice(SHOWN);
  return (
    <section aria-label={title}>
      <header className={styles['causeHead']}>
        <h2 className={styles['causeTitle']}>{title}</h2>
        <span className={styles['quiet']}>
          {text('insights.cause.count', { n: findings.length })}
          {costPerYear !== null && costPerYear >= 1 && (
            <>
              {' · '}
              <Why
                name={title}
                value={text('insights.finding.cost', { money: speaker.money(twoDigits(costPerYear)) })}
                card={() => analysis && causeCard(doc, analysis, findings, say)}
              />
            </>
          )}
        </span>
      </header>
      <FindingCards findings={findings.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure title={text('insights.cause.more', { n: rest.length })}>
          <FindingCards findings={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function FindingCards({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles['cards']}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingCard finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingCard({ finding }: { finding: Finding }) {
  const session = useSession();
  const { text, view } = session;
  const say = useSay();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const title = say(finding.title);
  const places = finding.elementIds.flatMap((id) => {
    const record = doc.step[id] ?? doc.lane[id] ?? doc.gateway[id] ?? doc.event[id];
    return record ? [{ id, name: record.name || text('inspector.unnamed') }] : [];
  });
  const tools = finding.elementIds.flatMap((id) => doc.staffTool[id] ?? []);
  return (
    <article className={styles['card']} aria-label={title}>
      <header className={styles['titleLine']}>
        <h3 className={styles['cardTitle']}>{title}</h3>
        <Badge tone={tones[finding.severity]}>{text(`insights.finding.severity.${finding.severity}`)}</Badge>
        {finding.costPerYear !== null && finding.costPerYear >= 1 && (
          <span className={styles['cost']}>
            <Why
              name={title}
              value={text('insights.finding.cost', { money: speaker.money(twoDigits(finding.costPerYear)) })}
              card={() => analysis && findingCard(doc, analysis, finding)}
            />
          </span>
        )}
      </header>
      <p>
        {say(finding.why)}
        <EvidenceWhy finding={finding} />
      </p>
      <footer className={styles['places']}>
        {places.map(({ id, name }) => (
          <AriaButton key={id} className={styles['chainButton']!} onPress={() => jumpToElement(session, id)}>
            {name}
          </AriaButton>
        ))}
        {tools.map(({ id, name }) => (
          <AriaButton
            key={id}
            className={styles['chainButton']!}
            onPress={() => view.setState({ place: 'plan', planTab: 'tools', toolId: id })}
          >
            {name || text('tools.unnamed')}
          </AriaButton>
        ))}
        {places.length === 0 && finding.mapIds[0] !== undefined && (
          <Button variant="quiet" onPress={() => jumpToElement(session, finding.mapIds[0]!)}>
            {text('insights.finding.jump')}
          </Button>
        )}
      </footer>
    </article>
  );
}

/** The numbers that a finding rests on. */
function EvidenceWhy({ finding }: { finding: Finding }) {
  const { text } = useSession();
  const say = useSay();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  if (!analysis) return null;
  return evidenceCards(doc, analysis, finding).map(({ name, card }) => {
    const known = twoDigits(card.value);
    const value = card.quantity === 'share' ? speaker.share(known) : speaker.number(known);
    return (
      <Fragment key={name}>
        {' '}
        <Why
          name={`${say(finding.title)}: ${text(`insights.evidence.${name}`)}`}
          value={value}
          ask={text('why.askShort', { value })}
          card={() => card}
        />
      </Fragment>
    );
  });
}
