import { useState } from 'react';
import type { Candidate } from '../../shared/engine/index.ts';
import { useDocument, useText } from '../state/session.tsx';
import { ServesField } from '../fields/ServesField.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import { Select } from '../ui/Select.tsx';

/** The first button while nobody has said which objective a candidate serves: links its step or its whole map to a KPI. */
export function ServeQuestion({ candidate }: { candidate: Candidate }) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const steps = candidate.stepIds.flatMap((id) => doc.step[id] ?? []);
  const maps = candidate.mapIds.flatMap((id) => doc.map[id] ?? []);
  const [targetId, setTargetId] = useState<string>(maps[0]?.id ?? steps[0]?.id ?? '');
  return (
    <Popup
      label={text('insights.serveFirst')}
      placement="top start"
      trigger={<Button variant="primary">{text('insights.serveFirst')}</Button>}
    >
      <Select
        label={text('inspector.kind.map')}
        isLabelHidden
        value={targetId}
        options={[
          ...maps.map((map) => ({
            id: map.id as string,
            label: text('insights.serveFor', { name: map.name }),
          })),
          ...steps.map((step) => ({
            id: step.id as string,
            label: text('insights.serveFor', { name: step.name || text('inspector.unnamed') }),
          })),
        ]}
        onChange={setTargetId}
      />
      <ServesField targetKind={doc.map[targetId] ? 'map' : 'step'} targetId={targetId} />
    </Popup>
  );
}
