import { triggersFor, type ProcessEvent } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useText } from '../state/session.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { EventDetail } from './BpmnDetail.tsx';
import { FactLine } from './FactLine.tsx';
import { FigureList } from '../fields/FigureList.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { useElementEdit } from './useElementEdit.ts';

const onTheWay = ['start', 'intermediate', 'end'] as const;

export function EventInspector({ event }: { event: ProcessEvent }) {
  const text = useText();
  const set = useElementEdit('event', event.id);
  return (
    <>
      <InspectorHead kind="event" name={event.name} onName={(name, gesture) => set({ name }, gesture)} />
      <PanelSection title={text('inspector.facts')}>
        {event.position === 'boundary' ? (
          <FactLine label={text('inspector.position')}>{text('inspector.position.boundary')}</FactLine>
        ) : (
          <Select
            label={text('inspector.position')}
            value={event.position}
            options={onTheWay.map((id) => ({ id, label: text(`inspector.position.${id}`) }))}
            onChange={(position) => {
              const next = { position, isThrowing: position === 'end' };
              const isFitting = triggersFor(next).includes(event.trigger);
              set({ ...next, ...(isFitting ? {} : { trigger: 'none' }) });
            }}
          />
        )}
        <Select
          label={text('inspector.trigger')}
          value={event.trigger}
          options={[...new Set([...triggersFor(event), event.trigger])].map((id) => ({
            id,
            label: text(`inspector.trigger.${id}`),
          }))}
          onChange={(trigger) => void set({ trigger })}
        />
        {event.position === 'boundary' && <FigureList ownerKind="event" ownerId={event.id} />}
        <TextEdit
          label={text('inspector.description')}
          rows={2}
          value={event.description}
          onEdit={(description, gesture) => set({ description }, gesture)}
        />
      </PanelSection>
      <EventDetail event={event} />
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: event.mapId, kind: 'event', id: event.id }} />
      </PanelSection>
    </>
  );
}
