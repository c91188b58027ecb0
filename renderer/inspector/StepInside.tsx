import { memo } from 'react';
import type { Step } from '../../shared/model/index.ts';
import { enterCall } from '../actions/maps/calls.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { useElementEdit } from './useElementEdit.ts';

type Owner = Pick<Step, 'id' | 'mapId' | 'type' | 'isExpanded' | 'calledMapId'>;

/** For a step that stands for others: the way into it, or the map that it stands for. */
export const StepInside = memo(function StepInside(step: Owner) {
  const session = useSession();
  const { text, view } = session;
  const maps = useDocument((state) => state.doc.map);
  const set = useElementEdit('step', step.id);
  if (step.type === 'subprocess' && !step.isExpanded) {
    return (
      <PanelSection title={text('inspector.stepType.subprocess')}>
        <Button onPress={() => view.setState({ insideStepId: step.id, selection: [] })}>
          {text('inspector.goInside')}
        </Button>
      </PanelSection>
    );
  }
  if (step.type !== 'call') return null;
  const others = Object.values(maps).filter((map) => map.id !== step.mapId);
  const called = step.calledMapId === null ? undefined : maps[step.calledMapId];
  return (
    <PanelSection title={text('inspector.stepType.call')}>
      <Select
        label={text('inspector.calledMap')}
        value={called?.id ?? 'none'}
        options={[
          { id: 'none', label: text('inspector.calledMapNone') },
          ...others.map((map) => ({ id: map.id as string, label: map.name })),
        ]}
        onChange={(id) => void set({ calledMapId: maps[id]?.id ?? null })}
      />
      {called && <Button onPress={() => enterCall(session, step.id)}>{text('inspector.goToCalled')}</Button>}
    </PanelSection>
  );
});
