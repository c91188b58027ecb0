import { updateRecord } from '../../../shared/commands/index.ts';
import {
  handoverCard,
  roleCapacityCard,
  roleFreedCard,
  roleHoursCard,
  roleLoadCard,
  roleQueueCard,
  type RoleView,
} from '../../../shared/engine/index.ts';
import { saidFrom } from '../../../shared/engine/method/weights.ts';
import type { Role } from '../../../shared/model/index.ts';
import { carriedBy } from '../../../shared/text/index.ts';
import { jumpToElement } from '../../actions/maps/jumpToElement.ts';
import { FigureList } from '../../fields/FigureList.tsx';
import { MoreFigures } from '../../fields/MoreFigures.tsx';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { useCarried } from '../../fields/useCarried.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { WhyFact } from '../../fields/WhyFact.tsx';
import { useAnalysis, useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import styles from '../landscape.module.css';
import { PanelHead } from '../PanelHead.tsx';
import { StepNames } from '../StepNames.tsx';
import { useRoles } from './useRoles.ts';
import { useRoleWords } from './useRoleWords.ts';

/** One role among the others: its people to change, its load with where it comes from, its steps, whom it hands work to. */
export function RolePanel({ role }: { readonly role: Role }) {
  const { text } = useSession();
  const edit = useEdit();
  const view = useRoles()?.roles.find((one) => one.role.id === role.id);
  return (
    <>
      <PanelHead kind={text('inspector.role')}>
        <TextEdit
          label={text('inspector.name')}
          isLabelHidden
          look="bare"
          value={role.name}
          onEdit={(name, gesture) =>
            name.trim() === ''
              ? text('refusal.name-missing')
              : edit(updateRecord.role, { id: role.id, fields: { name } }, gesture)
          }
        />
      </PanelHead>
      <PanelSection title={text('inspector.figures')}>
        <TextEdit
          label={text('inspector.department')}
          value={role.department}
          onEdit={(department, gesture) =>
            edit(updateRecord.role, { id: role.id, fields: { department } }, gesture)
          }
        />
        <FigureList ownerKind="role" ownerId={role.id} />
        <MoreFigures ownerKind="role" ownerId={role.id} />
      </PanelSection>
      {view && <Load view={view} />}
      {view && <Hands view={view} />}
      {view && <Steps view={view} />}
    </>
  );
}

function Load({ view }: { readonly view: RoleView }) {
  const { text } = useSession();
  const words = useRoleWords();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const { metrics, freedHours } = view;
  const isUnknown = metrics.loadShare === null || !carriedBy(metrics.confidence).isKnown;
  // A formula of queues gives a rough number, however well its inputs are known.
  const rough = useCarried()(saidFrom.rough);
  const isGrowing = (metrics.loadShare ?? 0) >= 1 || metrics.queueMinutes === null;
  const queue = () =>
    isGrowing ? text('roles.value.growing') : rough.about(rough.minutes(metrics.queueMinutes ?? 0));
  if (!analysis) return null;
  return (
    <PanelSection title={text('landscape.facts')}>
      <dl className={styles['facts']}>
        <WhyFact
          name={text('roles.fact.load')}
          value={words.load(view)}
          card={() =>
            metrics.loadShare === null
              ? roleHoursCard(doc, analysis, view)
              : roleLoadCard(doc, analysis, view)
          }
        />
        <WhyFact
          name={text('roles.column.work')}
          value={words.hours(view, metrics.hoursPerMonth)}
          card={() => roleHoursCard(doc, analysis, view)}
        />
        <WhyFact
          name={text('roles.column.time')}
          value={words.hours(view, metrics.capacityHoursPerMonth)}
          card={() => roleCapacityCard(doc, view)}
          unknown={text('roles.loadUnknown')}
        />
        <WhyFact
          name={text('roles.fact.queue')}
          value={isUnknown ? text('stream.notSaid') : queue()}
          card={() => (isUnknown ? null : roleQueueCard(doc, analysis, view))}
          unknown={text('roles.loadUnknown')}
        />
        <WhyFact
          name={text('roles.fact.freed')}
          value={words.hours(view, freedHours)}
          card={() => roleFreedCard(doc, analysis, view)}
        />
      </dl>
    </PanelSection>
  );
}

function Hands({ view: { metrics, role } }: { readonly view: RoleView }) {
  const { text, view } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const into = Object.entries(analysis?.roles ?? {}).flatMap(([roleId, { handovers }]) =>
    handovers.filter((one) => one.roleId === role.id).map((one) => ({ ...one, roleId })),
  );
  const list = (title: string, hands: RoleView['metrics']['handovers']) => (
    <PanelSection title={title}>
      {hands.length === 0 && <p className={styles['quiet']}>{text('roles.nobody')}</p>}
      <ul className={styles['names']}>
        {hands.map((hand) => (
          <li key={hand.roleId}>
            <Button variant="quiet" onPress={() => view.setState({ selection: [hand.roleId] })}>
              {doc.role[hand.roleId]?.name ?? ''}
            </Button>
            <span className={styles['amount']}>
              <Why
                name={`${title} ${doc.role[hand.roleId]?.name ?? ''}`}
                value={text('landscape.casesPerMonth', { n: speaker.number(hand.perMonth, 2) })}
                card={() => analysis && handoverCard(doc, analysis, hand)}
              />
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
  return (
    <>
      {list(text('roles.handsOn'), metrics.handovers)}
      {list(text('roles.takesFrom'), into)}
    </>
  );
}

function Steps({ view: { metrics } }: { readonly view: RoleView }) {
  const session = useSession();
  const { text } = session;
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const maps = useAnalysis((state) => state.analysis?.maps);
  const hoursOf = (id: string) => maps?.[doc.step[id]?.mapId ?? '']?.steps[id]?.hoursPerMonth ?? 0;
  return (
    <PanelSection title={text('roles.steps')}>
      <StepNames
        stepIds={metrics.stepIds.toSorted((a, b) => hoursOf(b) - hoursOf(a))}
        more={(id) => speaker.hours(hoursOf(id))}
        onGo={(id) => jumpToElement(session, id)}
      />
    </PanelSection>
  );
}
