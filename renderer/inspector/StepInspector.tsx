import { memo } from 'react';
import type { Step } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useText } from '../state/session.tsx';
import { ServesField } from '../fields/ServesField.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { StepDetail } from './BpmnDetail.tsx';
import { CandidatesHere } from './CandidatesHere.tsx';
import { FigureList } from '../fields/FigureList.tsx';
import { MoreFigures } from '../fields/MoreFigures.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { StepComesTo } from './StepComesTo.tsx';
import { StepData } from './StepData.tsx';
import { StepFacts } from './StepFacts.tsx';
import { StepInside } from './StepInside.tsx';
import { StepRole } from './StepRole.tsx';
import { StepSystems } from './StepSystems.tsx';
import { useElementEdit } from './useElementEdit.ts';

const types = [
  'task',
  'manual',
  'user',
  'service',
  'send',
  'receive',
  'script',
  'businessRule',
  'subprocess',
  'call',
] as const;

/** A step, part by part: each part is given the fields it shows and nothing else, so that typing a name renders a name. */
export function StepInspector({ step }: { step: Step }) {
  const text = useText();
  const { id, mapId, type } = step;
  const set = useElementEdit('step', id);
  return (
    <>
      <InspectorHead kind="step" name={step.name} onName={(name, gesture) => set({ name }, gesture)}>
        <StepType id={id} type={type} />
      </InspectorHead>
      <StepInside {...{ id, mapId, type }} isExpanded={step.isExpanded} calledMapId={step.calledMapId} />
      <PanelSection title={text('inspector.whoPerforms')}>
        <StepRole id={id} laneId={step.laneId} roleId={step.roleId} />
        <StepSystems id={id} systemIds={step.systemIds} />
        <StepData id={id} mapId={mapId} systemIds={step.systemIds} />
      </PanelSection>
      <PanelSection title={text('inspector.figures')}>
        <FigureList ownerKind="step" ownerId={id} />
      </PanelSection>
      <StepComesTo id={id} mapId={mapId} />
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: mapId, kind: 'step', id: id }} />
      </PanelSection>
      <PanelSection title={text('inspector.candidates')}>
        <CandidatesHere stepIds={[id]} />
      </PanelSection>
      <PanelSection title={text('strategy.serves')}>
        <ServesField targetKind="step" targetId={id} />
      </PanelSection>
      <PanelSection title={text('inspector.facts')}>
        <TextEdit
          label={text('inspector.description')}
          description={text('inspector.descriptionHint')}
          rows={3}
          value={step.description}
          onEdit={(description, gesture) => set({ description }, gesture)}
        />
        <StepFacts id={id} isTouchpoint={step.isTouchpoint} valueClass={step.valueClass} tags={step.tags} />
        <MoreFigures ownerKind="step" ownerId={id} />
      </PanelSection>
      <StepDetail
        {...{ id, type }}
        loop={step.loop}
        isCompensation={step.isCompensation}
        variant={step.variant}
      />
    </>
  );
}

const StepType = memo(function StepType({ id, type }: Pick<Step, 'id' | 'type'>) {
  const text = useText();
  const set = useElementEdit('step', id);
  return (
    <Select
      label={text('inspector.type')}
      isLabelHidden
      look="small"
      value={type}
      options={types.map((each) => ({ id: each, label: text(`inspector.stepType.${each}`) }))}
      onChange={(next) => void set({ type: next })}
    />
  );
});
