import type { Step } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useText } from '../state/session.tsx';
import { ServesField } from '../fields/ServesField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { StepDetail } from './BpmnDetail.tsx';
import { CandidatesHere } from './CandidatesHere.tsx';
import { FigureList } from './FigureList.tsx';
import { InspectorHead } from './InspectorHead.tsx';
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

export function StepInspector({ step }: { step: Step }) {
  const text = useText();
  const set = useElementEdit('step', step.id);
  return (
    <>
      <InspectorHead kind="step" name={step.name} onName={(name, gesture) => set({ name }, gesture)}>
        <Select
          label={text('inspector.type')}
          isLabelHidden
          look="small"
          value={step.type}
          options={types.map((id) => ({ id, label: text(`inspector.stepType.${id}`) }))}
          onChange={(type) => void set({ type })}
        />
      </InspectorHead>
      <StepInside step={step} />
      <PanelSection title={text('inspector.whoPerforms')}>
        <StepRole step={step} />
        <StepSystems step={step} />
        <StepData step={step} />
      </PanelSection>
      <PanelSection title={text('inspector.figures')}>
        <FigureList ownerKind="step" ownerId={step.id} />
      </PanelSection>
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: step.mapId, kind: 'step', id: step.id }} />
      </PanelSection>
      <PanelSection title={text('inspector.candidates')}>
        <CandidatesHere stepIds={[step.id]} />
      </PanelSection>
      <PanelSection title={text('strategy.serves')}>
        <ServesField targetKind="step" targetId={step.id} />
      </PanelSection>
      <PanelSection title={text('inspector.facts')}>
        <TextEdit
          label={text('inspector.description')}
          description={text('inspector.descriptionHint')}
          rows={3}
          value={step.description}
          onEdit={(description, gesture) => set({ description }, gesture)}
        />
        <StepFacts step={step} />
        <Disclosure title={text('inspector.moreFigures')}>
          <FigureList ownerKind="step" ownerId={step.id} isFurther />
        </Disclosure>
      </PanelSection>
      <StepDetail step={step} />
    </>
  );
}
