import { Trash2 } from 'lucide-react';
import { removeElements, updateElement } from '../../shared/commands/index.ts';
import { stepsHoursCard } from '../../shared/engine/index.ts';
import { asId, type Element, type Step } from '../../shared/model/index.ts';
import { PickField } from '../fields/PickField.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { markIcons, markTypes } from '../actions/map/markKinds.ts';
import { placeMark } from '../marks/placeMark.ts';
import { useAnalysis, useSession, useTables } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { CandidatesHere } from './CandidatesHere.tsx';
import styles from './inspector.module.css';

/** Several elements at once: how many, what they cost together, and what can be done to all. */
export function ManyInspector({ elements }: { elements: readonly Element[] }) {
  const { text, view } = useSession();
  const edit = useEdit();
  const steps = elements.flatMap((element) => (element.kind === 'step' ? [element.record] : []));
  const remove = () => {
    const error = edit(removeElements, { ids: elements.map(({ record }) => record.id) });
    if (error === null) view.setState({ selection: [] });
  };
  return (
    <>
      <header className={styles['head']}>
        <h2 className={styles['manyTitle']}>{text('inspector.many', { n: elements.length })}</h2>
        {steps.length > 0 && <StepsTogether steps={steps} />}
      </header>
      {steps.length > 0 && <ForAllSteps steps={steps} />}
      {steps.length > 0 && (
        <PanelSection title={text('inspector.candidates')}>
          <CandidatesHere stepIds={steps.map((step) => step.id)} />
        </PanelSection>
      )}
      <PanelSection title={text('inspector.manyAll')}>
        <Button icon={Trash2} variant="danger" onPress={remove}>
          {text('inspector.manyRemove')}
        </Button>
      </PanelSection>
    </>
  );
}

function StepsTogether({ steps }: { steps: readonly Step[] }) {
  const session = useSession();
  const { text } = session;
  const speaker = useSpeaker();
  const maps = useAnalysis((state) => state.analysis?.maps);
  const hours = steps.reduce(
    (sum, step) => sum + (maps?.[step.mapId]?.steps[step.id]?.hoursPerMonth ?? 0),
    0,
  );
  const cardOf = () => {
    const { analysis } = session.analysis.getState();
    const ids = steps.map(({ id }) => id);
    return analysis && stepsHoursCard(session.document.getState().doc, analysis, ids);
  };
  return (
    <p className={styles['quiet']}>
      {text('inspector.manySteps', { n: steps.length })}
      {hours > 0 && (
        <>
          {' · '}
          <Why
            name={text('inspector.many', { n: steps.length })}
            value={text('inspector.manyHours', { hours: `${speaker.number(hours, 2)} h` })}
            card={cardOf}
          />
        </>
      )}
    </p>
  );
}

function ForAllSteps({ steps }: { steps: readonly Step[] }) {
  const session = useSession();
  const { text, document } = session;
  const edit = useEdit();
  const doc = useTables('role', 'system');
  const forAll = (change: (step: Step, gesture: string) => void) => {
    const gesture = `many.${session.newId('entry')}`;
    for (const step of steps) change(step, gesture);
    document.endGesture();
  };
  const setRole = (id: string) =>
    forAll((step, gesture) =>
      edit(updateElement, { kind: 'step', id: step.id, fields: { roleId: asId<'role'>(id) } }, gesture),
    );
  const addSystem = (id: string) =>
    forAll((step, gesture) => {
      if (step.systemIds.some((own) => own === id)) return;
      const systemIds = [...step.systemIds, asId<'system'>(id)];
      edit(updateElement, { kind: 'step', id: step.id, fields: { systemIds } }, gesture);
    });
  return (
    <PanelSection title={text('inspector.facts')}>
      <PickField
        label={text('inspector.manyRole')}
        placeholder={text('inspector.whoFind')}
        emptyText={text('inspector.nothingFound')}
        options={Object.values(doc.role).map(({ id, name }) => ({ id, label: name }))}
        onPick={setRole}
      />
      <PickField
        label={text('inspector.manySystem')}
        placeholder={text('inspector.withFind')}
        emptyText={text('inspector.nothingFound')}
        options={Object.values(doc.system).map(({ id, name }) => ({ id, label: name }))}
        onPick={addSystem}
      />
      <div className={styles['line']} role="group" aria-label={text('inspector.manyMark')}>
        {markTypes
          .filter((type) => type !== 'waste')
          .map((type) => (
            <IconButton
              key={type}
              icon={markIcons[type]}
              label={text('marks.addOne', { type: text(`marks.type.${type}`) })}
              onPress={() =>
                forAll((step, gesture) =>
                  placeMark(session, { mapId: step.mapId, kind: 'step', id: step.id }, { type, gesture }),
                )
              }
            />
          ))}
      </div>
    </PanelSection>
  );
}
